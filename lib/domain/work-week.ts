import * as z from 'zod/mini';
import './jitless';

/** `HH:MM`, local. */
export const localTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** The working hours of one weekday, local; both ends belong to them. */
const hoursSchema = z
  .strictObject({ start: localTimeSchema, end: localTimeSchema })
  .check(z.refine(({ start, end }) => start < end));
export type Hours = z.infer<typeof hoursSchema>;

/** When the rep works: hours from Sunday to Saturday, as `Date.getDay` counts; null is a day off. */
export const workWeekSchema = z.strictObject({
  hours: z.array(z.nullable(hoursSchema)).check(
    z.length(7),
    z.refine((hours) => hours.some((one) => one !== null)),
  ),
});
export type WorkWeek = z.infer<typeof workWeekSchema>;

export const defaultHours: Hours = { start: '09:00', end: '17:00' };

/**
 * The same hours on each of these days.
 *
 * @param days at least one, 0 = Sunday … 6 = Saturday
 */
export function workWeek(days: readonly number[], hours: Hours = defaultHours): WorkWeek {
  return { hours: Array.from({ length: 7 }, (_, day) => (days.includes(day) ? hours : null)) };
}

export const defaultWorkWeek: WorkWeek = workWeek([1, 2, 3, 4, 5]);

/** Where Friday and Saturday are free: countries, ISO 3166, by the Unicode CLDR, and Bangladesh. */
const fridayAndSaturday = new Set('BD BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'.split(' '));

/** When most people work in a country (ISO 3166), for a guess; null: it is not known which. */
export function usualWorkWeek(country: string | null): WorkWeek {
  return country !== null && fridayAndSaturday.has(country) ? workWeek([0, 1, 2, 3, 4]) : defaultWorkWeek;
}
