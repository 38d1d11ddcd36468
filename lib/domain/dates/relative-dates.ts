import { addDaysTo, localMomentOf } from '../calendar';
import { addMonths, addWorkdays, type Today } from './days';
import type { Meant, Slots, Unit } from './meant';
import { timeInDay } from './times';

const minuteMs = 60_000;

/** Dates and moments that are counted from now or from another date. */
export const relativeDates = {
  /** "tomorrow": so many days after today, or before it */
  relativeDay: ({ number = 0 }: Slots, { date }: Today) => ({
    date: addDaysTo(date, number),
    moves: number > 0,
  }),
  now: (_slots: Slots, today: Today) => momentAt(today.now, today),
  /** "this evening" */
  todayAt: ({ dayTime }: Slots, today: Today) =>
    dayTime && { date: today.date, moves: false, time: timeInDay(dayTime, today) },
  /** "same time next week" */
  sameTimeAhead: ({ number = 1, unit }: Slots, today: Today) => {
    const meant = shift(today.date, number, unit, today);
    return meant && { ...meant, time: { on: () => today.time, isClock: true } };
  },
  /** "in 3 weeks" */
  ahead: ({ number = 1, unit }: Slots, today: Today) =>
    isOfClock(unit) ? momentIn(number, unit, today) : shift(today.date, number, unit, today),
  ago: ({ number = 1, unit }: Slots, today: Today) => {
    const meant = isOfClock(unit) ? momentIn(-number, unit, today) : shift(today.date, -number, unit, today);
    return meant && { ...meant, moves: false };
  },
  /** "2 days after Monday" */
  after: ({ number = 1, unit, date }: Slots, today: Today) => shiftOther(date, number, unit, today),
  before: ({ number = 1, unit, date }: Slots, today: Today) => shiftOther(date, -number, unit, today),
} satisfies Record<string, (slots: Slots, today: Today) => Meant | null | undefined>;

type ClockUnit = 'minute' | 'hour';

function isOfClock(unit: Unit | undefined): unit is ClockUnit {
  return unit === 'minute' || unit === 'hour';
}

/** Real time: over a change of the clocks an hour is an hour. */
function momentIn(number: number, unit: ClockUnit, today: Today): Meant {
  return momentAt(today.now + number * (unit === 'hour' ? 60 : 1) * minuteMs, today);
}

/** To the minute, and not before `at` (epoch ms). */
function momentAt(at: number, { calendar }: Today): Meant {
  const minute = Math.ceil(at / minuteMs) * minuteMs;
  const { date, time } = localMomentOf(minute, calendar.zone);
  return { date, moves: false, time: { on: () => time, isClock: true }, at: minute };
}

function shiftOther(
  date: Meant | undefined,
  number: number,
  unit: Unit | undefined,
  today: Today,
): Meant | null {
  if (!date || date.at !== undefined) return null;
  const meant = shift(date.date, number, unit, today);
  return meant && { ...meant, ...(date.time && { time: date.time }) };
}

/** Months keep the day, or end with their last one; null for hours and minutes. */
function shift(date: string, number: number, unit: Unit | undefined, today: Today): Meant | null {
  const moves = { moves: true };
  if (unit === 'businessDay') return { date: addWorkdays(date, number, today), ...moves };
  if (unit === 'day') return { date: addDaysTo(date, number), ...moves };
  if (unit === 'week') return { date: addDaysTo(date, 7 * number), ...moves };
  if (unit === undefined || isOfClock(unit)) return null;
  return { date: addMonths(date, number * { month: 1, quarter: 3, half: 6, year: 12 }[unit]), ...moves };
}
