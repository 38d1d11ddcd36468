import { createDatabase, type Database } from './database';
import { migrations } from './migrations/index';

/** Remembers which database is in use: after one that never opens again, the next. */
export interface DatabaseName {
  read(): Promise<string>;
  write(name: string): Promise<void>;
}

/** A newer Steadfast has been here: this one would not understand what it reads, and would write over it. */
class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The browser's word for a store that it cannot read: damaged files, not a fault of ours. */
const damaged = 'UnknownError';

/**
 * Opens the database. One that the browser cannot read is tried once more (the browser may have
 * repaired it by emptying it); if that fails too it is left untouched and a new one takes its
 * place, which the safety copy then fills. Any other failure (a newer schema, a blocked or failed
 * upgrade, no space) is thrown: nothing is written.
 *
 * @throws NewerDatabaseError, or what the browser says
 */
export async function openDatabase(name: DatabaseName): Promise<Database> {
  const current = await name.read();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const db = createDatabase(current);
    try {
      await refuseNewer(current);
      await db.open();
      return db;
    } catch (error) {
      db.close();
      if (!isDamage(error)) throw error;
    }
  }
  const next = nextName(current);
  const db = createDatabase(next);
  await db.open();
  await name.write(next);
  return db;
}

/**
 * To be asked before Dexie opens it: since 4.0.1 Dexie opens a newer schema without a word, and adds to it
 * what it misses. It keeps its versions times ten.
 *
 * @param databases what there is, where that was asked already
 * @throws NewerDatabaseError
 */
export async function refuseNewer(name: string, databases = indexedDB.databases()): Promise<void> {
  const stored = (await databases).find((database) => database.name === name);
  if (Math.floor((stored?.version ?? 0) / 10) <= migrations.length) return;
  throw new NewerDatabaseError('The database belongs to a newer Steadfast');
}

function isDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === damaged) return true;
  return 'inner' in error && isDamage(error.inner);
}

function nextName(name: string): string {
  const [base = name, number] = name.split('.');
  return `${base}.${Number(number ?? 1) + 1}`;
}
