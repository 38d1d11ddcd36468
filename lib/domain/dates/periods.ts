import { addDaysTo } from '../calendar';
import { addMonths, dateFrom, daysIn, mondayOf, partsOf, workdayUpTo, type Today } from './days';
import type { Meant, Part, Period, PeriodUnit, Slots, Unit } from './meant';

/** The periods that may be meant, soonest first: "January" is this year's or the next one's. Null: there is none. */
type MeanPeriods = (slots: Slots, today: Today) => readonly Period[] | null;

export type PeriodMeaning =
  | 'current'
  | 'coming'
  | 'following'
  | 'previous'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'monthOfYear'
  | 'quarterOfYear'
  | 'isoWeek';

export const periodMeanings: Record<PeriodMeaning, MeanPeriods> = {
  /** "this week" */
  current: ({ unit }, { date }) => neighbours(date, unit, 0),
  /** "the month": this one, or once the day meant is over the next one. */
  coming: ({ unit }, { date }) => neighbours(date, unit, 0, 1),
  /** "next quarter"; with a number, that many later */
  following: ({ unit, number = 1 }, { date }) => neighbours(date, unit, number),
  /** "last month" */
  previous: ({ unit }, { date }) => neighbours(date, unit, -1),
  month: ({ month, year }, today) => inYears(year, today, (some) => twelfths(some, 'month', month)),
  quarter: ({ ordinal, number = ordinal, year }, today) =>
    inYears(year, today, (some) => twelfths(some, 'quarter', number)),
  half: ({ number, year }, today) => inYears(year, today, (some) => twelfths(some, 'half', number)),
  year: ({ year }, today) => inYears(year, today, (some) => twelfths(some, 'year', 1)),
  /** "January next year", "Q1 of next year" */
  monthOfYear: ({ month, period }) => inYear(period, (year) => twelfths(year, 'month', month)),
  quarterOfYear: ({ number, period }) => inYear(period, (year) => twelfths(year, 'quarter', number)),
  /** "week 3", counted as ISO 8601 does */
  isoWeek: ({ number, year }, today) => inYears(year, today, (some) => isoWeek(some, number)),
};

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 };

function periodAround(date: string, unit: PeriodUnit): Period {
  if (unit === 'week') {
    const monday = mondayOf(date);
    return { unit, start: monday, end: addDaysTo(monday, 6) };
  }
  const { year, month } = partsOf(date);
  const months = monthsOf[unit];
  const first = dateFrom(year, month - ((month - 1) % months), 1) ?? date;
  return { unit, start: first, end: addDaysTo(addMonths(first, months), -1) };
}

function neighbours(date: string, unit: Unit | undefined, ...steps: number[]): Period[] | null {
  if (unit === undefined || !isPeriodUnit(unit)) return null;
  return steps.map((step) => periodAround(moved(date, unit, step), unit));
}

function moved(date: string, unit: PeriodUnit, step: number): string {
  return unit === 'week' ? addDaysTo(date, 7 * step) : addMonths(date, monthsOf[unit] * step);
}

function isPeriodUnit(unit: Unit): unit is PeriodUnit {
  return unit === 'week' || unit in monthsOf;
}

/** Of the year that was said, or of this one and the next. */
function inYears(
  said: number | undefined,
  today: Today,
  periodIn: (year: number) => Period | null,
): Period[] | null {
  const { year } = partsOf(today.date);
  const periods = (said === undefined ? [year, year + 1] : [said])
    .map(periodIn)
    .filter((one) => one !== null);
  return periods.length > 0 ? periods : null;
}

function inYear(
  period: readonly Period[] | undefined,
  periodIn: (year: number) => Period | null,
): Period[] | null {
  const [first] = period ?? [];
  const inside = first?.unit === 'year' ? periodIn(partsOf(first.start).year) : null;
  return inside && [inside];
}

/** The `number`th month, quarter or half of a year. */
function twelfths(year: number, unit: Exclude<PeriodUnit, 'week'>, number = 0): Period | null {
  const start = dateFrom(year, (number - 1) * monthsOf[unit] + 1, 1);
  return start === null ? null : periodAround(start, unit);
}

/** 4 January is always in the first week. */
function isoWeek(year: number, number = 0): Period | null {
  const inFirst = dateFrom(year, 1, 4);
  if (!inFirst || number < 1) return null;
  const week = periodAround(addDaysTo(inFirst, 7 * (number - 1)), 'week');
  return partsOf(addDaysTo(week.start, 3)).year === year ? week : null;
}

/** How far into a period its parts are: months and days of the month, or days of a week. */
const conventions: Record<
  PeriodUnit,
  Record<'early' | 'mid' | 'late', readonly [months: number, days: number]>
> = {
  week: { early: [0, 0], mid: [0, 2], late: [0, 3] },
  month: { early: [0, 4], mid: [0, 14], late: [0, 24] },
  quarter: { early: [0, 14], mid: [1, 14], late: [2, 14] },
  half: { early: [0, 14], mid: [3, 0], late: [5, 0] },
  year: { early: [0, 14], mid: [6, 0], late: [10, 14] },
};

/** The day meant by a part of a period: its end is its last working day. */
export function placeIn({ unit, start, end }: Period, part: Part, today: Today): Meant {
  if (part === 'start') return { date: start, moves: true };
  if (part === 'end') return endOf(start, end, today);
  const [months, days] = conventions[unit][part];
  return { date: addDaysTo(addMonths(start, months), days), moves: true };
}

/** What a rule names: a period, a year or the coming one of a unit ("eow"). */
export function periodsOf(slots: Slots, today: Today): readonly Period[] {
  if (slots.period) return slots.period;
  return periodMeanings[slots.year === undefined ? 'coming' : 'year'](slots, today) ?? [];
}

/** In a week of vacation there is no working day: then it is the next one. */
function endOf(start: string, end: string, today: Today): Meant {
  const last = workdayUpTo(end, today);
  return last < start ? { date: end, moves: true } : { date: last, moves: false };
}

/** The `day`th of a month; null where it has none, or the period is no month. */
export function dayOfMonth({ unit, start }: Period, day: number): string | null {
  const { year, month } = partsOf(start);
  return unit === 'month' && day <= daysIn(year, month) ? dateFrom(year, month, day) : null;
}

/**
 * What is meant in the first of some periods whose day is not over; in the last of them where all are.
 * Null where none of them has such a day.
 */
export function soonestOf(
  periods: readonly Period[],
  { date }: Today,
  meantIn: (period: Period) => Meant | null,
): Meant | null {
  const days = periods.map(meantIn).filter((day) => day !== null);
  return days.find((day) => day.date >= date) ?? days.at(-1) ?? null;
}
