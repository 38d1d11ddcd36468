import { Dexie } from 'dexie';
import { dayEntrySchema, doneToday, mailedToday, sentMails } from '@/lib/domain/day-progress';
import { addDaysTo, instantOf, localMomentOf } from '@/lib/domain/calendar';
import { followUpSchema, touchSchema } from '@/lib/domain/model';
import { type SmallWin, smallWins } from '@/lib/domain/small-win';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';

/** The day in the rep's zone: its date, and when it begins and ends (epoch ms). */
export interface Day {
  date: string;
  startAt: number;
  endAt: number;
}

export function dayOfMoment(now: number, zone: string): Day {
  const { date } = localMomentOf(now, zone);
  const midnight = (on: string) => instantOf({ date: on, time: '00:00', zone });
  return { date, startAt: midnight(date), endAt: midnight(addDaysTo(date, 1)) };
}

/**
 * How far the rep has come with the day. Reads what was written down today.
 *
 * @returns how many were dealt with, and how many come later today
 */
export async function readProgress(
  db: Database,
  { date, startAt, endAt }: Day,
  onBadRow: OnBadRow,
): Promise<{ done: number; later: number }> {
  const stored = await db.journal.where('at').between(startAt, endAt, true, false).toArray();
  const entries = createParser('journal', dayEntrySchema, onBadRow).many(stored);
  const mails = await db.touches.bulkGet(sentMails(entries));
  const touches = createParser('touches', touchSchema, onBadRow).many(mails);
  const done = doneToday(entries, endAt);
  for (const key of mailedToday(touches, date)) done.add(key);
  const later = await db.followUps
    .where('[state+dueAt]')
    .between(['waiting', startAt], ['waiting', endAt], true, false)
    .count();
  return { done: done.size, later };
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** An answered one ends, or goes on later. */
const answeredStates = ['replied', 'closed', 'waiting'] as const;
const mostAnswers = 100;

/** The small wins of the last 7 days.  */
export async function readWins(db: Database, now: number, onBadRow: OnBadRow): Promise<SmallWin[]> {
  const parser = createParser('followUps', followUpSchema, onBadRow);
  const rows: unknown[] = [];
  for (const state of answeredStates) {
    const answered = db.followUps
      .where('[state+repliedAt]')
      .between([state, now - weekMs], [state, Dexie.maxKey])
      .reverse()
      .limit(mostAnswers);
    rows.push(...(await answered.toArray()));
  }
  return smallWins(
    parser.many(rows).filter(({ deletedAt }) => deletedAt === null),
    now - weekMs,
  );
}
