import { Dexie } from 'dexie';
import type { FollowUp, Message, Person } from '@/lib/domain/model';
import { nudgeIdPrefix } from '@/lib/domain/ids';
import type { Database } from './database';

/**
 * Erases for good everything that is stored of a person: their follow-ups with all that hangs on them, the mails to and
 * from them, what is known of them, and each line of the journal that names them. Where they are named in a follow-up
 * with somebody else, that one's own prospect stands in their place. Looks through every mail and every line of the
 * journal: a second for some ten thousand.
 *
 * @param email lower case
 * @returns the follow-ups with somebody else as they are now: with new numbers, for the safety copy
 */
export async function forgetPerson(db: Database, email: string): Promise<FollowUp[]> {
  return db.transaction('rw', db.tables, async () => {
    const followUps = await db.followUps.where('prospect.email').equals(email).primaryKeys();
    const threads = await db.followUps.bulkGet(followUps);
    const messages = await mailsOf(db, email, threads);
    for (const followUp of followUps) {
      const range = [[followUp, Dexie.minKey], [followUp, Dexie.maxKey], true, true] as const;
      for (const table of [db.touches, db.notes, db.points, db.journal])
        await table
          .where('[followUpKey+at]')
          .between(...range)
          .delete();
      await db.nudges.where('id').startsWith(nudgeIdPrefix(followUp)).delete();
    }
    const erased = new Set<string>([...followUps, ...messages]);
    const isAbout = (row: { followUpKey: string | null; messageKey: string | null }) =>
      erased.has(row.followUpKey ?? '') || erased.has(row.messageKey ?? '') || names(row, email);
    await db.journal.filter(isAbout).delete();
    await db.touches.bulkDelete(messages);
    await db.composeChoices.bulkDelete(messages);
    await db.messages.bulkDelete(messages);
    await db.followUps.bulkDelete(followUps);
    await db.prospects.delete(email);
    return changeOthers(db, email);
  });
}

async function changeOthers(db: Database, email: string): Promise<FollowUp[]> {
  const meta = await db.meta.get('store');
  if (meta?.key !== 'store') return [];
  const naming = await db.followUps.filter((row) => names(row, email)).toArray();
  const changed = naming.map((row, index) => ({
    ...without(row, email),
    sequence: meta.lastSequence + index + 1,
  }));
  await db.followUps.bulkPut(changed);
  await db.meta.put({ ...meta, lastSequence: meta.lastSequence + changed.length });
  return changed;
}

async function mailsOf(
  db: Database,
  email: string,
  threads: readonly (FollowUp | undefined)[],
): Promise<string[]> {
  const places = new Set(threads.flatMap((row) => (row ? [`${row.account} ${row.legacyThreadId}`] : [])));
  const isTheirs = (row: Message) => places.has(`${row.account} ${row.legacyThreadId}`) || names(row, email);
  return db.messages.filter(isTheirs).primaryKeys();
}

/** What an address goes on with, before and after it: another one is then meant. */
const goesOnBefore = /[\p{L}\p{N}._%+-]$/u;
const goesOnAfter = /^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u;

/** Whether the address stands anywhere in a row, whatever its form: rows of older schemas too. */
function names(row: unknown, email: string): boolean {
  const [before = '', ...rest] = JSON.stringify(row).toLowerCase().split(JSON.stringify(email).slice(1, -1));
  let left = before;
  for (const right of rest) {
    if (!goesOnBefore.test(left) && !goesOnAfter.test(right)) return true;
    left = right;
  }
  return false;
}

/** The row with its own prospect wherever the person stood. */
function without(row: FollowUp, email: string): FollowUp {
  const other = (_: string, value: unknown) =>
    isPerson(value) && value.email === email ? row.prospect : value;
  return JSON.parse(JSON.stringify(row), other) as FollowUp;
}

function isPerson(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && 'email' in value && 'name' in value;
}
