import { describe, expect, it } from 'vitest';
import { english } from './built-in/en/language';
import { bareSubject, daysSilent, lastTouchClause } from './last-touch';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 22, 13);
const touch = (days: number) => ({
  touches: 1,
  lastTouchAt: now - days * 86_400_000,
  lastTouchChannel: 'email' as const,
});

describe('the last touch', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [59, '8 weeks ago'],
    [60, '2 months ago'],
    [95, '3 months ago'],
  ])('%i days ago is told as %s', (days, words) => {
    expect(daysSilent(touch(days), now, zone)).toBe(days);
    expect(lastTouchClause(touch(days), now, zone, english)).toContain(words);
  });

  it('is never in the future', () => {
    expect(daysSilent(touch(-2), now, zone)).toBe(0);
  });
});

it.each([
  ['Re: Fwd: Pilot', 'Pilot'],
  [' AW: WG : Pilot ', 'Pilot'],
  ['Fw: RE[12]: Pilot', 'Pilot'],
  ['Pilot, re: pricing', 'Pilot, re: pricing'],
  ['Result: fine', 'Result: fine'],
])('%j without what mail programs put before it is %j', (subject, bare) => {
  expect(bareSubject(subject)).toBe(bare);
});
