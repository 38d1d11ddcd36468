import type { Hours, WorkWeek } from './work-week';

/** 2026-11-22 is a Sunday. */
const sunday = Date.UTC(2026, 10, 22);
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The working hours as one would say them: "Monday–Friday 09:00–17:00". Days in a row with the same hours are one; the
 * first is the one after a day off.
 *
 * @param locale BCP 47
 */
export function describeWeek({ hours }: WorkWeek, locale: string): string {
  const runs = runsOf(hours).map(({ first, last, hours }) => {
    const days =
      first === last ? dayName(first, locale) : `${dayName(first, locale)}–${dayName(last, locale)}`;
    return `${days} ${describeHours(hours, locale)}`;
  });
  return new Intl.ListFormat(locale).format(runs);
}

interface Run {
  /** 0 = Sunday … 6 = Saturday */
  first: number;
  last: number;
  hours: Hours;
}

function runsOf(hours: WorkWeek['hours']): Run[] {
  const runs: Run[] = [];
  const start = firstDay(hours);
  for (let n = 0; n < hours.length; n += 1) {
    const day = (start + n) % hours.length;
    const one = hours[day] ?? null;
    const before = n === 0 ? null : (hours[(day + 6) % 7] ?? null);
    const run = runs.at(-1);
    if (run && isSame(one, before)) run.last = day;
    else if (one) runs.push({ first: day, last: day, hours: one });
  }
  return runs;
}

/** The first day of work after a day off, from Monday on; Monday where there is no day off. */
function firstDay(hours: WorkWeek['hours']): number {
  const days = [1, 2, 3, 4, 5, 6, 0];
  return days.find((day) => hours[day] !== null && hours[(day + 6) % 7] === null) ?? 1;
}

function isSame(one: Hours | null, other: Hours | null): boolean {
  return one !== null && one.start === other?.start && one.end === other.end;
}

function dayName(day: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(sunday + day * dayMs);
}

function describeHours({ start, end }: Hours, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.formatRange(
    ...([start, end].map((time) => Date.parse(`2026-11-22T${time}Z`)) as [number, number]),
  );
}
