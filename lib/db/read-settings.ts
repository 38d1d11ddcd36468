import {
  accountSchema,
  followUpSchema,
  type Message,
  messageSchema,
  suppressionSchema,
} from '@/lib/domain/model';
import { followUpKeyOf } from '@/lib/domain/ids';
import { Dexie } from 'dexie';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

/** What the settings are about, for the page: it reads, only the background writes. */
export interface SettingsRows {
  /** The local dates (`YYYY-MM-DD`) on which something is due, one for each follow-up that waits. */
  dueDates: string[];
  /** `domain:acme.com` or `address:dana@acme.com`: who is never asked about. */
  suppressed: string[];
  /** The last mails that were sent, newest first: what a policy is tried on. */
  sends: Message[];
  accounts: AccountRow[];
}

/** A mailbox that was seen signed in. */
export interface AccountRow {
  address: string;
  /** Other addresses that the rep sends from. */
  aliases: string[];
  /** Whatever became of them. */
  followUps: number;
}

/** How many sends a policy is tried on. */
const mostSends = 20;
const sentAs = ['open', 'taken', 'declined', 'unfit', 'answered'] as const;

export async function readSettingsRows(db: Database, onBadRow: OnBadRow): Promise<SettingsRows> {
  return db.transaction('r', db.followUps, db.suppressions, db.messages, db.accounts, async () => {
    const waiting = await db.followUps
      .where('[state+dueAt]')
      .between(['waiting', 0], ['waiting', Infinity])
      .toArray();
    const suppressions = createParser('suppressions', suppressionSchema, onBadRow).many(
      await db.suppressions.toArray(),
    );
    return {
      dueDates: createParser('followUps', followUpSchema, onBadRow)
        .many(waiting)
        .flatMap(({ dueOn, deletedAt }) => (dueOn && deletedAt === null ? [dueOn.date] : [])),
      suppressed: suppressions.filter(({ deletedAt }) => deletedAt === null).map(({ key }) => key),
      sends: await lastSends(db, onBadRow, mostSends),
      accounts: await readAccounts(db, onBadRow),
    };
  });
}

/** @param most so many, the newest first */
export async function lastSends(db: Database, onBadRow: OnBadRow, most: number): Promise<Message[]> {
  const rows: Message[] = [];
  for (const proposal of sentAs) {
    const newest = db.messages
      .where('[proposal+at]')
      .between([proposal, Dexie.minKey], [proposal, Dexie.maxKey]);
    rows.push(...(await newest.reverse().limit(most).toArray()));
  }
  const messages = createParser('messages', messageSchema, onBadRow).many(rows);
  return messages
    .filter(({ state, deletedAt }) => state === 'committed' && deletedAt === null)
    .toSorted((one, other) => other.at - one.at)
    .slice(0, most);
}

async function readAccounts(db: Database, onBadRow: OnBadRow): Promise<AccountRow[]> {
  const accounts = createParser('accounts', accountSchema, onBadRow).many(await db.accounts.toArray());
  const alive = accounts.filter(({ deletedAt }) => deletedAt === null);
  const rows: AccountRow[] = [];
  for (const { address, aliases } of alive) {
    const own = db.followUps
      .where('key')
      .between(followUpKeyOf(address, ''), followUpKeyOf(address, '\uffff'));
    rows.push({ address, aliases, followUps: await own.count() });
  }
  return rows;
}
