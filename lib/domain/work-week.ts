import * as z from 'zod/mini';
import './jitless';

/** When the rep works. Weekdays count from 0 = Sunday, as `Date.getDay` does. */
export const workWeekSchema = z.strictObject({
  days: z.array(z.int().check(z.nonnegative(), z.lte(6))).check(z.minLength(1)),
  /** `HH:MM`, local. */
  start: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  end: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
});
export type WorkWeek = z.infer<typeof workWeekSchema>;

export const defaultWorkWeek: WorkWeek = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };
