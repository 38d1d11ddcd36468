import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/domain/calendar';
import { instantOfInput, toInput } from './input-moment';

const minute = integer({ min: 0, max: 34_000_000 }).map((n) => n * 60_000);
const zone = constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);

describe('a datetime-local value', () => {
  it.each([
    ['2026-11-25T08:00:00Z', 'Europe/Berlin', '2026-11-25T09:00'],
    ['2026-11-25T08:00:00Z', 'America/New_York', '2026-11-25T03:00'],
    ['2026-11-25T20:15:00Z', 'Asia/Kathmandu', '2026-11-26T02:00'],
    ['2026-11-24T23:00:00Z', 'Europe/Berlin', '2026-11-25T00:00'],
    // Each on the side of a clock change where the first guess at the offset is wrong.
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29T01:30'],
    ['2026-03-08T07:30:00Z', 'America/New_York', '2026-03-08T03:30'],
  ])('%s in %s is %s, both ways', (at, zone, value) => {
    expect(toInput(Date.parse(at), zone)).toBe(value);
    expect(instantOfInput(value, zone)).toBe(Date.parse(at));
  });

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30'],
  ])('%s, which %s leaves out, is %s', (value, zone, expected) => {
    expect(toInput(instantOfInput(value, zone) ?? 0, zone)).toBe(expected);
  });

  it.each(['', '2026-11-25', '25.11.2026 09:00', 'tomorrow', '2026-13-40T09:00'])(
    'means nothing as %j',
    (value) => {
      expect(instantOfInput(value, 'UTC')).toBeNull();
    },
  );

  it('comes back as the minute that it was made of', () => {
    assert(
      property(minute, zone, (at, zone) => {
        const back = instantOfInput(toInput(at, zone), zone);
        expect(back === null ? null : toInput(back, zone)).toBe(toInput(at, zone));
      }),
    );
  });

  it('means the minute that the domain takes it for', () => {
    assert(
      property(minute, zone, (at, zone) => {
        const value = toInput(at, zone);
        const [date = '', time = ''] = value.split('T');
        expect(toInput(instantOf({ date, time, zone }), zone)).toBe(value);
      }),
    );
  });
});
