import { freeReason } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { spreadAll } from '@/lib/domain/load';
import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { note } from './journal';
import { bookingsOf, touchOf } from './place-touch';
import type { Deps } from './ports';

/**
 * Sets parts of the rep's calendar. What is planned for a day that is no working day any more (a vacation, a holiday,
 * another week) gets another one, all of them spread together: the same whatever order they are in.
 *
 * @returns how many follow-ups have moved
 */
export async function saveCalendar(deps: Deps, patch: CalendarPatch): Promise<{ moved: number }> {
  await deps.settings.save(patch);
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const planned = await tables.followUps.dueBetween(now, Number.MAX_SAFE_INTEGER);
    const homeless = planned.filter((followUp) => mustMove(followUp, calendar));
    const staying = planned.filter((followUp) => !homeless.includes(followUp));
    const touches = homeless.flatMap((followUp) =>
      followUp.dueOn ? [touchOf(followUp, calendar, followUp.dueOn)] : [],
    );
    const bookings = staying.flatMap((followUp) => bookingsOf(followUp, calendar));
    const byKey = new Map(homeless.map((followUp) => [followUp.key, followUp]));
    const placements = spreadAll(touches, calendar, bookings);
    for (const { key, at, on, moves } of placements) {
      const followUp = byKey.get(key);
      if (!followUp) continue;
      await tables.followUps.save({ ...followUp, dueAt: at, dueOn: on, moves, updatedAt: now });
      await note(tables, deps.newId, now, 'calendar.moved', {
        followUpKey: key,
        detail: moves[0]?.why ?? null,
      });
    }
    return { moved: placements.length };
  });
}

/** Nobody is there in a vacation, whoever named the date; of other days off, the rep may have meant one. */
function mustMove({ dueOn, dueBy, place }: FollowUp, calendar: Planner): boolean {
  const free = dueOn && freeReason(dueOn.date, calendar, place?.country);
  return free?.kind === 'vacation' || (free !== null && dueBy === 'cadence');
}
