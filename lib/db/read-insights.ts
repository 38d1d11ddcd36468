import { Dexie } from 'dexie';
import { attemptsOf } from '@/lib/domain/insights/attempt';
import { attemptList, type AttemptList } from '@/lib/domain/insights/attempt-list';
import { localHours } from '@/lib/domain/insights/local-hours';
import { sayings, toldBy, toldIn } from '@/lib/domain/insights/told';
import { type Win, winsOf } from '@/lib/domain/insights/wins';
import { entryOf } from '@/lib/domain/judged';
import { nameOf } from '@/lib/domain/prospect';
import { replyKinds } from '@/lib/domain/replies/inbound';
import type { Database } from './database';
import { entrySchema, type FollowedRow, followedSchema, touchRowSchema } from '@/lib/domain/insights/rows';
import { createParser, type OnBadRow } from './parse';

/** All that insights are learnt from. */
export interface InsightRows {
  attempts: AttemptList;
  /** In no order. */
  wins: Win[];
  /** That follow-ups belong to, in the order of their addresses. */
  accounts: string[];
}

export interface Reading {
  /** Epoch ms. */
  now: number;
  /** The rep's IANA zone. */
  zone: string;
  /** Is awaited after each slice. */
  rest: () => Promise<void>;
  onBadRow: OnBadRow;
}

/** Follow-ups that are read at once: what is made of them takes some milliseconds. */
const slice = 250;
const kinds = [...replyKinds.map(entryOf), ...sayings];

/**
 * Goes through all touches, a slice of follow-ups after the other: each in a transaction of its own, so that nobody who
 * writes has to wait.
 */
export async function readInsightRows(
  db: Database,
  { now, zone, rest, onBadRow }: Reading,
): Promise<InsightRows> {
  const attempts = attemptList();
  const wins: Win[] = [];
  const accounts = new Set<string>();
  const localHour = localHours(zone);
  const parsers = {
    followUps: createParser('followUps', followedSchema, onBadRow),
    touches: createParser('touches', touchRowSchema, onBadRow),
    journal: createParser('journal', entrySchema, onBadRow),
  };
  for (let after = ''; ;) {
    const read = await readSlice(db, after);
    const [last] = read.followUps.slice(-1);
    if (last === undefined) break;
    after = last.key;
    const touches = byFollowUp(parsers.touches.many(read.touches).filter(isThere));
    const undone = new Set(read.undone);
    const entries = byFollowUp(
      parsers.journal.many(read.entries).filter(({ id }) => !undone.has(`undo:${id}`)),
    );
    for (const followUp of parsers.followUps.many(read.followUps).filter(isThere)) {
      const told = [...toldBy(followUp), ...toldIn(entries.get(followUp.key) ?? [])];
      const made = attemptsOf(followUp, touches.get(followUp.key) ?? [], told, localHour, now);
      for (const attempt of made) attempts.add(attempt);
      wins.push(...winsOf(whoIs(followUp), made, now));
      accounts.add(followUp.account);
    }
    await rest();
  }
  return { attempts, wins, accounts: [...accounts].toSorted() };
}

function isThere({ deletedAt }: { deletedAt: number | null }): boolean {
  return deletedAt === null;
}

function whoIs({ prospect, company }: FollowedRow): { email: string; name: string } {
  return { email: prospect.email, name: company ?? nameOf(prospect) };
}

/** The next follow-ups by key, and what belongs to them. */
async function readSlice(db: Database, after: string) {
  return db.transaction('r', [db.followUps, db.touches, db.journal], async () => {
    const followUps = await db.followUps.where('key').above(after).limit(slice).toArray();
    const [first, last] = [followUps[0]?.key ?? '', followUps.at(-1)?.key ?? ''];
    const touches = await db.touches
      .where('[followUpKey+at]')
      .between([first, Dexie.minKey], [last, Dexie.maxKey])
      .toArray();
    const found = await Promise.all(
      kinds.map((what) =>
        db.journal.where('[what+followUpKey]').between([what, first], [what, last], true, true).toArray(),
      ),
    );
    const entries = found.flat();
    const said = entries.filter(({ before }) => before !== null).map(({ id }) => `undo:${id}`);
    const undone = await db.journal.where('id').anyOf(said).primaryKeys();
    return { followUps, touches, entries, undone };
  });
}

function byFollowUp<Row extends { followUpKey: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.followUpKey ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
