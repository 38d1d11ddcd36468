import { addDaysTo, weekdayOf } from '../calendar';
import { mondayOf, weekdayFrom, type Today } from './days';
import type { Meant, Slots } from './meant';
import { soonestOf } from './periods';

/** Days of the week. Weeks begin on Monday, as ISO 8601 has them. Said by name, no day is moved. */
export const weekdayDates = {
  /** The next such day; never today. */
  weekday: ({ weekday }: Slots, { date }: Today) => onDay(weekdayFrom(addDaysTo(date, 1), weekday)),
  /** "next Tuesday": that of the next week */
  weekdayOfNextWeek: ({ weekday }: Slots, { date }: Today) => onDay(inWeekOf(addDaysTo(date, 7), weekday)),
  /** "Tuesday after next" */
  weekdayAfterNext: ({ weekday }: Slots, { date }: Today) => onDay(inWeekOf(addDaysTo(date, 14), weekday)),
  lastWeekday: ({ weekday }: Slots, { date }: Today) => onDay(weekdayFrom(addDaysTo(date, -7), weekday)),
  /** "Friday week" */
  weekAfterWeekday: ({ weekday }: Slots, { date }: Today) => onDay(weekdayFrom(addDaysTo(date, 8), weekday)),
  /** "Tuesday in 3 weeks" */
  weekdayInWeeks: ({ weekday, number = 0, unit }: Slots, { date }: Today) =>
    unit === 'week' ? onDay(inWeekOf(addDaysTo(date, 7 * number), weekday)) : null,
  /** "Tuesday next week", "Tuesday of week 3" */
  weekdayOfWeek: ({ weekday, period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ unit, start }) => (unit === 'week' ? onDay(inWeekOf(start, weekday)) : null)),
  /** "Monday 14 December": null where that is no Monday */
  weekdayAndDate: ({ weekday, date }: Slots) =>
    date?.isWritten === true && weekdayOf(date.date) === weekday ? date : null,
  /** "first Monday of March", "last Friday of the month" */
  nthWeekday: ({ ordinal = 0, weekday, period = [] }: Slots, today: Today) =>
    soonestOf(period, today, ({ start, end }) => {
      const date =
        ordinal < 0
          ? weekdayFrom(addDaysTo(end, -6), weekday)
          : addDaysTo(weekdayFrom(start, weekday), 7 * (ordinal - 1));
      return date >= start && date <= end ? onDay(date) : null;
    }),
  /** "week of 14 December" */
  weekOf: ({ date }: Slots) => date && { date: mondayOf(date.date), moves: true },
} satisfies Record<string, (slots: Slots, today: Today) => Meant | null | undefined>;

function onDay(date: string): Meant {
  return { date, moves: false };
}

/** The given day (0 = Sunday) of the week in which a date is. */
function inWeekOf(date: string, weekday?: number): string {
  return weekdayFrom(mondayOf(date), weekday);
}
