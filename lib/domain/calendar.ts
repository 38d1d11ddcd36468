import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';
import type { LocalMoment } from './model';
import type { WorkWeek } from './work-week';

/**
 * Local calendar arithmetic. Dates are counted as dates in the rep's zone and turned into an
 * instant only at the end, so that a clock change in between never shifts the hour.
 */

/** The instant (epoch ms) of a local moment. In a spring gap it is the moment as far after the gap. */
export function instantOf({ date, time, zone }: LocalMoment): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hours, minutes, zone).getTime();
}

/** The local date and time of an instant (epoch ms), to the minute. */
export function localMomentOf(at: number, zone: string): LocalMoment {
  const local = new TZDate(at, zone);
  return {
    date: dateOf(local),
    time: `${twoDigits(local.getHours())}:${twoDigits(local.getMinutes())}`,
    zone,
  };
}

export function addDaysTo(date: string, days: number): string {
  return dateOf(addDays(utcNoon(date), days));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return utcNoon(date).getDay();
}

export function isWorkday(date: string, week: WorkWeek): boolean {
  return week.days.includes(weekdayOf(date));
}

/** The date `days` working days after `date`; with 0 the date itself or, on a day off, the next working day. */
export function addBusinessDays(date: string, days: number, week: WorkWeek): string {
  let result = date;
  for (let left = days; left > 0 || !isWorkday(result, week);) {
    result = addDaysTo(result, 1);
    if (isWorkday(result, week)) left -= 1;
  }
  return result;
}

/** Working days after the date of `from` up to and including that of `to`; 0 if `to` is not later. */
export function businessDaysBetween(from: number, to: number, week: WorkWeek, zone: string): number {
  const last = localMomentOf(to, zone).date;
  let date = localMomentOf(from, zone).date;
  let days = 0;
  while (date < last) {
    date = addDaysTo(date, 1);
    if (isWorkday(date, week)) days += 1;
  }
  return days;
}

// By hand: date-fns' `format` brings its own language tables, which Gmail's tab would pay for.
function dateOf(local: Date): string {
  const year = String(local.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(local.getMonth() + 1)}-${twoDigits(local.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

// A date without a zone, at a time of day that no clock change touches.
function utcNoon(date: string): TZDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day, 12, 0, 'UTC');
}
