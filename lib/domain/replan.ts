import { allowedFrom, type Wish } from './allow';
import { hoursOn, localMomentOf } from './calendar';
import { cadenceOf, stepAt } from './cadences';
import type { FollowUp, Place } from './model';
import { type Planner, planTouch } from './schedule';

/** What the rep tells of the prospect, and the date that follows from it. What anybody has named stays, and what is due is due. */

/**
 * When the prospect decides (a date; null: nobody knows). Only a touch that is planned by that day gets another date:
 * the one ahead, or those just before it that were left out while the day was not known.
 *
 * @param now epoch ms
 */
export function withDecision(
  followUp: FollowUp,
  on: string | null,
  now: number,
  calendar: Planner,
): FollowUp {
  if (on === followUp.decisionOn) return followUp;
  const known = { ...followUp, decisionOn: on };
  const step = isPlanned(followUp) ? stepByDecision(followUp, calendar) : null;
  if (step === null) return known;
  const ahead = planTouch({ ...known, step }, followUp.lastTouchAt, calendar);
  const planned = ahead.dueAt > now ? ahead : planTouch({ ...known, step }, now, calendar);
  const isSameStep = planned.step === followUp.step && step !== followUp.step;
  return isSameStep ? known : { ...known, ...planned };
}

/** The first of the steps that wait for the decision, up to the one that comes next; null where that has none of them. */
function stepByDecision({ cadenceId, step }: FollowUp, { cadences }: Planner): number | null {
  const cadence = cadenceOf(cadenceId, cadences);
  const waits = (index: number) => stepAt(cadence, index)?.wait.unit === 'beforeDecision';
  let first = step;
  while (first > 0 && waits(first - 1)) first -= 1;
  return first < step || waits(step) ? first : null;
}

/**
 * Where the prospect is: the touch ahead is on the first day and at the first hour that suit both, counted from the
 * day that was wished for before anything moved it.
 *
 * @param now epoch ms
 */
export function withPlace(followUp: FollowUp, place: Place | null, now: number, calendar: Planner): FollowUp {
  if (JSON.stringify(place) === JSON.stringify(followUp.place)) return followUp;
  const known = { ...followUp, place };
  const wish = isPlanned(followUp) ? wishOf(followUp, calendar) : null;
  if (!wish) return known;
  const today = localMomentOf(now, calendar.zone);
  const isOver = `${wish.date}T${wish.time}` < `${today.date}T${today.time}`;
  const { on, at, moves } = allowedFrom(isOver ? today : wish, calendar, place);
  return { ...known, dueOn: on, dueAt: at, moves };
}

function wishOf({ dueOn, moves, cadenceId, step, lastTouchAt }: FollowUp, calendar: Planner): Wish | null {
  if (!dueOn) return null;
  const date = moves[0]?.from ?? dueOn.date;
  const wait = stepAt(cadenceOf(cadenceId, calendar.cadences), step)?.wait;
  const time =
    wait?.unit === 'hours'
      ? localMomentOf(lastTouchAt + wait.count * hourMs, calendar.zone).time
      : hoursOn(date, calendar).start;
  return { date, time };
}

const hourMs = 60 * 60 * 1000;

function isPlanned({ state, dueBy }: FollowUp): boolean {
  return state === 'waiting' && dueBy === 'cadence';
}
