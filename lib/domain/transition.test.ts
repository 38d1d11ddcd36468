import { describe, expect, it } from 'vitest';
import { dana } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import type { Effect, FollowUpEvent } from './follow-up-event';
import { transition } from './machine';
import { type FollowUp, type State, stateSchema } from './model';
import {
  at,
  type Case,
  changed,
  due,
  happen,
  noDate,
  planned,
  planner,
  question,
  theirs,
  withdraw,
} from './transition.fixture';

/** On Tuesday was the last touch, on Friday at nine it is due; now is Wednesday. */
const now = at('2026-11-18');
const friday = at('2026-11-20', '09:00');
const nudge: Effect[] = [{ type: 'nudge' }];
const moves: FollowUp['moves'] = [{ from: '2026-11-19', to: '2026-11-20', why: 'load' }];

describe('nothing at all is changed', () => {
  const mail = { type: 'mailCommitted', key: 'second', at: now, now } as const;
  const ended: State[] = ['replied', 'closed'];
  const unmoved: [FollowUpEvent, State[]][] = [
    [mail, ended],
    [{ ...mail, type: 'touchLogged' }, ended],
    [{ type: 'mailUndone', key: 'x', previous: null, dueBefore: null, stepBefore: null }, ['closed']],
    [{ type: 'replySeen', at: now, answer: null }, ended],
    [{ type: 'replySeen', at: now, answer: theirs }, ended],
    [{ type: 'replyWithdrawn', at: now, key: 'x', from: dana }, [...stateSchema.options]],
    [{ type: 'autoReplySeen', at: now, backOn: '2026-12-07', contact: null }, ended],
    [{ type: 'asked', question }, ['paused', ...ended]],
    [{ type: 'sameMatter', isSame: true }, [...stateSchema.options]],
    [{ type: 'bounceSeen', at: now }, ['paused', ...ended]],
    [{ type: 'paused' }, ['paused', ...ended]],
    [{ type: 'resumed', now }, ['held', 'waiting', 'due', ...ended]],
    [{ type: 'clockReached', now: friday }, ['held', 'due', 'paused', ...ended]],
    [{ type: 'clockReached', now: friday - 1 }, ['waiting']],
    [{ type: 'snoozed', until: now }, ended],
    [{ type: 'cadenceEdited', cadenceId: 'proposal', dates: 'recount', now }, ended],
    [{ type: 'decisionSet', on: null, now }, [...stateSchema.options]],
    [{ type: 'zoneChanged', zone: 'Europe/Berlin' }, ['waiting']],
    [{ type: 'zoneChanged', zone: 'Asia/Tokyo' }, ['due']],
  ];

  it.each(unmoved.flatMap(([event, states]) => states.map((state) => [event.type, state, event] as const)))(
    'by %s in the state %s',
    (_, state, event) => {
      const before = followUp({ state });
      expect(transition(before, event, planner)).toEqual({ next: before, effects: [] });
      expect(transition(before, event, planner).next).toBe(before);
    },
  );

  it('by the clock or another zone where there is no date', () => {
    const before = followUp(noDate);
    for (const event of [
      { type: 'clockReached' as const, now: friday },
      { type: 'zoneChanged' as const, zone: 'Asia/Tokyo' },
    ])
      expect(transition(before, event, planner).next).toBe(before);
  });
});

describe('what happens to a follow-up', () => {
  it.each<State>(['held', 'waiting', 'due'])('a bounce or the rep’s word pauses what is %s', (state) => {
    const paused = changed({ state }, { state: 'paused' }, withdraw);
    expect(happen({ state }, { type: 'bounceSeen', at: now })).toEqual(paused);
    expect(happen({ state }, { type: 'paused' })).toEqual(paused);
  });

  it.each<Case>([
    ['it goes on', { state: 'paused' }, { type: 'resumed', now }, { state: 'waiting' }, []],
    ['its moment comes', {}, { type: 'clockReached', now: friday }, { state: 'due' }, nudge],
    [
      'an outcome ends it',
      {},
      { type: 'outcomeSet', outcome: 'won' },
      { state: 'closed', outcome: 'won', ...noDate },
      withdraw,
    ],
    [
      'an answer ends it',
      { state: 'due' },
      { type: 'replySeen', at: now, answer: null },
      { state: 'replied', outcome: 'replied', repliedAt: now, ...noDate },
      withdraw,
    ],
    [
      'an answer does not end what is planned whether or not there is one',
      { cadenceId: 'customer', step: 1, dueBy: 'rep', state: 'due' },
      { type: 'replySeen', at: now, answer: null },
      { ...planned('2027-01-18', 1), state: 'waiting', repliedAt: now },
      withdraw,
    ],
    [
      'it is snoozed',
      { state: 'due', moves },
      { type: 'snoozed', until: at('2026-11-24') },
      { ...due('2026-11-24', '10:00'), dueBy: 'rep', moves: [], state: 'waiting' },
      withdraw,
    ],
    [
      'the prospect names a date while the mail is held',
      { state: 'held' },
      { type: 'snoozed', until: at('2026-11-24'), by: 'prospect' },
      { ...due('2026-11-24', '10:00'), dueBy: 'prospect', state: 'held' },
      withdraw,
    ],
    [
      'it is paused, and has another date',
      { state: 'paused' },
      { type: 'snoozed', until: at('2026-11-24') },
      { ...due('2026-11-24', '10:00'), dueBy: 'rep', state: 'waiting' },
      withdraw,
    ],
    [
      'the rep travels',
      {},
      { type: 'zoneChanged', zone: 'Asia/Tokyo' },
      {
        dueOn: { date: '2026-11-20', time: '09:00', zone: 'Asia/Tokyo' },
        dueAt: Date.UTC(2026, 10, 20, 0),
      },
      [],
    ],
    [
      '“not now” without a date',
      { step: 2, state: 'closed', ...noDate },
      { type: 'nurtured', outcome: 'notNow', reason: 'No budget', until: null, now },
      {
        ...planned('2027-02-18', 0),
        cadenceId: 'notNow',
        state: 'waiting',
        outcome: 'notNow',
        reason: 'No budget',
        repliedAt: now,
      },
      withdraw,
    ],
    [
      '“no” until a date',
      { step: 2, moves },
      { type: 'nurtured', outcome: 'no', reason: null, until: at('2027-01-12'), now },
      {
        ...due('2027-01-12', '10:00'),
        dueBy: 'prospect',
        moves: [],
        cadenceId: 'notNow',
        step: 0,
        outcome: 'no',
        repliedAt: now,
      },
      withdraw,
    ],
    [
      'it begins anew',
      { state: 'closed', outcome: 'won', step: 3, ...noDate },
      { type: 'begunAnew', cadenceId: 'customer', now },
      { ...planned('2026-12-18', 0), cadenceId: 'customer', state: 'waiting', repliedAt: now },
      withdraw,
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });
});

describe('another cadence', () => {
  it.each<Case>([
    [
      'begins with its first step, as long after the last touch as that says',
      { step: 1, dueBy: 'rep', state: 'due' },
      { type: 'cadenceChanged', cadenceId: 'proposal', now },
      { ...planned('2026-11-19', 0), cadenceId: 'proposal', state: 'waiting' },
      withdraw,
    ],
    [
      'keeps the step where it is the same, and what is paused',
      { step: 1, dueBy: 'rep', state: 'paused' },
      { type: 'cadenceChanged', cadenceId: 'firstContact', now },
      { ...planned('2026-11-24', 1), state: 'paused' },
      withdraw,
    ],
    [
      'is counted from now where its date would be over',
      {},
      { type: 'cadenceChanged', cadenceId: 'proposal', now: at('2026-11-23') },
      { ...planned('2026-11-25', 0), cadenceId: 'proposal' },
      withdraw,
    ],
    [
      'and where it would be this very moment',
      {},
      { type: 'cadenceChanged', cadenceId: 'proposal', now: at('2026-11-19', '09:00') },
      { ...planned('2026-11-23', 0), cadenceId: 'proposal' },
      withdraw,
    ],
    [
      'brings nothing back',
      { state: 'closed', ...noDate },
      { type: 'cadenceChanged', cadenceId: 'proposal', now },
      { cadenceId: 'proposal', step: 0 },
      [],
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });
});

describe('a date of decision', () => {
  const decided = { type: 'decisionSet', on: '2026-12-10', now } as const;
  const waits = { cadenceId: 'proposal', step: 2 };

  it.each<Case>([
    [
      'moves what waits for it',
      waits,
      decided,
      { decisionOn: '2026-12-10', ...planned('2026-12-08', 2) },
      withdraw,
    ],
    ['leaves what the rep has named', { ...waits, dueBy: 'rep' }, decided, { decisionOn: '2026-12-10' }, []],
    ['leaves what is due', { ...waits, state: 'due' }, decided, { decisionOn: '2026-12-10' }, []],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });
});
