import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDaysTo,
  businessDaysBetween,
  instantOf,
  isWorkday,
  localMomentOf,
} from './calendar';
import { defaultWorkWeek } from './work-week';

const week = defaultWorkWeek;

describe('business days', () => {
  it.each([
    ['2026-11-20', 3, '2026-11-25', 'Friday + 3'],
    ['2026-11-23', 5, '2026-11-30', 'Monday + 5'],
    ['2026-11-21', 3, '2026-11-25', 'Saturday + 3: Monday is the first'],
    ['2026-11-22', 1, '2026-11-23', 'Sunday + 1'],
    ['2026-11-22', 0, '2026-11-23', 'Sunday itself is not a working day'],
    ['2026-11-23', 0, '2026-11-23', 'a working day stays'],
    ['2026-12-31', 1, '2027-01-01', 'over the year'],
    ['2028-02-28', 1, '2028-02-29', 'leap day'],
  ])('%s + %i = %s (%s)', (date, days, expected) => {
    expect(addBusinessDays(date, days, week)).toBe(expected);
  });

  it('always ends on a working day, later with each day, whatever the week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3650 }),
        fc.integer({ min: 1, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        (offset, days, workdays) => {
          const own = { ...week, days: workdays };
          const from = addDaysTo('2026-01-01', offset);
          const result = addBusinessDays(from, days, own);
          expect(isWorkday(result, own)).toBe(true);
          expect(result > from).toBe(true);
          expect(addBusinessDays(from, days + 1, own) > result).toBe(true);
        },
      ),
    );
  });

  it('counts what it adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 40 }), (offset, days) => {
        const from = addDaysTo('2026-01-01', offset);
        const to = addBusinessDays(from, days, week);
        const at = (date: string) => instantOf({ date, time: '09:00', zone: 'Europe/Berlin' });
        expect(businessDaysBetween(at(from), at(to), week, 'Europe/Berlin')).toBe(days);
      }),
    );
  });
});

describe('local moments', () => {
  it.each([
    [
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
      'gap: an hour later on the clock',
    ],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'overlap: the first one'],
    ['2026-10-25', '09:00', 'Europe/Berlin', '2026-10-25T08:00:00.000Z', 'day of the change'],
    ['2026-06-01', '09:00', 'Asia/Kolkata', '2026-06-01T03:30:00.000Z', 'half-hour zone'],
    ['2026-06-01', '09:00', 'Pacific/Apia', '2026-05-31T20:00:00.000Z', 'far east'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, expected) => {
    expect(new Date(instantOf({ date, time, zone })).toISOString()).toBe(expected);
  });

  it('round-trips every working start in every zone tried', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/St_Johns'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.constantFrom(...zones), (offset, zone) => {
        const moment = { date: addDaysTo('2026-01-01', offset), time: '09:00', zone };
        expect(localMomentOf(instantOf(moment), zone)).toEqual(moment);
      }),
    );
  });
});
