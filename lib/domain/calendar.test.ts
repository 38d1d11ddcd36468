import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDaysTo,
  addMonthsTo,
  businessDaysBetween,
  freeReason,
  hoursOn,
  instantOf,
  isWorkday,
  localMomentOf,
  plainCalendar,
  subtractBusinessDays,
} from './calendar';
import { workWeek, workWeekSchema } from './work-week';

const calendar = plainCalendar('Europe/Berlin');

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
    expect(addBusinessDays(date, days, calendar)).toBe(expected);
  });

  it('always ends on a working day, later with each day, whatever the week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3650 }),
        fc.integer({ min: 1, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        (offset, days, workdays) => {
          const own = { ...calendar, week: workWeek(workdays) };
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
        const to = addBusinessDays(from, days, calendar);
        const at = (date: string) => instantOf({ date, time: '09:00', zone: 'Europe/Berlin' });
        expect(businessDaysBetween(at(from), at(to), calendar)).toBe(days);
      }),
    );
  });
});

describe('business days before', () => {
  const german = { ...calendar, country: 'DE', vacations: [{ from: '2026-11-30', to: '2026-12-04' }] };

  it.each([
    ['2026-11-25', 2, '2026-11-23', 'Wednesday - 2'],
    ['2026-11-24', 2, '2026-11-20', 'over a weekend'],
    ['2026-12-28', 1, '2026-12-24', 'over Christmas'],
    ['2026-11-24', 0, '2026-11-24', 'a working day stays'],
    ['2026-11-22', 0, '2026-11-20', 'a Sunday is the Friday before'],
    ['2026-12-08', 3, '2026-11-27', 'in a vacation: before it'],
  ])('%s - %i = %s (%s)', (date, days, expected) => {
    expect(subtractBusinessDays(date, days, german)).toBe(expected);
  });

  it('are found where a vacation has no beginning', () => {
    const forEver = { ...calendar, vacations: [{ from: '0001-01-01', to: '2026-12-31' }] };
    expect(subtractBusinessDays('2026-11-25', 2, forEver)).toBe('2026-11-23');
  });
});

describe('months later', () => {
  it.each([
    ['2026-11-17', 1, '2026-12-17'],
    ['2026-11-17', 3, '2027-02-17'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s + %i = %s', (date, months, expected) => {
    expect(addMonthsTo(date, months)).toBe(expected);
  });
});

describe('a vacation', () => {
  const away = { ...calendar, vacations: [{ from: '2026-11-25', to: '2026-12-04' }] };

  it('puts off what falls into it, and the prospect’s business days go on meanwhile', () => {
    expect(addBusinessDays('2026-11-23', 1, away)).toBe('2026-11-24');
    expect(addBusinessDays('2026-11-23', 2, away)).toBe('2026-12-07');
    expect(addBusinessDays('2026-11-23', 5, away)).toBe('2026-12-07');
    expect(addBusinessDays('2026-11-23', 10, away)).toBe('2026-12-07');
    expect(addBusinessDays('2026-11-23', 11, away)).toBe('2026-12-08');
  });

  it('of years is no endless search, and one without end holds nothing for ever', () => {
    const years = { ...calendar, vacations: [{ from: '2026-11-25', to: '2031-11-25' }] };
    expect(addBusinessDays('2026-11-23', 3, years)).toBe('2031-11-26');
    const forEver = { ...calendar, vacations: [{ from: '2026-11-25', to: '9999-12-31' }] };
    expect(addBusinessDays('2026-11-23', 3, forEver)).toBe('2026-11-26');
  });
});

describe('public holidays', () => {
  const german = { ...calendar, country: 'DE' };

  it.each([
    ['2026-12-23', 1, '2026-12-24', 'Christmas Eve is none'],
    ['2026-12-23', 2, '2026-12-28', 'over Christmas'],
    ['2027-03-24', 2, '2027-03-30', 'over Easter'],
    ['2026-12-25', 0, '2026-12-28', 'a holiday itself'],
  ])('are no business days: %s + %i = %s (%s)', (date, days, expected) => {
    expect(addBusinessDays(date, days, german)).toBe(expected);
  });

  it('count for nobody who works on them, nor where there are none', () => {
    expect(addBusinessDays('2026-12-23', 2, { ...german, holidaysOff: false })).toBe('2026-12-25');
    expect(addBusinessDays('2026-12-23', 2, calendar)).toBe('2026-12-25');
  });

  it('are no days of silence', () => {
    const at = (date: string) => instantOf({ date, time: '09:00', zone: 'Europe/Berlin' });
    expect(businessDaysBetween(at('2026-12-23'), at('2026-12-28'), german)).toBe(2);
    expect(businessDaysBetween(at('2026-12-23'), at('2026-12-28'), calendar)).toBe(3);
    expect(businessDaysBetween(at('2026-12-28'), at('2026-12-23'), german)).toBe(0);
  });

  it.each([
    ['2026-12-24', null],
    ['2026-12-25', { kind: 'holiday', name: 'Christmas Day' }],
    ['2026-12-26', { kind: 'weekend' }],
    ['2026-11-26', { kind: 'theirHoliday', name: 'Thanksgiving Day' }],
    ['2027-01-01', { kind: 'vacation' }],
    ['2027-01-02', { kind: 'vacation' }],
  ])('and other reasons to leave people in peace: %s', (date, reason) => {
    const away = { ...german, vacations: [{ from: '2026-12-30', to: '2027-01-03' }] };
    expect(freeReason(date, away, 'US')).toEqual(reason);
    expect(isWorkday(date, away)).toBe(reason === null || reason.kind === 'theirHoliday');
  });

  it('of both are no reason once the rep has switched them off', () => {
    const working = { ...german, holidaysOff: false };
    expect(freeReason('2026-12-25', working, 'US')).toBeNull();
    expect(freeReason('2026-11-26', working, 'US')).toBeNull();
  });
});

describe('a working week', () => {
  it.each([
    [
      'Friday until noon',
      { ...workWeek([1, 2]), hours: [null, null, null, null, null, { start: '08:00', end: '12:00' }, null] },
      true,
    ],
    ['no day at all', workWeek([]), false],
    ['six days', { hours: workWeek([1]).hours.slice(1) }, false],
    ['hours the wrong way round', workWeek([1], { start: '17:00', end: '09:00' }), false],
    ['no time at all', workWeek([1], { start: '09:00', end: '09:00' }), false],
    ['an hour that there is not', workWeek([1], { start: '09:00', end: '24:00' }), false],
  ])('%s', (_, week, isFine) => {
    expect(workWeekSchema.safeParse(week).success).toBe(isFine);
  });

  it('has its own hours on each day', () => {
    const hours = workWeek([1, 2, 3, 4]).hours.with(5, { start: '08:00', end: '12:00' });
    const own = { ...calendar, week: { hours } };
    expect(hoursOn('2026-11-26', own)).toEqual({ start: '09:00', end: '17:00' });
    expect(hoursOn('2026-11-27', own)).toEqual({ start: '08:00', end: '12:00' });
    expect(hoursOn('2026-11-28', own)).toEqual({ start: '09:00', end: '17:00' });
    const noons = { ...calendar, week: workWeek([4, 5], { start: '12:00', end: '13:00' }) };
    expect(hoursOn('2026-11-28', noons)).toEqual({ start: '12:00', end: '13:00' });
    expect(hoursOn('2026-11-28', { week: workWeek([]) })).toEqual({ start: '09:00', end: '17:00' });
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
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'overlap east of Greenwich'],
    ['2027-04-04', '01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z', 'overlap of half an hour'],
    ['2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T01:30:00.000Z', 'gap east of Greenwich'],
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
