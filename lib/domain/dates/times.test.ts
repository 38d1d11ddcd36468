import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { workWeek } from '../work-week';
import { todayOf } from './days';
import type { DayTime, Slots, TimeOfDay } from './meant';
import { bothTimes, timeInDay, timeMeanings } from './times';

const today = todayOf({
  now: Date.UTC(2026, 10, 25, 10, 20),
  locale: 'en-GB',
  calendar: { ...plainCalendar('UTC'), week: workWeek([1, 2, 3, 4, 5], { start: '08:30', end: '16:45' }) },
});
const date = '2026-11-25';
const clock = (slots: Slots) => timeMeanings.clock(slots, today);
const told = (time: TimeOfDay | null) => time && [time.on(date), time.isOpen];

describe('an hour by the clock', () => {
  it.each<[Slots, string, boolean | undefined]>([
    [{ hour: 9 }, '09:00', true],
    [{ number: 9 }, '09:00', true],
    [{ hour: 8, number: 9, minute: 5 }, '08:05', true],
    [{ hour: 1 }, '13:00', true],
    [{ hour: 6 }, '18:00', true],
    [{ hour: 7 }, '07:00', true],
    [{ hour: 12 }, '12:00', true],
    [{ hour: 13 }, '13:00', false],
    [{ hour: 0 }, '00:00', false],
    [{ hour: 23, minute: 59 }, '23:59', false],
    [{ hour: 3, isPadded: true }, '03:00', false],
    [{ hour: 12, half: 'am' }, '00:00', undefined],
    [{ hour: 12, half: 'pm' }, '12:00', undefined],
    [{ hour: 1, half: 'am' }, '01:00', undefined],
    [{ hour: 1, half: 'pm' }, '13:00', undefined],
  ])('%j is %s, and may be in either half: %s', (slots, time, isOpen) => {
    expect(told(clock(slots))).toEqual([time, isOpen]);
    expect(clock(slots)?.isClock).toBe(true);
  });

  it.each<[Slots]>([
    [{}],
    [{ hour: 24 }],
    [{ hour: 9, minute: 60 }],
    [{ hour: 0, half: 'am' }],
    [{ hour: 13, half: 'pm' }],
  ])('is none: %j', (slots) => {
    expect(clock(slots)).toBeNull();
  });

  it('may be that of now', () => {
    const same = timeMeanings.same({}, today);
    expect(same?.on(date)).toBe('10:20');
    expect(same?.isClock).toBe(true);
  });
});

describe('minutes to an hour', () => {
  it.each<[Slots, string, boolean | undefined]>([
    [{ hour: 9, minute: 15 }, '08:45', true],
    [{ number: 9, minute: 59 }, '08:01', true],
    [{ hour: 1, minute: 15 }, '12:45', true],
    [{ hour: 15, minute: 1 }, '14:59', false],
    [{ hour: 1, minute: 15, isPadded: true }, '00:45', false],
    [{ hour: 9, minute: 15, half: 'pm' }, '20:45', undefined],
  ])('%j is %s, and may be in either half: %s', (slots, time, isOpen) => {
    expect(told(timeMeanings.to(slots, today))).toEqual([time, isOpen]);
  });

  it.each<[Slots]>([
    [{ minute: 15 }],
    [{ hour: 9 }],
    [{ hour: 9, minute: 60 }],
    [{ hour: 0, minute: 15 }],
    [{ hour: 25, minute: 15 }],
  ])('are none: %j', (slots) => {
    expect(timeMeanings.to(slots, today)).toBeNull();
  });
});

describe('a part of the day', () => {
  it.each<[DayTime, string]>([
    ['morning', '08:30'],
    ['midday', '12:00'],
    ['afternoon', '14:00'],
    ['evening', '18:00'],
    ['night', '20:00'],
    ['endOfWork', '16:45'],
  ])('%s is %s where that is how one works', (dayTime, expected) => {
    expect(timeMeanings.dayTime({ dayTime }, today)?.on(date)).toBe(expected);
  });

  it.each<[Slots, DayTime, string]>([
    [{ hour: 8, minute: 30 }, 'evening', '20:30'],
    [{ hour: 8 }, 'night', '20:00'],
    [{ hour: 8 }, 'morning', '08:00'],
    [{ hour: 3 }, 'morning', '03:00'],
    [{ hour: 3 }, 'afternoon', '15:00'],
    [{ hour: 12 }, 'midday', '12:00'],
    [{ hour: 8 }, 'endOfWork', '08:00'],
    [{ hour: 8, isPadded: true }, 'evening', '08:00'],
    [{ hour: 8, half: 'am' }, 'evening', '08:00'],
  ])('tells which half %j is in: %s makes it %s', (slots, dayTime, expected) => {
    const time = clock(slots);
    const part = timeInDay(dayTime, today);
    const both = [time && bothTimes(time, part), time && bothTimes(part, time)];
    expect(both.map((one) => one?.on(date))).toEqual([expected, expected]);
    expect(both[0]?.isClock).toBe(true);
  });

  it('is not joined with another one, nor an hour with another hour', () => {
    const [nine, ten] = [clock({ hour: 9 }), clock({ hour: 10 })];
    expect(nine && ten && bothTimes(nine, ten)).toBeNull();
    expect(bothTimes(timeInDay('morning', today), timeInDay('evening', today))).toBeNull();
  });
});
