import * as z from 'zod/mini';
import './jitless';
import { type Calendar, plainCalendar } from './calendar';
import { countryOfZone } from './countries';
import { holidayCountries } from './holidays/holiday-on';
import { isZone } from './place';
import { localTimeSchema, usualWorkWeek, workWeekSchema } from './work-week';

const dateSchema = z.iso.date();
const vacationSchema = z
  .strictObject({ from: dateSchema, to: dateSchema })
  .check(z.refine(({ from, to }) => from <= to));

/** What the rep sets of the calendar. */
const parts = {
  /** IANA; null: the computer's, wherever that is. */
  zone: z.nullable(z.string().check(z.refine(isZone))),
  week: workWeekSchema,
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  holidaysOff: z.boolean(),
  vacations: z.array(vacationSchema).check(z.maxLength(500)),
  quiet: z.nullable(
    z
      .strictObject({ from: localTimeSchema, to: localTimeSchema })
      .check(z.refine(({ from, to }) => from !== to)),
  ),
  load: z.strictObject({
    perDay: z.int().check(z.gte(1), z.lte(1_000)),
    perCompany: z.int().check(z.gte(1), z.lte(1_000)),
    gapDays: z.int().check(z.gte(0), z.lte(60)),
  }),
};

/** Some of what can be set; what is undefined is as usual again, the country guessed. */
export const calendarPatchSchema = z.partial(z.strictObject(parts));
export type CalendarPatch = z.infer<typeof calendarPatchSchema>;

/** The calendar, and what of it was not set by the rep but guessed. */
export interface CalendarSettings {
  calendar: Calendar;
  /** The country is the time zone's. */
  isCountryGuessed: boolean;
  /** The zone is one that the rep has set, whatever the computer's is. */
  isZoneSet: boolean;
}

/**
 * The calendar as it was stored. Each part that is missing or does not fit is as usual, the others
 * stand; of vacations each stands for itself.
 *
 * @param stored whatever is in storage
 * @param here the computer's zone
 */
export function readCalendar(stored: unknown, here: string): CalendarSettings {
  const { zone: set = null, ...patch } = readPatch(stored);
  const zone = set ?? here;
  const country = patch.country === undefined ? guessCountry(zone) : patch.country;
  return {
    calendar: { ...plainCalendar(zone), week: usualWorkWeek(countryOfZone(zone)), ...patch, country },
    isCountryGuessed: patch.country === undefined,
    isZoneSet: set !== null,
  };
}

/** What fits of a stored patch. */
export function readPatch(stored: unknown): Partial<Omit<Calendar, 'zone'>> & { zone?: string | null } {
  const raw = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  const fitting = Object.entries(parts).flatMap(([name, schema]) => {
    const value = name === 'vacations' ? fittingVacations(raw.get(name)) : raw.get(name);
    const parsed = z.safeParse(schema, value);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function fittingVacations(stored: unknown): unknown {
  return Array.isArray(stored) ? stored.filter((one) => vacationSchema.safeParse(one).success) : stored;
}

/** Null where it cannot be told, or no holidays of it are known. */
function guessCountry(zone: string): string | null {
  const country = countryOfZone(zone);
  return country !== null && holidayCountries().includes(country) ? country : null;
}
