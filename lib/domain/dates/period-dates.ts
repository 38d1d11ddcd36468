import { addDaysTo } from '../calendar';
import { mondayOf, weekdayFrom, workdayFrom, workdayUpTo, type Today } from './days';
import {
  nextFeast,
  workdayAfterFeast,
  workdayAfterHolidays,
  workdayAfterSummer,
  workdayAfterVacation,
  workdayBeforeFeast,
} from './feasts';
import type { Meant, Period, Slots } from './meant';
import { dayOfMonth, periodsOf, placeIn, soonestOf } from './periods';

const thursday = 4;

/** Days of weeks, months, quarters and years, and around feasts. */
export const periodDates = {
  /** "end of Q1", "mid-January" */
  partOfPeriod: ({ part = 'start', ...slots }: Slots, today: Today) =>
    soonestOf(periodsOf(slots, today), today, (one) => placeIn(one, part, today)),
  /** "next month": where it begins, or where it ends once it has begun and no other one is meant */
  period: (slots: Slots, today: Today) => {
    const period = periodsOf(slots, today);
    const part = period.length === 1 && isIn(period[0], today) ? 'end' : 'start';
    return soonestOf(period, today, (one) => placeIn(one, part, today));
  },
  /** "after Q1" */
  afterPeriod: ({ period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ end }) => ({ date: addDaysTo(end, 1), moves: true })),
  /** "1st of next month" */
  dayOfPeriod: ({ ordinal = 0, day = ordinal, period = [] }: Slots, today: Today) =>
    soonestOf(period, today, (one) => {
      const date = dayOfMonth(one, day);
      return date === null ? null : { date, moves: false, isWritten: true };
    }),
  /** "last day of the month", whatever day that is */
  lastDay: ({ period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ end }) => ({ date: end, moves: false })),
  firstWorkday: ({ period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ start }) => ({ date: workdayFrom(start, today), moves: false })),
  lastWorkday: ({ period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ end }) => ({ date: workdayUpTo(end, today), moves: false })),
  /** "first week of May": a week is of the month that has its Thursday */
  nthWeek: ({ ordinal = 0, period = [] }: Slots, today: Today) =>
    soonestOf(period, today, (one) => nthWeek(ordinal, one)),
  feast: ({ feast }: Slots, today: Today) => feast && { date: nextFeast(feast, today), moves: false },
  afterFeast: ({ feast }: Slots, today: Today) =>
    feast && { date: workdayAfterFeast(feast, today), moves: false },
  beforeFeast: ({ feast }: Slots, today: Today) =>
    feast && { date: workdayBeforeFeast(feast, today), moves: false },
  afterHolidays: (_slots: Slots, today: Today) => ({ date: workdayAfterHolidays(today), moves: false }),
  afterVacation: (_slots: Slots, today: Today) => {
    const date = workdayAfterVacation(today);
    return date === null ? null : { date, moves: false };
  },
  afterSummer: (_slots: Slots, today: Today) => ({ date: workdayAfterSummer(today), moves: false }),
} satisfies Record<string, (slots: Slots, today: Today) => Meant | null | undefined>;

function isIn(period: Period | undefined, { date }: Today): boolean {
  return period !== undefined && period.start < date && date <= period.end;
}

function nthWeek(ordinal: number, { unit, start, end }: Period): Meant | null {
  if (unit === 'week') return null;
  const middle =
    ordinal < 0
      ? weekdayFrom(addDaysTo(end, -6), thursday)
      : addDaysTo(weekdayFrom(start, thursday), 7 * (ordinal - 1));
  if (ordinal === 0 || middle > end) return null;
  const monday = mondayOf(middle);
  return { date: monday < start ? start : monday, moves: true };
}
