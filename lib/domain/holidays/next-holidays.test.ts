import { describe, expect, it } from 'vitest';
import { nextHolidays } from './next-holidays';

describe('the next public holidays', () => {
  it('are told with their names, over the end of the year', () => {
    expect(nextHolidays('DE', '2026-12-25', 3)).toEqual([
      { date: '2026-12-25', name: expect.stringMatching(/Christmas/u) as string },
      { date: '2026-12-26', name: expect.any(String) as string },
      { date: '2027-01-01', name: expect.stringMatching(/New Year/u) as string },
    ]);
  });

  it('are none where none are known', () => {
    expect(nextHolidays('XX', '2026-11-22', 3)).toEqual([]);
    expect(nextHolidays('DE', '2040-01-01', 3)).toEqual([]);
  });
});
