import {
  addDaysTo,
  type Calendar,
  freeReason,
  type FreeReason,
  hoursOn,
  instantOf,
  localMomentOf,
  weekdayOf,
} from './calendar';
import type { LocalMoment } from './model';
import { minuteOf, timeOf } from './minute-of-day';

/** How far ahead the rep plans, in days, today among them. */
const plannedDays = 28;
const quarterMinutes = 15;

/** A day of the rep's calendar, with what is planned on it yet to be counted. */
export interface PlanDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** Its first moment, and that of the next day: epoch ms. Days differ in length where clocks change. */
  from: number;
  to: number;
  /** Why nothing is planned on it by itself; null on a day of work. */
  free: FreeReason | null;
}

/** The days from today on, as many as are planned.
 *
 * @param now epoch ms
 */
export function planDays(now: number, calendar: Calendar): PlanDay[] {
  const today = localMomentOf(now, calendar.zone).date;
  return Array.from({ length: plannedDays }, (_, index) => {
    const date = addDaysTo(today, index);
    const startOf = (day: string) => instantOf({ date: day, time: '00:00', zone: calendar.zone });
    return { date, from: startOf(date), to: startOf(addDaysTo(date, 1)), free: freeReason(date, calendar) };
  });
}

/** A day of the first or last week may not be among those that are planned: its `day` is null. */
interface Cell<Day> {
  date: string;
  day: Day | null;
}

/**
 * The same days in whole weeks.
 *
 * @param weekStart 0 = Sunday … 6 = Saturday
 */
export function inWeeks<Day extends { date: string }>(
  days: readonly Day[],
  weekStart: number,
): Cell<Day>[][] {
  const [first] = days;
  if (!first) return [];
  const before = (weekdayOf(first.date) - weekStart + 7) % 7;
  const weeks = Math.ceil((before + days.length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const index = week * 7 + column - before;
      return { date: addDaysTo(first.date, index), day: days[index] ?? null };
    }),
  );
}

/**
 * When on that day a follow-up would be due that is moved there: at its own hour, or when work begins where that hour
 * is not one of work; today, in the next quarter of an hour where that is over. Null where the day has no moment left.
 *
 * @param dueOn when it is due now
 * @param now epoch ms
 * @returns epoch ms
 */
export function momentOn(
  date: string,
  dueOn: Pick<LocalMoment, 'time'> | null,
  now: number,
  calendar: Calendar,
): number | null {
  const { zone } = calendar;
  const { start, end } = hoursOn(date, calendar);
  const own = dueOn?.time ?? start;
  const time = own >= start && own < end ? own : start;
  const at = instantOf({ date, time, zone });
  if (at > now) return at;
  const local = localMomentOf(now, zone);
  if (local.date !== date) return null;
  const next = (Math.floor(minuteOf(local.time) / quarterMinutes) + 1) * quarterMinutes;
  return next < 24 * 60 ? instantOf({ date, time: timeOf(next), zone }) : null;
}
