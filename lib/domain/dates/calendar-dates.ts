import { addDaysTo } from '../calendar';
import { dateFrom, partsOf, type Today } from './days';
import { isMonthFirst } from './day-order';
import type { Meant, Slots } from './meant';

/** Dates that name a day of a month. They are not moved, and a day that does not exist is no date. */
export const calendarDates = {
  /** "3 January": the next one where no year is said */
  written: ({ day = 0, month = 0, year }: Slots, today: Today) => written(day, month, year, today),
  /** "14/12", in the order of the locale, or in the only one that is a date */
  inNumbers: ({ first = 0, second = 0, year }: Slots, today: Today) => {
    const [month, day] = isMonthFirst(today.locale) ? [first, second] : [second, first];
    return written(day, month, year, today) ?? written(month, day, year, today);
  },
  /** "14.12." */
  dayFirst: ({ first = 0, second = 0, year }: Slots, today: Today) => written(first, second, year, today),
  /** "the 15th": the next one that there is */
  dayOfMonth: ({ day = 0, ordinal = day }: Slots, today: Today) => nextWith(ordinal, today),
} satisfies Record<string, (slots: Slots, today: Today) => Meant | null>;

/** 29 February comes every four years, but for the turn of most centuries. */
const longestWait = 8;

function written(day: number, month: number, year: number | undefined, today: Today): Meant | null {
  const date = year === undefined ? nextOn(day, month, today) : dateFrom(year, month, day);
  return date === null ? null : { date, moves: false, isWritten: true };
}

function nextOn(day: number, month: number, today: Today): string | null {
  const { year } = partsOf(today.date);
  for (let later = 0; later <= longestWait; later += 1) {
    const date = dateFrom(year + later, month, day);
    if (date !== null && date >= today.date) return date;
  }
  return null;
}

function nextWith(day: number, today: Today): Meant | null {
  if (day < 1 || day > 31) return null;
  // No two months in a row lack a day.
  for (let later = 1; later <= 62; later += 1) {
    const date = addDaysTo(today.date, later);
    if (partsOf(date).day === day) return { date, moves: false, isWritten: true };
  }
  return null;
}
