import { localMomentOf } from '@/lib/domain/calendar';
import type { Booking } from '@/lib/domain/day-book';
import { cadenceOf } from '@/lib/domain/cadences';
import { spread, type Touch } from '@/lib/domain/load';
import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import type { Tables } from './ports';

/** How far ahead other touches are looked at, ms: days beyond it count as free. */
const lookAheadMs = 45 * 24 * 60 * 60 * 1000;

/**
 * A follow-up that was planned by its cadence, on the nearest day that has room for it: so many touches a day, so many
 * to one company, so far from others to the same person. What anybody has named is left as it is.
 */
export async function placeTouch(tables: Tables, followUp: FollowUp, calendar: Planner): Promise<FollowUp> {
  const { dueAt, dueOn, dueBy, key, prospect } = followUp;
  if (dueAt === null || dueOn === null || dueBy !== 'cadence') return followUp;
  const others = [
    ...(await tables.followUps.dueBetween(dueAt - dayMs, dueAt + lookAheadMs)),
    ...(await tables.followUps.withPerson(prospect.email)),
  ].filter((other) => other.key !== key);
  const bookings = [...new Map(others.map((other) => [other.key, other])).values()].flatMap((other) =>
    bookingsOf(other, calendar),
  );
  const { on, at, moves } = spread(touchOf(followUp, calendar, dueOn), bookings, calendar);
  if (at === dueAt) return followUp;
  return { ...followUp, dueAt: at, dueOn: on, moves: [...followUp.moves, ...moves].slice(0, mostMoves) };
}

const dayMs = 24 * 60 * 60 * 1000;
/** As many as a row can hold. */
const mostMoves = 20;

/** What a follow-up asks of a day. */
export function touchOf(followUp: FollowUp, calendar: Planner, wish: Touch['wish']): Touch {
  const { key, prospect, company, place, cadenceId } = followUp;
  const { priority } = cadenceOf(cadenceId, calendar.cadences);
  return { key, person: prospect.email, company, wish, priority, place };
}

/** The touch that is planned, and the last one that was made. */
export function bookingsOf(
  { prospect, company, dueOn, lastTouchAt }: FollowUp,
  { zone }: Planner,
): Booking[] {
  const person = prospect.email;
  const made = { date: localMomentOf(lastTouchAt, zone).date, person, company: null };
  return dueOn ? [{ date: dueOn.date, person, company }, made] : [made];
}
