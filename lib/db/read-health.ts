import { Dexie } from 'dexie';
import type { Database } from './database';
import type { OnBadRow } from './parse';
import { countRows } from './read-data';
import { lastSends } from './read-settings';

/** What the database tells of whether all is well; for a page. */
export interface HealthRows {
  /** The mailboxes that were seen. */
  accounts: string[];
  /** Of each mailbox the newest send among the last ones, epoch ms. */
  lastSends: ReadonlyMap<string, number>;
  /** When the next follow-up is due, epoch ms. */
  nextDueAt: number | null;
  /** Of all tables. */
  rows: number;
  /** What the safety copy has to agree with; null before anything was stored. */
  stored: { generation: string; lastSequence: number } | null;
}

/** Among so many sends of each kind the last one of a mailbox is looked for. */
const mostSends = 200;

export async function readHealthRows(db: Database, onBadRow: OnBadRow): Promise<HealthRows> {
  const accounts = await db.accounts.toArray();
  const sends = await lastSends(db, onBadRow, mostSends);
  const next = await db.followUps
    .where('[state+dueAt]')
    .between(['waiting', Dexie.minKey], ['waiting', Dexie.maxKey])
    .first();
  const counts = await countRows(db);
  const meta = await db.meta.get('store');
  return {
    accounts: accounts.filter(({ deletedAt }) => deletedAt === null).map(({ address }) => address),
    // The newest is the first, and stands last in what makes the map.
    lastSends: new Map(sends.toReversed().map(({ account, at }) => [account, at])),
    nextDueAt: next?.dueAt ?? null,
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
    stored: meta?.key === 'store' ? meta : null,
  };
}
