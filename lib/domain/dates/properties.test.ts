import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo, instantOf, isWorkday, plainCalendar } from '../calendar';
import { readDate } from './read-date';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-MX', 'ja-JP', 'xx'];
const words = [
  'in',
  'a',
  '3',
  'two',
  'business',
  'days',
  'weeks',
  'next',
  'last',
  'tue',
  'monday',
  'end',
  'of',
  'Q1',
  'the',
  'month',
  'year',
  'mid',
  '-',
  'january',
  'feb',
  '29',
  '31',
  '15th',
  'at',
  '9',
  '9:30',
  'pm',
  'noon',
  'tomorrow',
  'after',
  'easter',
  'holidays',
  '14/12',
  '.',
  ',',
  'EST',
  '2027',
  'first',
  'half',
  'eod',
  'ago',
  'before',
  'und',
];
/** Over two years, so that all kinds of days come up. */
const moments = fc.record({
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) }),
  zone: fc.constantFrom(...zones),
  locale: fc.constantFrom(...locales),
});
const phrases = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 110 }),
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' ')),
);

describe('whatever is written', { timeout: 60_000 }, () => {
  it('is read without an error, to a near and possible moment, in the zone', () => {
    fc.assert(
      fc.property(phrases, moments, (phrase, { now, zone, locale }) => {
        const calendar = plainCalendar(zone);
        const reading = readDate(phrase, { now, locale, calendar });
        if (!reading) return;
        const { on, at, isPast, understood, rest } = reading;
        expect(on.zone).toBe(zone);
        expect(on.date).toBe(new Date(`${on.date}T00:00Z`).toISOString().slice(0, 10));
        expect(on.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/u);
        expect(isPast).toBe(at <= now);
        // Only in the hour that comes twice is it another one.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(at - instantOf(on));
        expect(Math.abs(at - now)).toBeLessThan(10.1 * 366 * 86_400_000);
        expect(phrase).toContain(understood);
        expect(understood.length + rest.length).toBeLessThanOrEqual(phrase.length);
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(phrases, { maxLength: 6 }), moments, (some, { now, zone, locale }) => {
        const context = { now, locale, calendar: plainCalendar(zone) };
        const forward = some.map((phrase) => readDate(phrase, context));
        const backward = some.toReversed().map((phrase) => readDate(phrase, context));
        expect(backward.toReversed()).toEqual(forward);
      }),
    );
  });

  it.each(['in %n days', 'in %n weeks', '%n months from now', 'in %n quarters'])(
    '“%s” is on a working day, not before the one of a smaller number',
    (pattern) => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: 30 }), ({ now, zone, locale }, number) => {
          const calendar = { ...plainCalendar(zone), country: 'DE' };
          const on = (n: number) =>
            readDate(pattern.replace('%n', String(n)), { now, locale, calendar })?.on.date ?? '';
          expect(isWorkday(on(number), calendar)).toBe(true);
          expect(on(number + 1) >= on(number)).toBe(true);
        }),
      );
    },
  );

  it('a full date is that date or none, never another one', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        moments,
        number,
        number,
        fc.integer({ min: 2027, max: 2035 }),
        (moment, day, month, year) => {
          const { now, zone, locale } = moment;
          const two = (value: number) => String(value).padStart(2, '0');
          const reading = readDate(`${two(day)}.${two(month)}.${year}`, {
            now,
            locale,
            calendar: plainCalendar(zone),
          });
          const said = `${year}-${two(month)}-${two(day)}`;
          const isDate = month >= 1 && month <= 12 && day >= 1 && addDaysTo(said, 0) === said;
          expect(reading?.on.date ?? null).toBe(isDate ? said : null);
        },
      ),
    );
  });
});

describe('hostile phrases', () => {
  it.each([
    ' ',
    'a',
    '1',
    '-',
    '.',
    ':',
    '/',
    '1/',
    '1 ',
    'in ',
    'in a ',
    'the day after ',
    'mon ',
    '9:30 ',
    'jan. ',
    'next next',
    'half past ',
    '1st of ',
    'a week from ',
    'week of the ',
    '１',
    '\u0301',
    '\u0000',
    '👩‍👧',
    '\uD800',
    '2 days before ',
    'end of the ',
    '10 am ',
    '1 hour 1 minute ',
    'GMT+',
    'T00:00',
    '2026-12-14T',
  ])('%j again and again takes no time', (part) => {
    const phrase = part.repeat(100).slice(0, 100);
    const start = process.cpuUsage();
    for (const locale of locales) {
      readDate(phrase, { now: Date.UTC(2026, 10, 25), locale, calendar: plainCalendar('UTC') });
    }
    // Work, not time, which a busy machine has none of; what blows up takes for ever.
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
