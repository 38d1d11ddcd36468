import { Dexie } from 'dexie';
import type { Database } from './database';

/** How many follow-ups are due, of all accounts. */
export async function countDue(db: Database): Promise<number> {
  return db.followUps.where('[state+dueAt]').between(['due', Dexie.minKey], ['due', Dexie.maxKey]).count();
}
