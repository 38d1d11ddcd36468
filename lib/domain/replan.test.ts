import { describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import { allCadences, cadenceOf } from './cadences';
import type { FollowUp, Place } from './model';
import { withDecision, withPlace } from './replan';
import { at, due, noDate, planner } from './transition.fixture';

/** A Wednesday; the last touch was on Tuesday. */
const now = at('2026-11-18');
const decisionOn = '2026-12-10';

type Case = [title: string, before: Partial<FollowUp>, changes: Partial<FollowUp>];

describe('a day of decision', () => {
  const offer = { cadenceId: 'proposal', step: 2 };

  it.each<Case>([
    ['moves what waits for it', offer, due('2026-12-08')],
    ['brings back what was left out', { ...offer, step: 3 }, { ...due('2026-12-08'), step: 2 }],
    ['leaves what is planned before that', { ...offer, step: 1 }, {}],
    ['leaves what is planned long after', { ...offer, step: 4 }, {}],
    ['leaves what never waits', {}, {}],
    ['leaves what the rep has named', { ...offer, dueBy: 'rep' }, {}],
    ['leaves what is due', { ...offer, state: 'due' }, {}],
  ])('%s', (_, before, changes) => {
    const whole = followUp(before);
    expect(withDecision(whole, decisionOn, now, planner)).toEqual({ ...whole, decisionOn, ...changes });
  });

  it('that is the same changes nothing', () => {
    const whole = followUp({ ...offer, decisionOn });
    expect(withDecision(whole, decisionOn, now, planner)).toBe(whole);
  });

  it('that nobody knows any more leaves the step out', () => {
    const whole = followUp({ ...offer, decisionOn });
    const next = { ...whole, ...due('2026-11-24'), step: 3, decisionOn: null };
    expect(withDecision(whole, null, now, planner)).toEqual(next);
  });

  it('that is too near leaves the date of the step after', () => {
    const whole = followUp({ ...offer, step: 3 });
    const near = '2026-11-18';
    expect(withDecision(whole, near, now, planner)).toEqual({ ...whole, decisionOn: near });
  });

  it.each([
    ['2026-12-09', '10:00', '2026-12-16'],
    ['2026-12-08', '09:00', '2026-12-15'],
  ])('whose touch would be over on %s at %s is counted from then', (date, time, expected) => {
    const whole = followUp(offer);
    const next = { ...whole, decisionOn, ...due(expected), step: 3 };
    expect(withDecision(whole, decisionOn, at(date, time), planner)).toEqual(next);
  });

  it('brings back all that wait for it, the first of all among them', () => {
    const proposal = cadenceOf('proposal', allCadences([]));
    const [step] = proposal.steps;
    if (!step) throw new Error('There is no step');
    const waits = [10, 2].map((count) => ({ ...step, wait: { unit: 'beforeDecision' as const, count } }));
    const cadences = allCadences([{ ...proposal, id: 'mine', steps: [...waits, step] }]);
    const whole = followUp({ cadenceId: 'mine', step: 2 });
    const next = withDecision(whole, decisionOn, now, { ...planner, cadences });
    expect(next).toEqual({ ...whole, decisionOn, ...due('2026-11-26'), step: 0 });
  });
});

describe('where the prospect is', () => {
  const newYork: Place = { country: 'US', zone: 'America/New_York', how: 'domain' };
  const fromFriday: FollowUp['moves'] = [{ from: '2026-11-20', to: '2026-11-24', why: 'theirHours' }];
  const moved = { ...due('2026-11-24'), moves: fromFriday, place: newYork };

  it('moves the touch to their hours, and says so', () => {
    const whole = followUp();
    expect(withPlace(whole, newYork, now, planner)).toEqual({
      ...whole,
      place: newYork,
      ...due('2026-11-20', '14:00'),
      moves: [{ from: '2026-11-20', to: '2026-11-20', why: 'theirHours' }],
    });
  });

  it('that is the same changes nothing', () => {
    const whole = followUp(moved);
    expect(withPlace(whole, { ...newYork }, now, planner)).toBe(whole);
  });

  it('is counted from the day that was wished for before', () => {
    const whole = followUp(moved);
    const next = { ...whole, place: null, ...due('2026-11-20'), moves: [] };
    expect(withPlace(whole, null, now, planner)).toEqual(next);
    expect(withPlace(whole, null, at('2026-11-20', '09:00'), planner)).toEqual(next);
  });

  it('is counted from now where that day is over', () => {
    const whole = followUp(moved);
    const next = { ...whole, place: null, ...due('2026-11-23', '10:15'), moves: [] };
    expect(withPlace(whole, null, at('2026-11-23', '10:15'), planner)).toEqual(next);
  });

  it('keeps the hour where hours are waited', () => {
    const whole = followUp({ cadenceId: 'afterMeeting', ...due('2026-11-18', '14:00'), place: newYork });
    const next = { ...whole, place: null, ...due('2026-11-18', '10:00') };
    expect(withPlace(whole, null, at('2026-11-17'), planner)).toEqual(next);
  });

  it.each<[string, Partial<FollowUp>]>([
    ['the rep has named', { dueBy: 'rep' }],
    ['is due', { state: 'due' }],
    ['there is none', noDate],
  ])('leaves a date that %s', (_, before) => {
    const whole = followUp(before);
    expect(withPlace(whole, newYork, now, planner)).toEqual({ ...whole, place: newYork });
  });
});
