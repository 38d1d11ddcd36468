import {
  addBusinessDays,
  businessDaysBetween,
  businessHoursOn,
  type Calendar,
  hoursOn,
  instantOf,
  localMomentOf,
} from './calendar';
import { dateOfDay, dayOf } from './day-number';
import { minuteOf } from './minute-of-day';
import type { Due } from './schedule';

/** How long somebody takes to answer, in the rep's business hours. */
export interface Habit {
  median: number;
  /** The median absolute deviation. */
  spread: number;
  /** Answers that it is known from. */
  count: number;
}

/** Another date than the cadence's, for somebody whose silence is unusual sooner or later than that. */
export interface HabitSuggestion extends Due {
  kind: 'earlier' | 'later';
  /** In business hours, and in working days. */
  medianHours: number;
  medianDays: number;
  count: number;
}

/** Fewer answers tell nothing. */
const fewestAnswers = 3;
/** An answer after so many days is to something else. */
const longestDays = 120;
/** Makes of the median absolute deviation what the standard deviation is where answers scatter evenly. */
const deviationsPerSpread = 1.4826;
/** A silence is unusual once it is so many deviations longer than the median: a convention. */
const unusualDeviations = 2;
/** Few answers that happen to be alike do not make a habit of minutes. */
const leastDeviation = { ofDay: 0.25, ofMedian: 0.25 };

/**
 * How long somebody usually takes, from touches and the answers to them; null where there are fewer
 * than three.
 *
 * @param answers epoch ms; the first answer to each touch
 */
export function habitOf(
  answers: readonly { touchAt: number; replyAt: number }[],
  calendar: Calendar,
): Habit | null {
  const longestMs = longestDays * 24 * 3_600_000;
  const hours = answers
    .filter(({ touchAt, replyAt }) => replyAt > touchAt && replyAt - touchAt < longestMs)
    .map(({ touchAt, replyAt }) => businessHoursBetween(touchAt, replyAt, calendar));
  if (hours.length < fewestAnswers) return null;
  const median = medianOf(hours);
  return { median, spread: medianOf(hours.map((one) => Math.abs(one - median))), count: hours.length };
}

/**
 * Where a person's silence becomes unusual on another day than the one planned: that day, at the
 * start of its hours. Never sooner than one business day after the last touch, and never later than
 * twice the planned wait; null where nothing is known or nothing is gained.
 *
 * @param base what the cadence plans
 * @param lastTouchAt epoch ms
 */
export function suggestByHabit(
  base: Due,
  habit: Habit | null,
  lastTouchAt: number,
  calendar: Calendar,
): HabitSuggestion | null {
  const planned = businessDaysBetween(lastTouchAt, base.dueAt, calendar);
  if (!habit) return null;
  const wait = Math.min(Math.max(Math.ceil(unusualAfter(habit, calendar)), 1), 2 * planned);
  if (wait === planned) return null;
  const { zone } = calendar;
  const date = addBusinessDays(localMomentOf(lastTouchAt, zone).date, wait, calendar);
  const dueOn = { date, time: hoursOn(date, calendar).start, zone };
  const dueAt = instantOf(dueOn);
  const kind = wait < planned ? 'earlier' : 'later';
  // A vacation may have put both on the same day.
  if (date === base.dueOn.date || dueAt < base.dueAt !== (kind === 'earlier')) return null;
  const medianDays = habit.median / hoursPerDay(calendar);
  return { dueAt, dueOn, kind, medianHours: habit.median, medianDays, count: habit.count };
}

/** In working days. */
function unusualAfter({ median, spread }: Habit, calendar: Calendar): number {
  const day = hoursPerDay(calendar);
  const deviation = Math.max(
    spread * deviationsPerSpread,
    day * leastDeviation.ofDay,
    median * leastDeviation.ofMedian,
  );
  return (median + unusualDeviations * deviation) / day;
}

/** Of the days on which the rep works, on average. */
export function hoursPerDay({ week }: Pick<Calendar, 'week'>): number {
  const each = week.hours.flatMap((hours) => (hours ? [minuteOf(hours.end) - minuteOf(hours.start)] : []));
  return each.length === 0 ? 8 : each.reduce((sum, one) => sum + one, 0) / each.length / 60;
}

/** Working hours between two instants, vacations not left out. */
function businessHoursBetween(fromAt: number, toAt: number, calendar: Calendar): number {
  const from = localMomentOf(fromAt, calendar.zone);
  const to = localMomentOf(toAt, calendar.zone);
  let minutes = 0;
  for (let day = dayOf(from.date); day <= dayOf(to.date); day += 1) {
    const date = dateOfDay(day);
    const hours = businessHoursOn(date, calendar);
    if (!hours) continue;
    const start = Math.max(minuteOf(hours.start), date === from.date ? minuteOf(from.time) : 0);
    const end = Math.min(
      minuteOf(hours.end),
      date === to.date ? minuteOf(to.time) : Number.POSITIVE_INFINITY,
    );
    minutes += Math.max(end - start, 0);
  }
  return minutes / 60;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
