import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar, anyDate, anyPlace, anyTime } from '@/tests/factories/calendars';
import { allowedFrom } from './allow';
import { addDaysTo, type Calendar, freeReason, hoursOn, instantOf, plainCalendar } from './calendar';
import { workWeek } from './work-week';

const berlin: Calendar = { ...plainCalendar('Europe/Berlin'), country: 'DE' };
const us = { country: 'US', zone: null };

function isQuiet(time: string, { quiet }: Calendar): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from < to ? from <= time && time < to : time >= from || time < to;
}

describe('the first allowed moment', () => {
  it.each([
    ['is as wished on a working day', berlin, null, '2026-11-24 10:30', '2026-11-24 10:30', []],
    ['keeps the last minute', berlin, null, '2026-11-24 17:00', '2026-11-24 17:00', []],
    ['waits for the morning', berlin, null, '2026-11-24 07:00', '2026-11-24 09:00', ['hours']],
    ['is the next day after work', berlin, null, '2026-11-24 17:01', '2026-11-25 09:00', ['hours']],
    ['skips a weekend', berlin, null, '2026-11-28 10:00', '2026-11-30 09:00', ['weekend']],
    [
      'skips a holiday and the weekend after it',
      berlin,
      null,
      '2026-12-25 10:00',
      '2026-12-28 09:00',
      ['holiday Christmas Day', 'weekend'],
    ],
    ['skips theirs', berlin, us, '2026-11-26 10:00', '2026-11-27 09:00', ['theirHoliday Thanksgiving Day']],
    [
      'skips a vacation with its weekends as one',
      { ...berlin, vacations: [{ from: '2026-11-25', to: '2026-12-09' }] },
      null,
      '2026-11-26 10:00',
      '2026-12-10 09:00',
      ['vacation'],
    ],
    [
      'waits until it is no longer quiet',
      { ...berlin, quiet: { from: '12:00', to: '13:30' } },
      null,
      '2026-11-24 12:15',
      '2026-11-24 13:30',
      ['quiet'],
    ],
    [
      'is as wished in the last minute before',
      { ...berlin, quiet: { from: '12:00', to: '13:30' } },
      null,
      '2026-11-24 11:59',
      '2026-11-24 11:59',
      [],
    ],
    [
      'and not in the first minute of it',
      { ...berlin, quiet: { from: '12:00', to: '13:30' } },
      null,
      '2026-11-24 12:00',
      '2026-11-24 13:30',
      ['quiet'],
    ],
    [
      'heeds no quiet that would leave nothing of the week',
      { ...berlin, quiet: { from: '08:00', to: '18:00' } },
      null,
      '2026-11-24 05:00',
      '2026-11-24 09:00',
      ['hours'],
    ],
    [
      'comes rather after their evening than long before their morning',
      {
        ...plainCalendar('America/Los_Angeles'),
        week: workWeek([1, 2, 3, 4, 5], { start: '10:45', end: '11:00' }),
      },
      { country: null, zone: 'Asia/Kolkata' },
      '2026-11-24 10:45',
      '2026-11-24 10:45',
      [],
    ],
    [
      'is the next day where the rest is quiet',
      { ...berlin, quiet: { from: '16:00', to: '10:00' } },
      null,
      '2026-11-24 16:00',
      '2026-11-25 10:00',
      ['quiet'],
    ],
    [
      'waits until they are up',
      berlin,
      { country: null, zone: 'America/New_York' },
      '2026-11-24 09:00',
      '2026-11-24 14:00',
      ['theirHours'],
    ],
    [
      'is the next day where they have gone home',
      berlin,
      { country: null, zone: 'Asia/Tokyo' },
      '2026-11-24 12:00',
      '2026-11-25 09:00',
      ['theirHours'],
    ],
    [
      'comes as near to their day as it can',
      plainCalendar('America/Los_Angeles'),
      { country: null, zone: 'Asia/Kolkata' },
      '2026-11-24 09:00',
      '2026-11-24 17:00',
      ['theirHours'],
    ],
    [
      'heeds no zone that there is not',
      berlin,
      { country: null, zone: 'Mars/Olympus' },
      '2026-11-24 09:00',
      '2026-11-24 09:00',
      [],
    ],
    [
      'has its own hours on each day',
      { ...berlin, week: { hours: workWeek([1, 2, 3, 4]).hours.with(5, { start: '08:00', end: '12:00' }) } },
      null,
      '2026-11-27 12:30',
      '2026-11-30 09:00',
      ['hours', 'weekend'],
    ],
  ])('%s', (_, calendar, place, wish, expected, reasons) => {
    const [date = '', time = ''] = wish.split(' ');
    const { on, at, moves } = allowedFrom({ date, time }, calendar, place);
    expect(`${on.date} ${on.time}`).toBe(expected);
    expect(at).toBe(instantOf(on));
    expect(moves.map(({ why, name }) => (name === undefined ? why : `${why} ${name}`))).toEqual(reasons);
    expect(moves[0]?.from ?? date).toBe(date);
    expect(moves.at(-1)?.to ?? date).toBe(on.date);
  });

  it('is before the gap where the clocks leave out the end of work', () => {
    const night = { ...berlin, week: workWeek([0], { start: '00:00', end: '02:30' }) };
    const on = (time: string) => allowedFrom({ date: '2027-03-28', time }, night, null).on;
    expect(on('01:30')).toMatchObject({ date: '2027-03-28', time: '01:30' });
    expect(on('01:31')).toMatchObject({ date: '2027-04-04', time: '00:00' });
  });

  it('is found behind years of vacation, and with one day a week', () => {
    const week = workWeek([3]);
    const vacations = [{ from: '2026-11-20', to: '2031-11-20' }];
    const { on, moves } = allowedFrom(
      { date: '2026-11-24', time: '09:00' },
      { ...berlin, week, vacations },
      us,
    );
    expect(on.date).toBe('2031-11-26');
    expect(moves.map(({ why }) => why)).toEqual(['vacation', 'weekend']);
  });

  it('comes rather at a bad time than never', () => {
    const wish = { date: '2026-11-24', time: '10:00' };
    const never = [{ from: '2026-11-20', to: '9999-12-31' }];
    expect(allowedFrom(wish, { ...berlin, vacations: never }, null).on.date).toBe('2026-11-24');
    const silent = { ...berlin, quiet: { from: '08:00', to: '18:00' } };
    expect(allowedFrom(wish, silent, null).on).toMatchObject(wish);
    const idle = allowedFrom(wish, { ...berlin, week: workWeek([]) }, null);
    expect(idle.on).toMatchObject(wish);
    expect(idle.moves).toEqual([]);
    const christmas = { date: '2026-12-25', time: '10:00' };
    expect(allowedFrom(christmas, { ...berlin, vacations: never }, null).on.date).toBe('2026-12-28');
  });

  it.each([
    ['Europe/Berlin', '2027-03-28', '2027-10-31'],
    ['America/New_York', '2027-03-14', '2027-11-07'],
    ['Australia/Lord_Howe', '2027-10-03', '2027-04-04'],
    ['America/St_Johns', '2027-03-14', '2027-11-07'],
    ['Pacific/Auckland', '2027-09-26', '2027-04-04'],
  ])('keeps its hour when the clocks change in %s', (zone, spring, autumn) => {
    const week = workWeek([0, 1, 2, 3, 4, 5, 6], { start: '00:00', end: '23:59' });
    const calendar = { ...plainCalendar(zone), week };
    for (const date of [spring, autumn]) {
      const [before, after] = [addDaysTo(date, -1), addDaysTo(date, 1)].map((day) =>
        allowedFrom({ date: day, time: '09:00' }, calendar, null),
      );
      expect([before?.on.time, after?.on.time]).toEqual(['09:00', '09:00']);
      expect((after?.at ?? 0) - (before?.at ?? 0)).not.toBe(48 * 3_600_000);
      for (const time of ['01:30', '01:45', '02:00', '02:30', '03:00']) {
        const { on, at } = allowedFrom({ date, time }, calendar, null);
        expect(at).toBe(instantOf({ date, time, zone }));
        expect(on.date).toBe(date);
        // Only in spring are there times that no clock shows.
        expect(on.time > time).toBe(date === spring && on.time !== time);
      }
    }
  });

  it('suits both always, is not before the wish, and is the same again', () => {
    fc.assert(
      fc.property(anyDate, anyTime, anyCalendar, anyPlace, (date, time, calendar, place) => {
        const { on, at, moves } = allowedFrom({ date, time }, calendar, place);
        expect(freeReason(on.date, calendar, place?.country)).toBeNull();
        const { start, end } = hoursOn(on.date, calendar);
        expect(start <= on.time && on.time <= end).toBe(true);
        expect(isQuiet(on.time, calendar)).toBe(false);
        expect(at).toBe(instantOf(on));
        expect(at).toBeGreaterThanOrEqual(instantOf({ date, time, zone: calendar.zone }));
        expect(moves.length > 0).toBe(on.date !== date || on.time > time);
        expect(allowedFrom({ date, time }, calendar, place)).toEqual({ on, at, moves });
        expect(allowedFrom(on, calendar, place)).toEqual({ on, at, moves: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is never earlier for a later wish', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 3 }),
        anyTime,
        anyTime,
        anyCalendar,
        anyPlace,
        (date, days, one, other, calendar, place) => {
          const [earlier, later] = days === 0 && other < one ? [other, one] : [one, other];
          const first = allowedFrom({ date, time: earlier }, calendar, place);
          const second = allowedFrom({ date: addDaysTo(date, days), time: later }, calendar, place);
          expect(second.at).toBeGreaterThanOrEqual(first.at);
        },
      ),
      { numRuns: 300 },
    );
  });
});
