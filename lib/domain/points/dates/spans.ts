import { addDaysTo, weekdayOf } from '../../calendar';

/** Calendar dates, `YYYY-MM-DD`, both inclusive. */
export interface Span {
  first: string;
  last: string;
}

/** Part of a period that is said. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'whole';

/** A day without its year that has passed by no more than this is one that has passed, not next year's. */
const recentDays = 60;

export const dayAt = (date: string): Span => ({ first: date, last: date });
export const daysFrom = (today: string, days: number): Span => dayAt(addDaysTo(today, days));

export function monthsFrom(today: string, months: number): Span {
  const [year, month, day] = numbersOf(today);
  const start = monthAt(year, month + months);
  const wanted = addDaysTo(start.first, day - 1);
  return dayAt(wanted < start.last ? wanted : start.last);
}

/** Null for a day that no calendar has. Months count from 1. */
export function dayOfMonth(today: string, month: number, day: number, year?: number): Span | null {
  const thisYear = numbersOf(today)[0];
  if (year !== undefined) return validDay(year, month, day);
  const here = validDay(thisYear, month, day);
  if (here !== null && here.first >= addDaysTo(today, -recentDays)) return here;
  return validDay(thisYear + 1, month, day);
}

/** "the 29th": the next month that has such a day. */
export function nextDayNumbered(today: string, day: number): Span | null {
  if (day < 1 || day > 31) return null;
  const [year, month] = numbersOf(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const { first, last } = monthAt(year, month + ahead);
    const date = addDaysTo(first, day - 1);
    if (date >= today && date <= last) return dayAt(date);
  }
  return null;
}

/** The month itself while it lasts, else the next of its name. */
export function monthNamed(today: string, month: number, year?: number): Span {
  const [thisYear, thisMonth] = numbersOf(today);
  return monthAt(year ?? (month < thisMonth ? thisYear + 1 : thisYear), month);
}

export function monthAhead(today: string, months: number): Span {
  const [year, month] = numbersOf(today);
  return monthAt(year, month + months);
}

/** Quarters count from 1. One that is over is the next year's. */
export function quarterNamed(today: string, quarter: number, year?: number): Span {
  const [thisYear, month] = numbersOf(today);
  const isOver = quarter < Math.ceil(month / 3);
  const first = (year ?? (isOver ? thisYear + 1 : thisYear)) * 12 + (quarter - 1) * 3;
  return { first: monthAt(0, first + 1).first, last: monthAt(0, first + 3).last };
}

export function quarterAhead(today: string, quarters: number): Span {
  const [year, month] = numbersOf(today);
  const number = Math.ceil(month / 3) - 1 + quarters;
  return quarterNamed(today, (number % 4) + 1, year + Math.floor(number / 4));
}

export const yearAt = (year: number): Span => ({ first: `${year}-01-01`, last: `${year}-12-31` });
export const yearAhead = (today: string, years: number): Span => yearAt(numbersOf(today)[0] + years);

/** Monday to Friday. */
export function weekAhead(today: string, weeks: number): Span {
  const monday = addDaysTo(today, 7 * weeks - ((weekdayOf(today) + 6) % 7));
  return { first: monday, last: addDaysTo(monday, 4) };
}

/** ISO 8601: week 1 has the year's first Thursday. One that is over is the next year's. */
export function weekNumbered(today: string, week: number): Span | null {
  const inYear = (year: number) => weekAhead(`${year}-01-04`, week - 1);
  if (week < 1 || week > 53) return null;
  const year = numbersOf(today)[0];
  return inYear(year).last >= today ? inYear(year) : inYear(year + 1);
}

/** Weekdays count from 0 = Sunday. The next such day after today, or that of the next week. */
export function weekdayAhead(today: string, weekday: number, isNextWeek: boolean): Span {
  if (isNextWeek) return dayAt(addDaysTo(weekAhead(today, 1).first, (weekday + 6) % 7));
  return daysFrom(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

export function partOf(span: Span, part: Part): Span {
  const days = daysIn(span);
  // The 15th and the 21st of any month.
  const isMonth = days > 27 && days < 32;
  const at = (share: number) => addDaysTo(span.first, Math.floor(days * share));
  switch (part) {
    case 'start':
    case 'early':
      return { first: span.first, last: addDaysTo(at(1 / 3), -1) };
    case 'mid':
      return { first: isMonth ? addDaysTo(span.first, 14) : at(1 / 2), last: at(2 / 3) };
    case 'late':
      return { first: isMonth ? addDaysTo(span.first, 20) : at(2 / 3), last: span.last };
    case 'end':
      return dayAt(span.last);
    case 'whole':
      return span;
  }
}

/** The week of a month; -1 is its last. */
export function weekOfMonth({ first, last }: Span, week: number): Span {
  if (week < 0) return { first: addDaysTo(last, -6), last };
  return { first: addDaysTo(first, 7 * (week - 1)), last: addDaysTo(first, 7 * week - 1) };
}

/** Years are those of the Gregorian calendar; by the "anonymous" algorithm (Nature, 1876). */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return isoOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** A yearly occasion: this year's while it is not over, else the next. */
export function nextOf(today: string, inYear: (year: number) => Span): Span {
  const year = numbersOf(today)[0];
  return inYear(year).last >= today ? inYear(year) : inYear(year + 1);
}

export const daysIn = ({ first, last }: Span): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;

function monthAt(year: number, month: number): Span {
  const count = year * 12 + month - 1;
  const first = isoOf(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = isoOf(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return { first, last: addDaysTo(next, -1) };
}

function validDay(year: number, month: number, day: number): Span | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const { first, last } = monthAt(year, month);
  const date = addDaysTo(first, day - 1);
  return date <= last ? dayAt(date) : null;
}

function numbersOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
