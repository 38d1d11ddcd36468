/** Dates counted as days since 1970-01-01, without a zone: for whatever goes through many of them. */

const dayMs = 24 * 60 * 60 * 1000;
const thursday = 4;

/** @param date `YYYY-MM-DD` */
export function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOfDay(day: number): number {
  return (((day + thursday) % 7) + 7) % 7;
}
