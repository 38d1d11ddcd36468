import { TZDate } from '@date-fns/tz';
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
  return dateOfDay(dayOf(date) + days);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayOf(date));
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
  const last = dayOf(localMomentOf(to, zone).date);
  let days = 0;
  for (let day = dayOf(localMomentOf(from, zone).date) + 1; day <= last; day += 1) {
    if (week.days.includes(weekdayOfDay(day))) days += 1;
  }
  return days;
}

// Dates are counted as days since 1970-01-01, without a zone: lists do this for every row.
const dayMs = 24 * 60 * 60 * 1000;
const thursday = 4;

function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

function weekdayOfDay(day: number): number {
  return (((day + thursday) % 7) + 7) % 7;
}

// By hand: date-fns' `format` brings its own language tables, which Gmail's tab would pay for.
function dateOf(local: Date): string {
  const year = String(local.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(local.getMonth() + 1)}-${twoDigits(local.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
