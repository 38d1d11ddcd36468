import { TZDate, tzOffset } from '@date-fns/tz';
import { dateOfDay, dayOf, weekdayOfDay } from './day-number';
import { holidayOn, isHoliday } from './holidays/holiday-on';
import type { LocalMoment } from './model';
import { defaultHours, defaultWorkWeek, type Hours, type WorkWeek } from './work-week';

/**
 * Local calendar arithmetic. Dates (`YYYY-MM-DD`) are counted as dates in the rep's zone and turned
 * into an instant only at the end, so that a clock change in between never shifts the hour.
 */

/** What all dates are computed from. */
export interface Calendar {
  week: WorkWeek;
  /** The rep's IANA time zone. */
  zone: string;
  /** Whose public holidays the rep has, ISO 3166 (`DE`); null for none. */
  country: string | null;
  /** Public holidays, the rep's and the prospect's, are days off. */
  holidaysOff: boolean;
  /** First and last day, dates. */
  vacations: readonly Vacation[];
  /** Local `HH:MM` between which nothing nudges, `to` no longer among them; may span midnight. */
  quiet: { from: string; to: string } | null;
  load: Load;
}

export interface Vacation {
  from: string;
  to: string;
}

export interface Load {
  /** Touches on one day. */
  perDay: number;
  /** Touches to one company on one day. */
  perCompany: number;
  /** Business days from one touch to the same person's next. */
  gapDays: number;
}

const defaultLoad: Load = { perDay: 25, perCompany: 1, gapDays: 2 };

/** Monday to Friday from nine to five, and nothing else to heed. */
export function plainCalendar(zone: string): Calendar {
  return {
    week: defaultWorkWeek,
    zone,
    country: null,
    holidaysOff: true,
    vacations: [],
    quiet: null,
    load: defaultLoad,
  };
}

/**
 * The instant (epoch ms) of a local moment. In a spring gap it is the moment as far after the gap; of
 * an hour that comes twice, the first. `TZDate` would choose by the zone of the process.
 */
export function instantOf({ date, time, zone }: LocalMoment): number {
  const wall = Date.parse(`${date}T${time}Z`);
  const before = offsetAt(wall - dayMs, zone);
  const first = wall - before;
  if (offsetAt(first, zone) === before) return first;
  const after = offsetAt(wall + dayMs, zone);
  return offsetAt(wall - after, zone) === after ? wall - after : first;
}

const dayMs = 24 * 60 * 60 * 1000;

/** How far the zone's clocks are before UTC at an instant, all in ms. */
function offsetAt(at: number, zone: string): number {
  return tzOffset(zone, new Date(at)) * 60_000;
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

/** The same day of a later month; its last day where it has none such. */
export function addMonthsTo(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayOf(date));
}

/** The working hours of that weekday; the usual ones where the rep has it off, as a date may be chosen by hand. */
export function hoursOn(date: string, { week }: Pick<Calendar, 'week'>): Hours {
  return week.hours[weekdayOf(date)] ?? week.hours.find((hours) => hours !== null) ?? defaultHours;
}

/** Why nothing is to happen on a date; `name` is the holiday's. */
export interface FreeReason {
  kind: 'weekend' | 'holiday' | 'theirHoliday' | 'vacation';
  name?: string;
}

/**
 * Why the rep leaves somebody in peace on that date; null where a touch may be planned.
 *
 * @param country the prospect's, ISO 3166; null where it is not known
 */
export function freeReason(
  date: string,
  calendar: Calendar,
  country: string | null = null,
): FreeReason | null {
  if (calendar.vacations.some((vacation) => holds(vacation, date))) return { kind: 'vacation' };
  if (isWeekend(dayOf(date), calendar)) return { kind: 'weekend' };
  if (!calendar.holidaysOff) return null;
  const own = calendar.country && holidayOn(calendar.country, date);
  if (own) return { kind: 'holiday', name: own };
  const theirs = country && holidayOn(country, date);
  return theirs ? { kind: 'theirHoliday', name: theirs } : null;
}

export function holds({ from, to }: Vacation, date: string): boolean {
  return from <= date && date <= to;
}

/** A day on which the rep works. */
export function isWorkday(date: string, calendar: Calendar): boolean {
  return freeReason(date, calendar) === null;
}

/** The working hours of a business day; null where it is none. */
export function businessHoursOn(date: string, calendar: Calendar): Hours | null {
  return isBusinessDay(dayOf(date), calendar) ? hoursOn(date, calendar) : null;
}

/** By week and law. A vacation is the rep's own, and the prospect's business days go on in it. */
function isBusinessDay(day: number, calendar: Calendar): boolean {
  const { country, holidaysOff } = calendar;
  return !isWeekend(day, calendar) && !(holidaysOff && country !== null && isHoliday(country, day));
}

function isWeekend(day: number, { week }: Calendar): boolean {
  return (week.hours[weekdayOfDay(day)] ?? null) === null;
}

/** How far ahead a day is looked for: some eleven years. */
export const farthestDays = 4_000;

/**
 * The date `days` business days after `date`, or the first working day from there on if the rep is
 * on vacation then; with 0 the date itself or the next working day.
 */
export function addBusinessDays(date: string, days: number, calendar: Calendar): string {
  let day = dayOf(date);
  const last = day + farthestDays;
  for (let left = days; left > 0 && day < last;) {
    day += 1;
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return firstWorkday(day, calendar);
}

function firstWorkday(from: number, calendar: Calendar): string {
  for (let day = from; day < from + farthestDays; day += 1) {
    const date = dateOfDay(day);
    if (isWorkday(date, calendar)) return date;
  }
  return dateOfDay(from);
}

/** The date `days` business days before `date`; with 0 the date itself or, on a day off, the working day before it. */
export function subtractBusinessDays(date: string, days: number, calendar: Calendar): string {
  let day = dayOf(date);
  for (let left = days; left > 0;) {
    day -= 1;
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  for (let back = 0; back < farthestDays; back += 1) {
    if (isWorkday(dateOfDay(day - back), calendar)) return dateOfDay(day - back);
  }
  return dateOfDay(day);
}

/** Business days after the date of `from` up to and including that of `to` (both epoch ms); 0 if `to` is not later. */
export function businessDaysBetween(from: number, to: number, calendar: Calendar): number {
  const dateAt = (at: number) => localMomentOf(at, calendar.zone).date;
  return businessDaysAfter(dateAt(from), dateAt(to), calendar);
}

/** Business days after the date `from` up to and including the date `to`; 0 if it is not later. */
export function businessDaysAfter(from: string, to: string, calendar: Calendar): number {
  const last = dayOf(to);
  let days = 0;
  for (let day = dayOf(from) + 1; day <= last; day += 1) {
    if (isBusinessDay(day, calendar)) days += 1;
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
