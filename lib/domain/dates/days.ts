import {
  addBusinessDays,
  addDaysTo,
  farthestDays,
  isWorkday,
  localMomentOf,
  weekdayOf,
  type Calendar,
} from '../calendar';

/** What a phrase is read from. */
export interface DateContext {
  /** Epoch ms. */
  now: number;
  /** BCP 47: which language is tried before English, and whether 3/4 is in March or in April. */
  locale: string;
  /** The rep's: zone, hours, holidays and vacations. */
  calendar: Calendar;
}

/** The context with what is the same for the whole phrase. */
export interface Today extends DateContext {
  /** `YYYY-MM-DD` in the rep's zone. */
  date: string;
  /** `HH:MM` there. */
  time: string;
}

export function todayOf(context: DateContext): Today {
  const { date, time } = localMomentOf(context.now, context.calendar.zone);
  return { ...context, date, time };
}

/** The first working day from `date` on; `date` itself where there is none within years. */
export function workdayFrom(date: string, { calendar }: DateContext): string {
  return nearestWorkday(date, 1, calendar);
}

/** The last working day up to `date`; `date` itself where there is none. */
export function workdayUpTo(date: string, { calendar }: DateContext): string {
  return nearestWorkday(date, -1, calendar);
}

function nearestWorkday(date: string, step: 1 | -1, calendar: Calendar): string {
  for (let days = 0; days < farthestDays; days += 1) {
    const candidate = addDaysTo(date, step * days);
    if (isWorkday(candidate, calendar)) return candidate;
  }
  return date;
}

/** `days` business days after `date`, or as many working days before it where negative. */
export function addWorkdays(date: string, days: number, { calendar }: DateContext): string {
  if (days >= 0) return addBusinessDays(date, days, calendar);
  let result = date;
  for (let left = -days; left > 0; left -= 1) {
    result = nearestWorkday(addDaysTo(result, -1), -1, calendar);
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
