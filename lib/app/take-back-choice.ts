import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { note } from './journal';
import type { Tables } from './ports/store';
import { hasMovedOn, restoreFollowUp } from './restore-follow-up';

/** With more entries than this after it, a choice is not what the follow-up stands by any more. */
const newest = 20;

/**
 * The mail never counted, so what the rep chose for the time after it does not hold either: the follow-up is as it was
 * before that was done. Not where it has moved on since, or the rep has undone it already.
 *
 * @param now epoch ms
 * @returns the follow-up as it is stored now
 */
export async function takeBackChoice(
  tables: Tables,
  followUp: FollowUp,
  messageKey: string,
  calendar: Planner,
  now: number,
): Promise<FollowUp> {
  const entries = await tables.journal.of(followUp.key, newest);
  const done = entries.find((entry) => entry.messageKey === messageKey && isByChoice(entry));
  const { followUp: previous = null, after = null } = done?.before ?? {};
  if (!done || !previous || !after || hasMovedOn(after, followUp)) return followUp;
  if (await tables.journal.get(`undo:${done.id}`)) return followUp;
  await restoreFollowUp(tables, followUp, previous, calendar, now);
  await note(tables, () => `undo:${done.id}`, now, 'undone', {
    followUpKey: followUp.key,
    messageKey,
    detail: done.what,
  });
  return (await tables.followUps.get(followUp.key)) ?? followUp;
}

/** What `followChoice` writes; what the rep tracked by hand is not for the mail to take along. */
function isByChoice({ what }: JournalEntry): boolean {
  return what.startsWith('rep.');
}
