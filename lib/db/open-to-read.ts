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
  // Asked at once: what comes back is a way to the browser's own process and back.
  const databases = indexedDB.databases();
  const current = await name.read();
  try {
    await refuseNewer(current, databases);
    const db = createDatabase(current);
    // While the page is drawn. If it fails, the first query tries again, and tells.
    db.open().catch(() => {});
    return db;
  } catch (error) {
    onFailure(error);
    return null;
  }
}
