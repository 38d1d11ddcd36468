import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar';
import type { Wait } from './cadence';
import { allCadences, cadenceOf } from './cadences';
import {
  afterTouch,
  atStart,
  dateChoices,
  inZone,
  laterChoices,
  plainPlanner,
  type Plannable,
  planTouch,
} from './schedule';
import { at, due, planner } from './transition.fixture';
import { workWeek } from './work-week';

/** A Tuesday. */
const tuesday = at('2026-11-17');

/** Its first step waits so, and a call three days after the touch comes next. */
function plannedAfter(wait: Wait, calendar: Partial<Calendar> = {}, of: Partial<Plannable> = {}) {
  const cadence = { ...cadenceOf('firstContact', allCadences([])), id: 'mine' };
  const [step] = cadence.steps;
  if (!step) throw new Error('There is no step');
  const steps = [
    { ...step, wait },
    { ...step, wait: { unit: 'days' as const, count: 3 } },
  ];
  const cadences = allCadences([{ ...cadence, steps }]);
  return planTouch({ ...atStart('mine'), ...of }, tuesday, { ...planner, cadences, ...calendar });
}

describe('the next touch', () => {
  it.each<[Wait, string, string]>([
    [{ unit: 'businessDays', count: 4 }, '2026-11-23', '09:00'],
    [{ unit: 'days', count: 2 }, '2026-11-19', '09:00'],
    [{ unit: 'weeks', count: 2 }, '2026-12-01', '09:00'],
    [{ unit: 'months', count: 1 }, '2026-12-17', '09:00'],
    [{ unit: 'hours', count: 24 }, '2026-11-18', '10:00'],
    [{ unit: 'hours', count: 3 }, '2026-11-17', '13:00'],
  ])('comes after %j', (wait, date, time) => {
    expect(plannedAfter(wait)).toEqual({ ...due(date, time), step: 0, moves: [] });
  });

  it('begins when the rep begins that day', () => {
    const week = { hours: workWeek([2]).hours.with(4, { start: '07:30', end: '12:00' }) };
    const { dueOn } = plannedAfter({ unit: 'days', count: 2 }, { week });
    expect(dueOn).toMatchObject({ date: '2026-11-19', time: '07:30' });
  });

  it('comes before a decision, and is left out where nobody knows of one or it is too near', () => {
    const wait: Wait = { unit: 'beforeDecision', count: 2 };
    const left = { ...due('2026-11-20'), step: 1, moves: [] };
    expect(plannedAfter(wait, {}, { decisionOn: '2026-12-10' })).toEqual({
      ...due('2026-12-08'),
      step: 0,
      moves: [],
    });
    expect(plannedAfter(wait)).toEqual(left);
    expect(plannedAfter(wait, {}, { decisionOn: '2026-11-18' })).toEqual(left);
    // On the very morning of the touch.
    const early = at('2026-11-17', '09:00');
    const proposal = { ...atStart('proposal'), step: 2, decisionOn: '2026-11-19' };
    expect(planTouch(proposal, early, planner)).toMatchObject({ ...due('2026-11-24'), step: 3 });
  });

  it('in a vacation comes after it, which is told', () => {
    const vacations = [{ from: '2026-11-19', to: '2026-11-20' }];
    const { dueOn, moves } = plannedAfter({ unit: 'businessDays', count: 3 }, { vacations });
    expect(dueOn.date).toBe('2026-11-23');
    expect(moves.map(({ why }) => why)).toEqual(['vacation', 'weekend']);
  });

  it('is past the end the question what shall come now', () => {
    const over = planTouch({ ...atStart('firstContact'), step: 4 }, tuesday, planner);
    expect(over).toEqual({ ...due('2026-12-01'), step: 4, moves: [] });
  });

  it('is one step further after each touch but the first', () => {
    expect(afterTouch({ step: 2, touches: 0 })).toEqual({ step: 2, touches: 0 });
    expect(afterTouch({ step: 2, touches: 1 })).toEqual({ step: 3, touches: 1 });
  });

  it('keeps its hour in another zone', () => {
    const moment = { date: '2026-11-20', time: '09:00', zone: 'Europe/Berlin' };
    expect(inZone(moment, 'Asia/Tokyo')).toEqual({
      dueAt: Date.UTC(2026, 10, 20, 0),
      dueOn: { ...moment, zone: 'Asia/Tokyo' },
    });
  });
});

describe('choices of a date', () => {
  const labels = (now: number, own?: Parameters<typeof dateChoices>[2]) =>
    dateChoices(now, planner, own).map(({ id, at }) => {
      const berlin = new Date(at + 3_600_000).toISOString();
      return `${id} ${berlin.slice(0, 16).replace('T', ' ')}`;
    });
  const own = { at: due('2026-11-20').dueAt };

  it.each<[string, string, string, string[]]>([
    [
      'on a working day',
      '2026-11-18',
      '10:10',
      [
        'laterToday 2026-11-18 13:30',
        'tomorrow 2026-11-19 09:00',
        'nextWeek 2026-11-23 09:00',
        'inTwoWeeks 2026-12-02 09:00',
      ],
    ],
    [
      'at night',
      '2026-11-18',
      '03:00',
      [
        'laterToday 2026-11-18 09:00',
        'tomorrow 2026-11-19 09:00',
        'nextWeek 2026-11-23 09:00',
        'inTwoWeeks 2026-12-02 09:00',
      ],
    ],
    [
      'just before it is too late for later',
      '2026-11-18',
      '14:00',
      [
        'laterToday 2026-11-18 17:00',
        'tomorrow 2026-11-19 09:00',
        'nextWeek 2026-11-23 09:00',
        'inTwoWeeks 2026-12-02 09:00',
      ],
    ],
    [
      'when it is too late for later',
      '2026-11-18',
      '14:01',
      ['tomorrow 2026-11-19 09:00', 'nextWeek 2026-11-23 09:00', 'inTwoWeeks 2026-12-02 09:00'],
    ],
    [
      'on a Saturday, when tomorrow is next week',
      '2026-11-21',
      '10:00',
      ['tomorrow 2026-11-23 09:00', 'inTwoWeeks 2026-12-07 09:00'],
    ],
    [
      'on a Monday',
      '2026-11-23',
      '15:00',
      ['tomorrow 2026-11-24 09:00', 'nextWeek 2026-11-30 09:00', 'inTwoWeeks 2026-12-07 09:00'],
    ],
  ])('%s', (_, date, time, expected) => {
    expect(labels(at(date, time))).toEqual(expected);
  });

  it('begin with the cadence’s own as long as it is to come', () => {
    expect(labels(at('2026-11-20', '08:59'), own)[0]).toBe('cadence 2026-11-20 09:00');
    expect(labels(at('2026-11-20', '09:00'), own)[0]).toBe('laterToday 2026-11-20 12:00');
  });

  it('for who said “not now” are working days months later, the one that they named first', () => {
    const morning = (date: string) => due(date).dueAt;
    const months = [
      { id: 'in3Months', at: morning('2027-02-22') },
      { id: 'in6Months', at: morning('2027-05-20') },
      { id: 'in12Months', at: morning('2027-11-22') },
    ];
    const now = at('2026-11-20');
    expect(laterChoices(now, plainPlanner('Europe/Berlin'), null)).toEqual(months);
    expect(laterChoices(now, planner, '2027-01-16')).toEqual([
      { id: 'named', at: morning('2027-01-18') },
      ...months,
    ]);
  });
});
