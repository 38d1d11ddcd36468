import { describe, expect, it } from 'vitest';
import { describeWeek } from './describe-week';
import { type Hours, workWeek } from './work-week';

const early: Hours = { start: '08:00', end: '12:30' };
const plain = workWeek([1, 2, 3, 4, 5]);
const on = (changes: Record<number, Hours | null>) => ({
  hours: plain.hours.map((one, day) => (day in changes ? (changes[day] ?? null) : one)),
});

describe('the working week in words', () => {
  it.each([
    [plain, 'en-GB', 'Monday–Friday 09:00–17:00'],
    [plain, 'de', 'Montag–Freitag 09:00–17:00 Uhr'],
    [workWeek([0, 1, 2, 3, 4]), 'en-GB', 'Sunday–Thursday 09:00–17:00'],
    [workWeek([6, 0, 1, 2, 3]), 'en-GB', 'Saturday–Wednesday 09:00–17:00'],
    [workWeek([3]), 'en-GB', 'Wednesday 09:00–17:00'],
    [workWeek([1, 2, 4, 5]), 'en-GB', 'Monday–Tuesday 09:00–17:00 and Thursday–Friday 09:00–17:00'],
    [workWeek([0, 1, 2, 3, 4, 5, 6]), 'en-GB', 'Monday–Sunday 09:00–17:00'],
    [on({ 5: early }), 'en-GB', 'Monday–Thursday 09:00–17:00 and Friday 08:00–12:30'],
    [
      on({ 1: early, 3: null, 6: early }),
      'en-GB',
      'Monday 08:00–12:30, Tuesday 09:00–17:00, Thursday–Friday 09:00–17:00 and Saturday 08:00–12:30',
    ],
    [
      on({ 2: { start: '09:00', end: '16:00' } }),
      'en-GB',
      'Monday 09:00–17:00, Tuesday 09:00–16:00 and Wednesday–Friday 09:00–17:00',
    ],
    [
      on({ 2: { start: '10:00', end: '17:00' } }),
      'en-GB',
      'Monday 09:00–17:00, Tuesday 10:00–17:00 and Wednesday–Friday 09:00–17:00',
    ],
  ])('%# in %s', (week, locale, words) => {
    expect(describeWeek(week, locale).replaceAll(/\s*–\s*/g, '–')).toBe(words);
  });
});
