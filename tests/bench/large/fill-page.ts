import type { FollowUp } from '@/lib/domain/model';
import { createRandom } from '@/tests/gmail/clock';
import { account, type History, historyOf, type Moment } from './history';

/** Follow-ups whose rows go into the browser in one transaction. */
const atOnce = 2_000;

/** Runs in a page of the extension's: writes the histories of `count` follow-ups past the background, and their safety copies. */
export async function fill(count: number, session: string): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment: Moment = { now: Date.now(), zone, session };
  const random = createRandom(count);
  const db = await opened();
  for (let start = 0; start < count; start += atOnce) {
    const histories = Array.from({ length: Math.min(atOnce, count - start) }, (_, nth) =>
      historyOf(start + nth, moment, random),
    );
    await write(db, histories);
    await copy(histories.map(({ followUps }) => followUps[0]));
  }
  await finish(db, count);
  db.close();
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open('steadfast');
  return new Promise((resolve, reject) => {
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open'));
    opening.onsuccess = () => resolve(opening.result);
  });
}

function write(db: IDBDatabase, histories: readonly History[]): Promise<void> {
  const tables = Object.keys(histories[0] ?? {}) as (keyof History)[];
  const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
  for (const table of tables) {
    const store = transaction.objectStore(table);
    for (const history of histories) for (const row of history[table]) store.put(row);
  }
  return done(transaction);
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The rows were not written'));
  });
}

/** As the safety copy keeps them. */
async function copy(followUps: readonly FollowUp[]): Promise<void> {
  const open = followUps.filter(({ state }) => state !== 'closed');
  await chrome.storage.local.set(Object.fromEntries(open.map((row) => [`safety:${row.key}`, row])));
}

async function finish(db: IDBDatabase, lastSequence: number): Promise<void> {
  const transaction = db.transaction(['meta', 'accounts'], 'readwrite');
  const now = Date.now();
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
  transaction
    .objectStore('accounts')
    .put({ address: account, index: 0, aliases: [], isShared: false, ...stamps });
  const meta = transaction.objectStore('meta');
  const known: IDBRequest<{ generation: string }> = meta.get('store');
  known.onsuccess = () => meta.put({ ...known.result, lastSequence });
  await done(transaction);
  await chrome.storage.local.set({ sentinel: { generation: known.result.generation, lastSequence } });
}
