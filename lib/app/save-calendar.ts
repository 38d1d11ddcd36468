import { freeReason, instantOf, localMomentOf } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { spreadAll } from '@/lib/domain/load';
import type { FollowUp, LocalMoment } from '@/lib/domain/model';
import { bookingsOf, mostMoves, touchOf } from '@/lib/domain/place-follow-up';
import { dueAtInstant, type Planner } from '@/lib/domain/schedule';
import { fromNowOn, isFreed, meantFor, remembering } from '@/lib/domain/vacation-moves';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/**
 * Sets parts of the rep's calendar. What is planned for a day that is no working day any more (a vacation, a holiday,
 * another week) gets another one, and what a vacation has moved that is shorter now, or none, goes back: all of them
 * spread together, the same whatever order they are in.
 *
 * @returns how many follow-ups have moved
 */
export async function saveCalendar(deps: Deps, patch: CalendarPatch): Promise<{ moved: number }> {
  const before = await deps.settings.calendar();
  await deps.settings.save(patch);
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const moved = await replan(tables, before, calendar, now);
    for (const followUp of moved) {
      await tables.followUps.save({ ...followUp, updatedAt: now });
      await note(tables, deps.newId, now, 'calendar.moved', {
        followUpKey: followUp.key,
        detail: followUp.moves[0]?.why ?? null,
      });
    }
    return { moved: moved.length };
  });
}

type Waiting = FollowUp & { dueAt: number; dueOn: LocalMoment };

/** @returns those that get another moment, with it */
async function replan(
  { followUps }: Tables,
  before: Planner,
  calendar: Planner,
  now: number,
): Promise<FollowUp[]> {
  const planned = (await followUps.dueBetween(now, Number.MAX_SAFE_INTEGER)).filter(isWaiting);
  const returning = planned.filter(
    (followUp) => !mustMove(followUp, calendar) && isFreed(followUp, before.vacations, calendar.vacations),
  );
  const named = returning.flatMap((followUp) => asNamed(followUp, calendar, now) ?? []);
  const isNamed = new Set(named.map(({ key }) => key));
  const leaving = planned.filter((followUp) => mustMove(followUp, calendar));
  const movable = [...leaving, ...returning.filter(({ key }) => !isNamed.has(key))];
  const isMovable = new Map(movable.map((followUp) => [followUp.key, followUp]));
  const staying = planned.filter(({ key }) => !isMovable.has(key) && !isNamed.has(key));

  const { date: today } = localMomentOf(now, calendar.zone);
  const bookings = [...staying, ...named, ...(await followUps.due())].flatMap((followUp) =>
    bookingsOf(followUp, calendar, today),
  );
  const touches = movable.map((followUp) =>
    touchOf(followUp, calendar, fromNowOn(meantFor(followUp).wish, now, calendar.zone)),
  );
  const placed = spreadAll(touches, calendar, bookings).flatMap(({ key, at, on, moves }) => {
    const followUp = isMovable.get(key);
    if (!followUp || (!mustMove(followUp, calendar) && at >= followUp.dueAt)) return [];
    const { wish, kept } = meantFor(followUp);
    const why = [...kept, ...remembering(wish, moves)].slice(0, mostMoves);
    return [{ ...followUp, dueAt: at, dueOn: on, moves: why }];
  });
  return [...named, ...placed];
}

function isWaiting(followUp: FollowUp): followUp is Waiting {
  return followUp.dueAt !== null && followUp.dueOn !== null;
}

/** Nobody is there in a vacation, whoever named the date; of other days off, the rep may have meant one. */
function mustMove({ dueOn, dueBy, place }: Waiting, calendar: Planner): boolean {
  const free = freeReason(dueOn.date, calendar, place?.country);
  return free?.kind === 'vacation' || (free !== null && dueBy === 'cadence');
}

/** Back at the very moment that somebody named; null where nobody did, it is over, or still in a vacation. */
function asNamed(followUp: Waiting, calendar: Planner, now: number): FollowUp | null {
  if (followUp.dueBy === 'cadence') return null;
  const { wish, kept } = meantFor(followUp);
  const at = instantOf({ ...wish, zone: calendar.zone });
  const isAway = freeReason(wish.date, calendar)?.kind === 'vacation';
  return at <= now || isAway ? null : { ...followUp, ...dueAtInstant(at, calendar.zone), moves: kept };
}
