import { addDaysTo, isWorkday, localMomentOf, weekdayOf } from '../calendar';
import type { WorkWeek } from '../work-week';

/** What a phrase is read from. */
export interface DateContext {
  /** Epoch ms. */
  now: number;
  /** IANA name: the rep's. */
  zone: string;
  /** BCP 47: which language is tried before English, and whether 3/4 is in March or in April. */
  locale: string;
  week: WorkWeek;
  /** `HH:MM` at which work begins on a date (`YYYY-MM-DD`); asked for days off, too. */
  startOfDay: (date: string) => string;
  /** `HH:MM` at which work ends on a date; asked for days off, too. */
  endOfDay: (date: string) => string;
  /** Whether a date is a public holiday or otherwise free, beside the days off of the week. */
  isFree?: (date: string) => boolean;
}

/** The context with what is the same for the whole phrase. */
export interface Today extends DateContext {
  /** `YYYY-MM-DD` in the zone. */
  date: string;
  /** `HH:MM` in the zone. */
  time: string;
}

export function todayOf(context: DateContext): Today {
  const { date, time } = localMomentOf(context.now, context.zone);
  return { ...context, date, time };
}

/** More days off in a row than anybody has: a search for a working day ends here. */
const longestBreak = 400;

export function isOff(date: string, { week, isFree }: DateContext): boolean {
  return !isWorkday(date, week) || (isFree?.(date) ?? false);
}

/** The first working day from `date` on; `date` itself where there is none. */
export function workdayFrom(date: string, context: DateContext): string {
  return firstWorkday(date, 1, context);
}

/** The last working day up to `date`; `date` itself where there is none. */
export function workdayUpTo(date: string, context: DateContext): string {
  return firstWorkday(date, -1, context);
}

function firstWorkday(date: string, step: 1 | -1, context: DateContext): string {
  for (let days = 0; days < longestBreak; days += 1) {
    const candidate = addDaysTo(date, step * days);
    if (!isOff(candidate, context)) return candidate;
  }
  return date;
}

/** `days` working days after `date`, or before it where negative; at least one. */
export function addWorkdays(date: string, days: number, context: DateContext): string {
  const step = days < 0 ? -1 : 1;
  let result = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    result = firstWorkday(addDaysTo(result, step), step, context);
  }
  return result;
}

/** `YYYY-MM-DD`, or null where there is no such day: 31 February. */
export function dateFrom(year: number, month: number, day: number): string | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && year >= 1900 && year <= 2999 ? written(year, month, day) : null;
}

/** The same day `months` later, or the last of its month where that one is shorter. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return written(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** Monday of the week of `date`: weeks begin on Monday, as ISO 8601 has them. */
export function mondayOf(date: string): string {
  return addDaysTo(date, -((weekdayOf(date) + 6) % 7));
}

/** The first `weekday` (0 = Sunday) from `date` on. */
export function weekdayFrom(date: string, weekday = 0): string {
  return addDaysTo(date, (weekday - weekdayOf(date) + 7) % 7);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
