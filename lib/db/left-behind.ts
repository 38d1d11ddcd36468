import { Dexie } from 'dexie';

/**
 * Deletes what was left untouched when it did not open any more and another database took its place.
 *
 * @param current the one that is in use, which stays
 */
export async function deleteLeftBehind(current: string): Promise<void> {
  const [base = current] = current.split('.');
  for (const name of await Dexie.getDatabaseNames())
    if (name !== current && (name === base || name.startsWith(`${base}.`))) await Dexie.delete(name);
}
