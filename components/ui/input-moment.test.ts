import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfInput, toInput } from './input-moment';

describe('a datetime-local value', () => {
  it.each([
    ['2026-11-25T08:00:00Z', 'Europe/Berlin', '2026-11-25T09:00'],
    ['2026-11-25T08:00:00Z', 'America/New_York', '2026-11-25T03:00'],
    ['2026-11-25T20:15:00Z', 'Asia/Kathmandu', '2026-11-26T02:00'],
  ])('%s in %s is %s, both ways', (at, zone, value) => {
    expect(toInput(Date.parse(at), zone)).toBe(value);
    expect(instantOfInput(value, zone)).toBe(Date.parse(at));
  });

  it.each(['', '2026-11-25', '25.11.2026 09:00', 'tomorrow'])('means nothing as %j', (value) => {
    expect(instantOfInput(value, 'UTC')).toBeNull();
  });

  it('comes back as the minute it was made of, but for the hour that a clock change repeats', () => {
    const minute = integer({ min: 0, max: 34_000_000 }).map((n) => n * 60_000);
    const zone = constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
    assert(
      property(minute, zone, (at, zone) => {
        const back = instantOfInput(toInput(at, zone), zone);
        expect(back === null ? null : toInput(back, zone)).toBe(toInput(at, zone));
      }),
    );
  });
});
