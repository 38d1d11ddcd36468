import {
  addBusinessDays,
  addDaysTo,
  type Calendar,
  hoursOn,
  instantOf,
  isWorkday,
  localMomentOf,
  weekdayOf,
} from './calendar';
import { cadenceOf, cadences, waitAfter } from './cadence';
import type { LocalMoment } from './model';
import type { DateChoice } from './views';

export interface Due {
  /** Epoch ms. */
  dueAt: number;
  dueOn: LocalMoment;
}

/**
 * When the touch after `touches` touches is due: as many working days after the last one as the
 * cadence says, at the start of the working day.
 *
 * @param lastTouchAt epoch ms
 */
export function nextDue(cadenceId: string, touches: number, lastTouchAt: number, calendar: Calendar): Due {
  const from = localMomentOf(lastTouchAt, calendar.zone).date;
  const date = addBusinessDays(from, waitAfter(cadenceOf(cadenceId), touches), calendar);
  return dueOn({ date, time: hoursOn(date, calendar).start, zone: calendar.zone });
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

/** When each of the cadences would have its touch after `touches` touches, the last one at `lastTouchAt` (epoch ms). */
export function cadenceChoices(
  touches: number,
  lastTouchAt: number,
  calendar: Calendar,
): { id: string; at: number }[] {
  return cadences.map(({ id }) => ({ id, at: nextDue(id, touches, lastTouchAt, calendar).dueAt }));
}

const laterTodayMs = 3 * 60 * 60 * 1000;
const halfHourMs = 30 * 60 * 1000;

/**
 * Answers to "when?" as of `now` (epoch ms), each in the future, soonest first but for the
 * cadence's own date, which leads where `cadence` is given.
 */
export function dateChoices(
  now: number,
  calendar: Calendar,
  cadence?: { id: string; touches: number; lastTouchAt: number },
): DateChoice[] {
  const { zone } = calendar;
  const today = localMomentOf(now, zone).date;
  const startOf = (date: string) => instantOf({ date, time: hoursOn(date, calendar).start, zone });
  const endOfToday = instantOf({ date: today, time: hoursOn(today, calendar).end, zone });
  // At night "later today" is when the working day begins.
  const later = Math.max(Math.ceil((now + laterTodayMs) / halfHourMs) * halfHourMs, startOf(today));
  const tomorrow = addDaysTo(today, 1);
  const choices: DateChoice[] = [];
  if (cadence) {
    const own = nextDue(cadence.id, cadence.touches, cadence.lastTouchAt, calendar).dueAt;
    if (own > now) choices.push({ id: 'cadence', at: own });
  }
  if (isWorkday(today, calendar) && later <= endOfToday) choices.push({ id: 'laterToday', at: later });
  choices.push(
    { id: 'tomorrow', at: startOf(addBusinessDays(tomorrow, 0, calendar)) },
    { id: 'nextWeek', at: startOf(startOfNextWeek(today, calendar)) },
    { id: 'inTwoWeeks', at: startOf(addBusinessDays(addDaysTo(today, 14), 0, calendar)) },
  );
  // On a Sunday, tomorrow is next week: each moment once.
  return choices.filter(({ at }, index) => choices.findIndex((other) => other.at === at) === index);
}

// The first working day from next Monday on.
function startOfNextWeek(today: string, calendar: Calendar): string {
  let date = addDaysTo(today, 1);
  while (weekdayOf(date) !== 1) date = addDaysTo(date, 1);
  return addBusinessDays(date, 0, calendar);
}
