import { describe, expect, it } from 'vitest';
import { type Calendar, plainCalendar } from './calendar';
import { inWeeks, momentOn, planDays } from './plan-days';

const berlin: Calendar = { ...plainCalendar('Europe/Berlin'), country: 'DE' };
/** Thursday, 19 November 2026, 10:00 in Berlin. */
const now = Date.UTC(2026, 10, 19, 9);

describe('the days that are planned', () => {
  it('are four weeks from today, each from its midnight to the next', () => {
    const days = planDays(now, berlin);
    expect(days).toHaveLength(28);
    expect(days[0]).toEqual({
      date: '2026-11-19',
      from: Date.UTC(2026, 10, 18, 23),
      to: Date.UTC(2026, 10, 19, 23),
      free: null,
    });
    expect(days.at(-1)?.date).toBe('2026-12-16');
    for (const [index, day] of days.entries()) expect(days[index + 1]?.from ?? day.to).toBe(day.to);
  });

  it('begin with the day that it is where the rep is', () => {
    const late = Date.UTC(2026, 10, 19, 23, 30);
    expect(planDays(late, berlin)[0]?.date).toBe('2026-11-20');
    expect(planDays(late, plainCalendar('America/New_York'))[0]?.date).toBe('2026-11-19');
  });

  it('are an hour shorter where clocks go forward', () => {
    const march = planDays(Date.UTC(2027, 2, 27, 12), berlin);
    expect(march.slice(0, 3).map(({ from, to }) => (to - from) / 3_600_000)).toEqual([24, 23, 24]);
  });

  it('say why a day is off', () => {
    const days = planDays(Date.UTC(2026, 11, 24, 12), {
      ...berlin,
      vacations: [{ from: '2026-12-28', to: '2026-12-28' }],
    });
    expect(days.slice(0, 5).map(({ free }) => free?.kind ?? null)).toEqual([
      null,
      'holiday',
      'weekend',
      'weekend',
      'vacation',
    ]);
    expect(days[1]?.free?.name).toBe('Christmas Day');
  });
});

describe('weeks', () => {
  const dates = (weekStart: number) =>
    inWeeks(planDays(now, berlin), weekStart).map((week) =>
      week.map(({ date, day }) => (day && day.date === date ? date.slice(5) : null)),
    );

  it('begin on the day that they begin on there', () => {
    expect(dates(1)[0]).toEqual([null, null, null, '11-19', '11-20', '11-21', '11-22']);
    expect(dates(0)[0]).toEqual([null, null, null, null, '11-19', '11-20', '11-21']);
    expect(dates(6)[0]).toEqual([null, null, null, null, null, '11-19', '11-20']);
  });

  it('end full, and there is no week without a day', () => {
    expect(dates(1)).toHaveLength(5);
    expect(dates(1)[4]).toEqual(['12-14', '12-15', '12-16', null, null, null, null]);
    expect(dates(4)).toHaveLength(4);
    expect(dates(4).flat()).not.toContain(null);
    expect(inWeeks([], 1)).toEqual([]);
    expect(inWeeks(planDays(now, berlin), 1)[0]?.[0]).toEqual({ date: '2026-11-16', day: null });
  });
});

describe('the moment on another day', () => {
  const at = (date: string, time: string | null, from = now) =>
    momentOn(date, time === null ? null : { time }, from, berlin);

  it.each([
    ['its own hour', '2026-11-23', '14:30', Date.UTC(2026, 10, 23, 13, 30)],
    ['the first of work', '2026-11-23', '09:00', Date.UTC(2026, 10, 23, 8)],
    ['no hour yet', '2026-11-23', null, Date.UTC(2026, 10, 23, 8)],
    ['before work', '2026-11-23', '08:59', Date.UTC(2026, 10, 23, 8)],
    ['when work is over', '2026-11-23', '17:00', Date.UTC(2026, 10, 23, 8)],
    ['just before that', '2026-11-23', '16:59', Date.UTC(2026, 10, 23, 15, 59)],
    ['a day off', '2026-11-22', '11:00', Date.UTC(2026, 10, 22, 10)],
    ['later today', '2026-11-19', '11:00', Date.UTC(2026, 10, 19, 10)],
    ['this very moment', '2026-11-19', '10:00', Date.UTC(2026, 10, 19, 9, 15)],
    ['an hour of today that is over', '2026-11-19', '09:30', Date.UTC(2026, 10, 19, 9, 15)],
    ['yesterday', '2026-11-18', '09:30', null],
  ])('%s', (_, date, time, expected) => {
    expect(at(date, time)).toBe(expected);
  });

  it('is the next full quarter of an hour today, and none in the last', () => {
    expect(at('2026-11-19', '09:00', Date.UTC(2026, 10, 19, 22, 44))).toBe(Date.UTC(2026, 10, 19, 22, 45));
    expect(at('2026-11-19', '09:00', Date.UTC(2026, 10, 19, 22, 45))).toBeNull();
  });
});
