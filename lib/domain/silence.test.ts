import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar } from '@/tests/factories/calendars';
import {
  addBusinessDays,
  businessDaysBetween,
  type Calendar,
  freeReason,
  hoursOn,
  instantOf,
  localMomentOf,
  plainCalendar,
} from './calendar';
import type { Due } from './schedule';
import { habitOf, suggestByHabit } from './silence';
import { workWeek } from './work-week';

const zone = 'Europe/Berlin';
const calendar = plainCalendar(zone);

function at(moment: string): number {
  const [date = '', time = ''] = moment.split(' ');
  return instantOf({ date, time, zone });
}

function answers(...pairs: [string, string][]) {
  return pairs.map(([touch, reply]) => ({ touchAt: at(touch), replyAt: at(reply) }));
}

/** As a cadence would: three business days after the touch. */
function planAfter(lastTouchAt: number, where: Calendar): Due {
  const date = addBusinessDays(localMomentOf(lastTouchAt, where.zone).date, 3, where);
  const dueOn = { date, time: hoursOn(date, where).start, zone: where.zone };
  return { dueAt: instantOf(dueOn), dueOn };
}

const quick = answers(
  ['2026-11-02 10:00', '2026-11-02 12:00'],
  ['2026-11-04 10:00', '2026-11-04 13:00'],
  ['2026-11-06 16:00', '2026-11-09 10:00'],
);
const slow = answers(
  ['2026-09-01 10:00', '2026-09-04 10:00'],
  ['2026-09-08 10:00', '2026-09-15 10:00'],
  ['2026-10-01 10:00', '2026-10-07 10:00'],
  ['2026-10-12 10:00', '2026-10-16 10:00'],
);

describe('the usual time to answer', () => {
  it('is counted in business hours, with how far it scatters', () => {
    expect(habitOf(quick, calendar)).toEqual({ median: 2, spread: 0, count: 3 });
    expect(habitOf(slow, calendar)).toEqual({ median: 32, spread: 4, count: 4 });
  });

  it('knows neither nights nor weekends nor holidays, but vacations', () => {
    const over = answers(
      ['2026-12-23 16:00', '2026-12-28 10:00'],
      ['2026-12-23 23:00', '2026-12-28 06:00'],
      ['2026-12-23 16:00', '2026-12-25 10:00'],
    );
    const away = { ...calendar, country: 'DE', vacations: [{ from: '2026-12-20', to: '2026-12-31' }] };
    expect(habitOf(over, away)).toEqual({ median: 9, spread: 1, count: 3 });
  });

  it('is not known from fewer than three answers', () => {
    expect(habitOf(quick.slice(1), calendar)).toBeNull();
    const backwards = quick.map(({ touchAt, replyAt }) => ({ touchAt: replyAt, replyAt: touchAt }));
    expect(habitOf([...quick.slice(1), ...backwards], calendar)).toBeNull();
    const yearLater = answers(['2025-01-02 10:00', '2026-01-02 10:00']);
    expect(habitOf([...quick.slice(1), ...yearLater], calendar)).toBeNull();
  });
});

describe('a silence that is unusual', () => {
  const touched = at('2026-11-23 10:00');
  const base = planAfter(touched, calendar);

  it('for somebody quick comes earlier than planned', () => {
    expect(base.dueOn.date).toBe('2026-11-26');
    expect(suggestByHabit(base, habitOf(quick, calendar), touched, calendar)).toEqual({
      dueAt: at('2026-11-24 09:00'),
      dueOn: { date: '2026-11-24', time: '09:00', zone },
      kind: 'earlier',
      medianHours: 2,
      medianDays: 0.25,
      count: 3,
    });
  });

  it('for somebody slow comes later, and not later than twice the wait', () => {
    const habit = habitOf(slow, calendar);
    expect(suggestByHabit(base, habit, touched, calendar)).toMatchObject({
      dueOn: { date: '2026-12-01' },
      kind: 'later',
      medianDays: 4,
      count: 4,
    });
    const slowest = { median: 400, spread: 10, count: 3 };
    expect(suggestByHabit(base, slowest, touched, calendar)?.dueOn.date).toBe('2026-12-01');
  });

  it('is told later where answers scatter', () => {
    const scattered = { median: 8, spread: 8, count: 3 };
    expect(suggestByHabit(base, scattered, touched, calendar)?.dueOn.date).toBe('2026-11-27');
  });

  it('is counted in days of the rep’s own length', () => {
    const half = { ...calendar, week: workWeek([1, 2, 3, 4, 5], { start: '09:00', end: '13:00' }) };
    expect(suggestByHabit(base, { median: 4, spread: 0, count: 3 }, touched, half)).toMatchObject({
      dueOn: { date: '2026-11-25' },
      medianDays: 1,
    });
  });

  it.each([
    ['nothing is known', null],
    ['it is what is planned', { median: 16, spread: 2, count: 5 }],
  ])('changes nothing where %s', (_, habit) => {
    expect(suggestByHabit(base, habit, touched, calendar)).toBeNull();
  });

  it('changes nothing that a vacation has put on one day, or that is not planned for a business day ahead', () => {
    const away = { ...calendar, vacations: [{ from: '2026-11-24', to: '2026-12-04' }] };
    const planned = planAfter(touched, away);
    expect(suggestByHabit(planned, habitOf(quick, away), touched, away)).toBeNull();
    expect(suggestByHabit(base, habitOf(quick, calendar), base.dueAt, calendar)).toBeNull();
  });

  it('is on an allowed day between one business day and twice the wait', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01 00:00'), max: at('2035-01-01 00:00') }),
        fc.record({
          median: fc.double({ min: 0, max: 500, noNaN: true }),
          spread: fc.double({ min: 0, max: 100, noNaN: true }),
          count: fc.integer({ min: 3, max: 50 }),
        }),
        anyCalendar,
        (lastTouchAt, habit, any) => {
          const where = { ...any, vacations: [] };
          const plan = planAfter(lastTouchAt, where);
          const suggestion = suggestByHabit(plan, habit, lastTouchAt, where);
          const at = suggestion?.dueAt ?? plan.dueAt;
          const days = businessDaysBetween(lastTouchAt, at, where);
          expect(days).toBeGreaterThanOrEqual(1);
          expect(days).toBeLessThanOrEqual(6);
          expect(suggestion && freeReason(suggestion.dueOn.date, where)).toBeNull();
          expect(at === plan.dueAt).toBe(suggestion === null);
          expect(suggestion?.kind !== 'earlier' || at < plan.dueAt).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
