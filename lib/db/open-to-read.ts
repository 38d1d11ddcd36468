import { createDatabase, type Database } from './database';
import { type DatabaseName, refuseNewer } from './open';

/**
 * The database that is in use, for a page: pages read, only the background writes.
 *
 * @returns null where a newer Steadfast has written it: what is not understood is not touched
 */
export async function openToRead(
  name: Pick<DatabaseName, 'read'>,
  onFailure: (error: unknown) => void,
): Promise<Database | null> {
  const current = await name.read();
  try {
    await refuseNewer(current);
    return createDatabase(current);
  } catch (error) {
    onFailure(error);
    return null;
  }
}
