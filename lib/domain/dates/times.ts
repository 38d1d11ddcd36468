import { hoursOn } from '../calendar';
import { twoDigits, type Today } from './days';
import type { DayTime, Slots, TimeOfDay } from './meant';

export type TimeMeaning = 'clock' | 'to' | 'dayTime' | 'same';

/** What the rules for times mean; null where there is no such time: 25:00. */
export const timeMeanings: Record<TimeMeaning, (slots: Slots, today: Today) => TimeOfDay | null> = {
  /** "9", "9:30 pm", "quarter past 9" */
  clock: (slots) => byClock(slots.hour ?? slots.number, slots.minute ?? 0, slots),
  /** "quarter to 9" */
  to: (slots) => before(slots),
  dayTime: ({ dayTime }, today) => (dayTime ? timeInDay(dayTime, today) : null),
  /** "same time" */
  same: (_slots, { time }) => ({ on: () => time, isClock: true }),
};

const halves: Record<DayTime, { half?: 'am' | 'pm' }> = {
  morning: { half: 'am' },
  midday: { half: 'pm' },
  afternoon: { half: 'pm' },
  evening: { half: 'pm' },
  night: { half: 'pm' },
  endOfWork: {},
};

/** Steadfast's reading of a part of the day; the morning and the end are those of the working day. */
export function timeInDay(dayTime: DayTime, today: Today): TimeOfDay {
  return { on: (date) => hourOf(dayTime, date, today), isClock: false, ...halves[dayTime] };
}

function hourOf(dayTime: DayTime, date: string, today: Today): string {
  if (dayTime === 'morning') return hoursOn(date, today.calendar).start;
  if (dayTime === 'endOfWork') return hoursOn(date, today.calendar).end;
  return { midday: '12:00', afternoon: '14:00', evening: '18:00', night: '20:00' }[dayTime];
}

/** "at 8" and "in the evening" are 20:00 together; null where they contradict, or both are by the clock. */
export function bothTimes(one: TimeOfDay, other: TimeOfDay): TimeOfDay | null {
  if (one.isClock === other.isClock) return null;
  const [clock, part] = one.isClock ? [one, other] : [other, one];
  const [hour = 0, minute = 0] = clock.on('').split(':').map(Number);
  if (clock.isOpen !== true || !part.half) return clock;
  return clockTime((hour % 12) + (part.half === 'pm' ? 12 : 0), minute);
}

/** Nobody writes to prospects before 7: "at 3" is 15:00; "03:00" and "3 am" are not. */
const earliestHour = 7;

function byClock(hour: number | undefined, minute: number, { half, isPadded }: Slots): TimeOfDay | null {
  if (hour === undefined || minute > 59 || hour > 23) return null;
  if (half) return hour < 1 || hour > 12 ? null : clockTime((hour % 12) + (half === 'pm' ? 12 : 0), minute);
  const isOpen = hour > 0 && hour <= 12 && isPadded !== true;
  return { ...clockTime(isOpen && hour < earliestHour ? hour + 12 : hour, minute), isOpen };
}

function before(slots: Slots): TimeOfDay | null {
  const full = byClock(slots.hour ?? slots.number, 0, slots);
  const [hour = 0] = full?.on('').split(':').map(Number) ?? [];
  const { minute = 0 } = slots;
  return full && hour > 0 && minute > 0 && minute < 60
    ? { ...clockTime(hour - 1, 60 - minute), ...(full.isOpen !== undefined && { isOpen: full.isOpen }) }
    : null;
}

function clockTime(hour: number, minute: number): TimeOfDay {
  return { on: () => `${twoDigits(hour)}:${twoDigits(minute)}`, isClock: true };
}
