import fc from 'fast-check';
import { addDaysTo, type Calendar } from '@/lib/domain/calendar';
import { guessPlace, type Whereabouts } from '@/lib/domain/place';

/** Calendars of all kinds, for properties that hold with each of them. */

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
  'UTC',
];

/** Of ten years, leap days among them. */
export const anyDate = fc.integer({ min: 0, max: 3_650 }).map((days) => addDaysTo('2026-01-01', days));

function timeBetween(first: number, last: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: first * 4, max: last * 4 - 1 })
    .map(
      (quarter) =>
        `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    );
}

export const anyTime = timeBetween(0, 24);

const hours = fc.record({ start: timeBetween(5, 11), end: timeBetween(11, 24) });

const week = fc
  .tuple(...Array.from({ length: 7 }, () => fc.option(hours)))
  .filter((days) => days.some((day) => day !== null))
  .map((days) => ({ hours: days }));

const vacation = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 60 }))
  .map(([from, days]) => ({ from, to: addDaysTo(from, days) }));

/** Quiet hours leave the hour before eleven, which everybody works. */
const quiet = fc.record({ from: timeBetween(12, 24), to: timeBetween(5, 10) });

export const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
  week,
  zone: fc.constantFrom(...zones),
  country: fc.option(fc.constantFrom('DE', 'US', 'JP', 'XX')),
  holidaysOff: fc.boolean(),
  vacations: fc.array(vacation, { maxLength: 4 }),
  quiet: fc.option(quiet),
  load: fc.record({
    perDay: fc.integer({ min: 1, max: 5 }),
    perCompany: fc.integer({ min: 1, max: 2 }),
    gapDays: fc.integer({ min: 0, max: 3 }),
  }),
});

export const anyPlace: fc.Arbitrary<Whereabouts | null> = fc
  .constantFrom('d@acme.de', 'd@acme.us', 'd@acme.jp', 'd@acme.co.nz', 'd@acme.com')
  .map((email) => guessPlace({ email, phones: [] }));
