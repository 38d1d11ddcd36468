import { allowedFrom, type Wish } from './allow';
import {
  addBusinessDays,
  addDaysTo,
  addMonthsTo,
  type Calendar,
  hoursOn,
  instantOf,
  isWorkday,
  localMomentOf,
  plainCalendar,
  subtractBusinessDays,
  weekdayOf,
} from './calendar';
import type { Wait } from './cadence';
import { allCadences, type Cadences, cadenceOf, stepAt } from './cadences';
import type { FollowUp, LocalMoment, Move } from './model';
import type { DateChoice, LaterChoice } from './views';

/** What touches are planned by. */
export interface Planner extends Calendar {
  cadences: Cadences;
}

/** From nine to five with the built-in cadences, and nothing else to heed. */
export function plainPlanner(zone: string): Planner {
  return { ...plainCalendar(zone), cadences: allCadences([]) };
}

export interface Due {
  /** Epoch ms. */
  dueAt: number;
  dueOn: LocalMoment;
}

/** What the next touch is planned from. */
export type Plannable = Pick<FollowUp, 'cadenceId' | 'step' | 'decisionOn' | 'place'>;

/** The next touch. */
export interface Planned extends Due {
  /** Its step; past the end of the cadence it is the question what shall come now. */
  step: number;
  moves: Move[];
}

/** Working days after the last touch of a cadence at which the rep is asked what comes next. */
const restAfterLast = 10;

/**
 * When the next touch is due: as long after the one before it (`from`, epoch ms) as its step says, on the first day
 * that is allowed. A step that waits for a decision that nobody knows of, or that is too near, is left out.
 */
export function planTouch(of: Plannable, from: number, calendar: Planner): Planned {
  const cadence = cadenceOf(of.cadenceId, calendar.cadences);
  for (let step = of.step; ; step += 1) {
    const wait = stepAt(cadence, step)?.wait ?? { unit: 'businessDays', count: restAfterLast };
    const wish = wishAfter(wait, from, of.decisionOn, calendar);
    if (!wish) continue;
    const { at, on, moves } = allowedFrom(wish, calendar, of.place);
    if (at > from) return { dueAt: at, dueOn: on, step, moves };
  }
}

/** The same; counted from `now` (epoch ms) where that is over, as with an old mail that is tracked today. */
export function planAhead(of: Plannable, from: number, calendar: Planner, now: number): Planned {
  const planned = planTouch(of, from, calendar);
  return planned.dueAt > now ? planned : planTouch(of, now, calendar);
}

/** When it would be if every day were as good as any other; null where nobody knows of a decision. */
function wishAfter(wait: Wait, from: number, decisionOn: string | null, calendar: Calendar): Wish | null {
  const { date } = localMomentOf(from, calendar.zone);
  const startOf = (on: string): Wish => ({ date: on, time: hoursOn(on, calendar).start });
  // A vacation is told as a reason for another day.
  const always = { ...calendar, vacations: [] };
  switch (wait.unit) {
    case 'businessDays':
      return startOf(addBusinessDays(date, wait.count, always));
    case 'days':
      return startOf(addDaysTo(date, wait.count));
    case 'weeks':
      return startOf(addDaysTo(date, 7 * wait.count));
    case 'months':
      return startOf(addMonthsTo(date, wait.count));
    case 'hours':
      return localMomentOf(from + wait.count * hourMs, calendar.zone);
    case 'beforeDecision':
      return decisionOn === null ? null : startOf(subtractBusinessDays(decisionOn, wait.count, calendar));
  }
}

/** A moment that the rep chose (epoch ms), kept as the local time that was meant. */
export function dueAtInstant(at: number, zone: string): Due {
  return { dueAt: at, dueOn: localMomentOf(at, zone) };
}

/**
 * The same local moment in another zone: 9:00 stays 9:00 when the rep travels. A moment that the
 * change moves into the past stays due rather than being lost.
 */
export function inZone(due: LocalMoment, zone: string): Due {
  return dueOn({ ...due, zone });
}

function dueOn(moment: LocalMoment): Due {
  return { dueAt: instantOf(moment), dueOn: moment };
}

/** What is planned once one more touch is made: the first of all is what the cadence begins after. */
export function afterTouch<Of extends Pick<FollowUp, 'step' | 'touches'>>(of: Of): Of {
  return of.touches === 0 ? of : { ...of, step: of.step + 1 };
}

/** A cadence at its beginning, with a prospect of whom nothing is known. */
export function atStart(cadenceId: string): Plannable {
  return { cadenceId, step: 0, decisionOn: null, place: null };
}

/** When the cadence has the next touch. */
export type OwnDate = Pick<Extract<DateChoice, { id: 'cadence' }>, 'at' | 'mayMove'>;

const hourMs = 60 * 60 * 1000;
const laterTodayMs = 3 * hourMs;
const halfHourMs = hourMs / 2;

/** Some hours after `now`, on the half hour; both epoch ms. */
export function laterToday(now: number): number {
  return Math.ceil((now + laterTodayMs) / halfHourMs) * halfHourMs;
}

/**
 * Answers to "when?" as of `now` (epoch ms), each in the future, soonest first but for the
 * cadence's own date, which leads where `own` is given.
 */
export function dateChoices(now: number, calendar: Planner, own: OwnDate | null = null): DateChoice[] {
  const { zone } = calendar;
  const today = localMomentOf(now, zone).date;
  const startOf = (date: string) => instantOf({ date, time: hoursOn(date, calendar).start, zone });
  const endOfToday = instantOf({ date: today, time: hoursOn(today, calendar).end, zone });
  // At night "later today" is when the working day begins.
  const later = Math.max(laterToday(now), startOf(today));
  const tomorrow = addDaysTo(today, 1);
  const choices: DateChoice[] = [];
  if (own && own.at > now) choices.push({ id: 'cadence', ...own });
  if (isWorkday(today, calendar) && later <= endOfToday) choices.push({ id: 'laterToday', at: later });
  choices.push(
    { id: 'tomorrow', at: startOf(addBusinessDays(tomorrow, 0, calendar)) },
    { id: 'nextWeek', at: startOf(startOfNextWeek(today, calendar)) },
    { id: 'inTwoWeeks', at: startOf(addBusinessDays(addDaysTo(today, 14), 0, calendar)) },
  );
  // On a Sunday, tomorrow is next week: each moment once.
  return choices.filter(({ at }, index) => choices.findIndex((other) => other.at === at) === index);
}

/**
 * When to ask again somebody who said "not now", as of `now` (epoch ms): on the day that they named (a date; null: none),
 * or some months later; each the beginning of a working day.
 */
export function laterChoices(now: number, calendar: Planner, named: string | null): LaterChoice[] {
  const today = localMomentOf(now, calendar.zone).date;
  const startOf = (from: string) => {
    const date = addBusinessDays(from, 0, calendar);
    return instantOf({ date, time: hoursOn(date, calendar).start, zone: calendar.zone });
  };
  return [
    ...(named === null ? [] : [{ id: 'named' as const, at: startOf(named) }]),
    { id: 'in3Months', at: startOf(addMonthsTo(today, 3)) },
    { id: 'in6Months', at: startOf(addMonthsTo(today, 6)) },
    { id: 'in12Months', at: startOf(addMonthsTo(today, 12)) },
  ];
}

// The first working day from next Monday on.
function startOfNextWeek(today: string, calendar: Calendar): string {
  let date = addDaysTo(today, 1);
  while (weekdayOf(date) !== 1) date = addDaysTo(date, 1);
  return addBusinessDays(date, 0, calendar);
}
