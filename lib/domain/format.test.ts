import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysAway,
  formatAge,
  formatDated,
  formatDay,
  formatFullDay,
  formatMoment,
  formatPast,
  formatTime,
} from './format';

const clockIn = (zone: string, locale = 'en-GB', now = '2026-11-22T13:30:00Z') => ({
  now: Date.parse(now),
  zone,
  locale,
});

describe('formatMoment', () => {
  it.each([
    ['2026-11-22T14:30:00Z', 'Europe/Berlin', 'en-GB', 'today 15:30'],
    ['2026-11-23T08:00:00Z', 'Europe/Berlin', 'en-GB', 'tomorrow 09:00'],
    ['2026-11-21T08:00:00Z', 'Europe/Berlin', 'en-GB', 'yesterday 09:00'],
    ['2026-11-25T08:00:00Z', 'Europe/Berlin', 'en-GB', 'Wed 25 Nov, 09:00'],
    ['2027-01-04T08:00:00Z', 'Europe/Berlin', 'en-GB', 'Mon, 4 Jan 2027, 09:00'],
    ['2026-11-25T08:00:00Z', 'Europe/Berlin', 'de', 'Mi., 25. Nov., 09:00'],
    ['2026-11-25T17:00:00Z', 'America/New_York', 'en-US', 'Wed, Nov 25, 12:00 PM'],
    ['2026-11-25T14:00:00Z', 'America/New_York', 'en-US', 'Wed, Nov 25, 9:00 AM'],
    // The same instant is another day elsewhere.
    ['2026-11-22T15:30:00Z', 'Asia/Tokyo', 'en-GB', 'tomorrow 00:30'],
    ['2026-11-22T15:30:00Z', 'America/Los_Angeles', 'en-GB', 'today 07:30'],
    ['2026-11-22T15:30:00Z', 'Asia/Kathmandu', 'en-GB', 'today 21:15'],
  ])('%s in %s, %s: %s', (at, zone, locale, expected) => {
    expect(formatMoment(Date.parse(at), clockIn(zone, locale))).toBe(expected);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-11-22T22:59:00Z', 'today'],
    ['2026-11-22T23:00:00Z', 'tomorrow'],
    ['2026-11-24T08:00:00Z', 'Tue 24 Nov'],
    ['2027-02-01T08:00:00Z', 'Mon, 1 Feb 2027'],
  ])('%s in Berlin: %s', (at, expected) => {
    expect(formatDay(Date.parse(at), clockIn('Europe/Berlin'))).toBe(expected);
  });
});

describe('a day and an hour', () => {
  const at = Date.parse('2026-11-22T08:05:00Z');
  const berlin = clockIn('Europe/Berlin');

  it('are written in full, however near', () => {
    expect(formatFullDay(at, berlin)).toBe('Sun 22 Nov');
    expect(formatFullDay(Date.parse('2027-02-01T08:00:00Z'), berlin)).toBe('Mon, 1 Feb 2027');
    expect(formatDated(at, berlin)).toBe('22 Nov 2026');
    expect(formatTime(at, berlin)).toBe('09:05');
    expect(formatTime(at, clockIn('Europe/Berlin', 'en-US'))).toBe('9:05 AM');
  });
});

describe('formatPast', () => {
  it.each([
    ['2026-11-22T08:00:00Z', 'today 09:00'],
    ['2026-11-17T15:10:00Z', 'Tue 16:10'],
    ['2026-11-16T15:10:00Z', 'Mon 16:10'],
    // A week ago, the weekday alone would be today's.
    ['2026-11-15T15:10:00Z', 'Sun 15 Nov, 16:10'],
  ])('%s in Berlin: %s', (at, expected) => {
    expect(formatPast(Date.parse(at), clockIn('Europe/Berlin'))).toBe(expected);
  });
});

describe('formatAge', () => {
  it.each([
    [59_000, null],
    [60_000, '1 min ago'],
    [59 * 60_000, '59 min ago'],
    [60 * 60_000, '1 hr ago'],
    [47 * 60 * 60_000, '1 day ago'],
    [48 * 60 * 60_000, '2 days ago'],
  ])('%d ms: %s', (age, expected) => {
    const clock = clockIn('UTC');
    expect(formatAge(clock.now - age, clock)).toBe(expected);
  });
});

describe('daysAway', () => {
  it('counts midnights, not hours, where a day has 23 or 25', () => {
    // The night of 28 to 29 March 2026 is an hour short in Berlin.
    const clock = clockIn('Europe/Berlin', 'en-GB', '2026-03-28T22:30:00Z');
    expect(daysAway(Date.parse('2026-03-29T21:59:00Z'), clock)).toBe(1);
    expect(daysAway(Date.parse('2026-03-29T22:00:00Z'), clock)).toBe(2);
  });

  it('is opposite seen from the other end', () => {
    const instant = integer({ min: 0, max: Date.parse('2100-01-01T00:00:00Z') });
    const zone = constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati');
    assert(
      property(instant, instant, zone, (a, b, zone) => {
        expect(daysAway(a, { now: b, zone, locale: 'en' })).toBe(
          0 - daysAway(b, { now: a, zone, locale: 'en' }),
        );
      }),
    );
  });
});
