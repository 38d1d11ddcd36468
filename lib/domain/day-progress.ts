import * as z from 'zod/mini';
import './jitless';
import { instant, stateSchema } from './fields';
import type { Touch } from './model';

/** How much of the day's follow-ups the rep has done. */
export interface DayProgress {
  done: number;
  total: number;
}

const followUp = z.nullable(z.object({ state: stateSchema, dueAt: z.nullable(instant) }));

/** What of a journal entry tells whether something was done: an entry has much more. */
export const dayEntrySchema = z.object({
  id: z.string(),
  what: z.string(),
  followUpKey: z.nullable(z.string()),
  messageKey: z.nullable(z.string()),
  before: z.nullable(z.object({ followUp })),
});
export type DayEntry = z.infer<typeof dayEntrySchema>;

const doings: ReadonlySet<string> = new Set([
  'rep.done',
  'rep.outcome',
  'rep.nurture',
  'rep.stop',
  'rep.cadence',
  'rep.sameMatter',
]);

/**
 * The follow-ups that the rep has dealt with, of those that were due or waited for a word: each once, however often.
 * Snoozed is put off, not done. What was undone is not done.
 *
 * @param endOfDay epoch ms; what was to be due later was not for this day
 */
export function doneToday(entries: readonly DayEntry[], endOfDay: number): Set<string> {
  const undone = new Set(entries.flatMap(({ id, what }) => (what === 'undone' ? [id] : [])));
  return new Set(
    entries.flatMap(({ id, what, followUpKey, before }) => {
      const isDone = doings.has(what) && !undone.has(`undo:${id}`);
      return isDone && followUpKey !== null && wasUp(before?.followUp ?? null, endOfDay) ? [followUpKey] : [];
    }),
  );
}

/** The keys of the mails that the rep has sent for good. */
export function sentMails(entries: readonly DayEntry[]): string[] {
  return entries.flatMap(({ what, messageKey }) =>
    what === 'send.committed' && messageKey !== null ? [messageKey] : [],
  );
}

/**
 * The follow-ups whose touch one of these mails was, where it was due on the day or before.
 *
 * @param touches what became of the mails
 * @param today local date
 */
export function mailedToday(
  touches: readonly Pick<Touch, 'followUpKey' | 'dueBefore' | 'deletedAt'>[],
  today: string,
): string[] {
  return touches.flatMap(({ followUpKey, dueBefore, deletedAt }) =>
    deletedAt === null && dueBefore !== null && dueBefore.date <= today ? [followUpKey] : [],
  );
}

function wasUp(before: z.infer<typeof followUp>, endOfDay: number): boolean {
  if (before === null || before.state === 'closed') return false;
  return before.dueAt === null || before.dueAt < endOfDay;
}
