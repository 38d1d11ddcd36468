import { Dexie } from 'dexie';
import type { Calendar } from '@/lib/domain/calendar';
import { type FollowUp, followUpSchema, type State } from '@/lib/domain/model';
import { planDays } from '@/lib/domain/plan-days';
import type { PlannedView, PlanPart, PlanView } from '@/lib/domain/plan-view';
import { dateChoices } from '@/lib/domain/schedule';
import { viewFollowUp } from '@/lib/domain/view';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { readCadences } from './read';

/** So many are drawn in the cell of a day, and beside the overdue ones. */
const mostInCell = 3;
const mostOverdue = 6;

/** A span of time, epoch ms: `to` is no longer in it. */
interface Span {
  from: number | null;
  to: number;
}

interface PlanWanted {
  /** Whose follow-ups are read beyond the first ones. */
  part: PlanPart;
  /** How many of them. */
  most: number;
}

/**
 * What is due on each of the next four weeks' days by ranges of the index alone: what is
 * due later is never looked at.
 *
 * @param now epoch ms
 */
export async function readPlan(
  db: Database,
  { part, most }: PlanWanted,
  now: number,
  work: Calendar,
  onBadRow: OnBadRow,
): Promise<PlanView> {
  const calendar = { ...work, cadences: await readCadences(db, onBadRow) };
  const parser = createParser('followUps', followUpSchema, onBadRow);
  const planned = async (span: Span, states: readonly State[], limit: number): Promise<PlannedView> => {
    const { count, rows } = await readSpan(db, span, states, limit);
    const first = parser.many(rows).toSorted((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0));
    return { count, first: first.slice(0, limit).map((row) => viewFollowUp(row, now, calendar)) };
  };
  const days = planDays(now, work);
  const before: Span = { from: null, to: days[0]?.from ?? now };
  // Only what the clock has reached is due: the days to come hold none.
  const statesFrom = (from: number): readonly State[] => (from <= now ? ['due', 'waiting'] : ['waiting']);
  const chosen = days.find(({ date }) => date === part);
  const filled: PlanView['days'] = [];
  for (const day of days) filled.push({ ...day, ...(await planned(day, statesFrom(day.from), mostInCell)) });
  return {
    days: filled,
    overdue: await planned(before, ['due', 'waiting'], mostOverdue),
    perDay: work.load.perDay,
    chosen: await planned(chosen ?? before, statesFrom(chosen?.from ?? now), most),
    choices: dateChoices(now, calendar),
  };
}

async function readSpan(
  db: Database,
  { from, to }: Span,
  states: readonly State[],
  limit: number,
): Promise<{ count: number; rows: FollowUp[] }> {
  const found: { count: number; rows: FollowUp[] } = { count: 0, rows: [] };
  for (const state of states) {
    const range = () =>
      db.followUps.where('[state+dueAt]').between([state, from ?? Dexie.minKey], [state, to], true, false);
    found.count += await range().count();
    found.rows.push(...(await range().limit(limit).toArray()));
  }
  return found;
}
