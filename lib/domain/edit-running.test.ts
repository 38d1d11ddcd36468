import { describe, expect, it } from 'vitest';
import { followUp } from '@/tests/factories/rows';
import type { Cadence } from './cadence';
import { allCadences, cadenceOf } from './cadences';
import { afterEdit, type Edit } from './edit-running';
import { transition } from './machine';
import type { FollowUp } from './model';
import { at, due, noDate, planned, planner as plain, withdraw } from './transition.fixture';

const usual = cadenceOf('firstContact', allCadences([]));

/** Steps of so many business days. */
function plannerWith(...counts: number[]) {
  const steps = counts.flatMap((count) =>
    usual.steps.slice(0, 1).map((step) => ({ ...step, wait: { unit: 'businessDays' as const, count } })),
  );
  const mine: Cadence = { ...usual, id: 'mine', name: 'Mine', steps };
  return { ...plain, cadences: allCadences([mine]) };
}

/** It was due on Friday, three business days after Tuesday; now five are waited, until the next Tuesday. */
const planner = plannerWith(5, 5);
const recount: Edit = { cadenceId: 'mine', dates: 'recount', now: at('2026-11-18') };
const running = (part: Partial<FollowUp> = {}) => followUp({ cadenceId: 'mine', ...part });
const moves: FollowUp['moves'] = [{ from: '2026-12-30', to: '2026-12-31', why: 'load' }];

describe('dates of what runs on a cadence that is changed', () => {
  it.each<[string, Partial<FollowUp>, Partial<FollowUp>]>([
    ['are counted anew from the last touch', { moves }, planned('2026-11-24', 0)],
    ['stay paused', { state: 'paused' }, planned('2026-11-24', 0)],
    [
      'are due no more where the new one is to come',
      { state: 'due' },
      { ...planned('2026-11-24', 0), state: 'waiting' },
    ],
    ['are those of the end where they had come further', { step: 4 }, planned('2026-12-01', 2)],
  ])('%s', (_, before, changes) => {
    const whole = running(before);
    expect(afterEdit(whole, recount, planner)).toEqual({ ...whole, ...changes });
  });

  it.each<[string, Partial<FollowUp>]>([
    ['the rep has named', { dueBy: 'rep' }],
    ['the prospect has named', { dueBy: 'prospect' }],
    ['wait for the mail to leave', { state: 'held' }],
    ['there are none any more', { state: 'replied', ...noDate }],
    ['there are none', noDate],
    ['are what they would be anyway', { ...due('2026-11-24'), moves }],
  ])('stay where they %s', (_, before) => {
    const whole = running(before);
    expect(afterEdit(whole, recount, planner)).toBe(whole);
  });

  it('stay where that was said, as does the step unless it is past the end', () => {
    const keep = { ...recount, dates: 'keep' as const };
    expect(afterEdit(running(), keep, planner)).toEqual(running());
    expect(afterEdit(running({ step: 4 }), keep, planner)).toEqual(running({ step: 2 }));
    expect(afterEdit(followUp(), keep, planner)).toEqual(running());
    expect(afterEdit(running({ step: 1 }), { ...keep, cadenceId: 'proposal' }, planner)).toEqual(
      followUp({ cadenceId: 'proposal', step: 1 }),
    );
  });

  it('that would be over come no later than they would have', () => {
    const late = { ...recount, now: at('2026-11-24', '09:00') };
    const isDue = running({ state: 'due', ...due('2026-12-31') });
    expect(afterEdit(isDue, late, planner)).toBe(isDue);
    const far = running({ ...due('2026-12-31'), moves });
    expect(afterEdit(far, late, planner)).toEqual({ ...far, ...planned('2026-12-01', 0) });
    const soon = running({ ...due('2026-12-01'), moves });
    expect(afterEdit(soon, late, planner)).toBe(soon);
    const sooner = running({ ...due('2026-11-30'), moves });
    expect(afterEdit(sooner, late, planner)).toBe(sooner);
  });

  it('take the nudge back only where they change', () => {
    const edit = { type: 'cadenceEdited' as const, ...recount };
    expect(transition(running(), edit, planner).effects).toEqual(withdraw);
    const kept = transition(running(), { ...edit, dates: 'keep' }, planner);
    expect(kept).toEqual({ next: running(), effects: [] });
  });
});
