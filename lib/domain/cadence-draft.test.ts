import { describe, expect, it } from 'vitest';
import { builtInCadences } from './built-in-cadences';
import {
  type CadenceDraft,
  cadenceFrom,
  draftOf,
  moveStep,
  newStep,
  planDraft,
  problemsOf,
} from './cadence-draft';
import { plainPlanner } from './schedule';

const called = { name: 'Proposal sent', about: 'Close together.' };
const proposal = builtInCadences.find(({ id }) => id === 'proposal');
if (!proposal) throw new Error('There is no such cadence');
const draft = draftOf(proposal, called);
const withCount = (count: string): CadenceDraft => ({
  ...draft,
  steps: draft.steps.map((step, index) => (index === 0 ? { ...step, count } : step)),
});
const zone = 'Europe/Berlin';
const tuesday = Date.UTC(2026, 10, 17, 9);

describe('a draft of a cadence', () => {
  it.each(builtInCadences)('of $id is kept as it was', (cadence) => {
    expect(cadenceFrom(draftOf(cadence, called), called)).toEqual(cadence);
    expect(problemsOf(draftOf(cadence, called), [])).toBeNull();
  });

  it('of a stored one is kept without its stamps', () => {
    const stored = { ...proposal, createdAt: 1, updatedAt: 1, deletedAt: null };
    expect(cadenceFrom(draftOf(stored, called), called)).toEqual(proposal);
  });

  it('has a name of its own once it is called otherwise', () => {
    expect(cadenceFrom({ ...draft, name: ' Offer ', about: '' }, called)).toMatchObject({
      name: 'Offer',
      about: '',
    });
  });

  it('goes on being called as it ships, whatever stands around its name', () => {
    const padded = { ...draft, name: ' Proposal sent ', about: ' Close together. ' };
    expect(cadenceFrom(padded, called)).toMatchObject({ name: null, about: null });
    expect(cadenceFrom({ ...draft, about: ' Mine ' }, called)).toMatchObject({ name: null, about: 'Mine' });
    expect(cadenceFrom(draft, null)).toMatchObject(called);
  });

  it('is kept with as many steps and as long a wait as there may be', () => {
    expect(
      problemsOf({ ...draft, steps: Array.from({ length: 40 }, () => newStep([])) }, ['Other']),
    ).toBeNull();
    expect(problemsOf(withCount('400'), [])).toBeNull();
    expect(problemsOf(withCount(' 3 '), [])).toBeNull();
  });

  it.each([
    ['no name', { ...draft, name: '  ' }, { name: 'missing' }],
    ['the name of another', { ...draft, name: 'first Contact' }, { name: 'taken' }],
    ['no steps', { ...draft, steps: [] }, { steps: 'none' }],
    ['too many steps', { ...draft, steps: Array.from({ length: 41 }, () => newStep([])) }, { steps: 'many' }],
  ])('with %s is not kept', (_, bad, problem) => {
    expect(problemsOf(bad, ['First contact'])).toMatchObject(problem);
    expect(problemsOf(bad, ['First contact'])?.counts.size).toBe(0);
  });

  it.each(['', '0', '-1', '1.5', '401', 'two', '1e2'])('with a wait of "%s" is not kept', (count) => {
    expect(problemsOf(withCount(count), [])?.counts).toEqual(new Map([['0', { least: 1, most: 400 }]]));
    expect(() => cadenceFrom(withCount(count), called)).toThrow('too_small');
  });

  it('may wait until the very day of the decision', () => {
    const steps = draft.steps.map((step) =>
      step.unit === 'beforeDecision' ? { ...step, count: '0' } : step,
    );
    expect(problemsOf({ ...draft, steps }, [])).toBeNull();
  });
});

describe('its steps', () => {
  const keys = (steps: readonly { key: string }[]) => steps.map(({ key }) => key).join('');

  it.each([
    [0, 2, '12034'],
    [4, 0, '40123'],
    [1, 1, '01234'],
  ])('from place %i to %i', (from, to, order) => {
    expect(keys(moveStep(draft.steps, from, to))).toBe(order);
  });

  it('get a new one like the last, with a key that no other has', () => {
    expect(newStep(moveStep(draft.steps, 4, 0))).toMatchObject({ key: '5', count: '1', unit: 'weeks' });
    expect(newStep([])).toEqual({
      key: '0',
      count: '3',
      unit: 'businessDays',
      channel: 'email',
      purpose: 'nudge',
      templateId: null,
      condition: 'noReply',
    });
  });
});

describe('its dates', () => {
  const days = (of: CadenceDraft) =>
    planDraft(of, tuesday, plainPlanner(zone)).map((planned) => planned?.dueOn.date ?? null);

  it('follow each other, but for what waits for a decision', () => {
    expect(days(draft)).toEqual(['2026-11-19', '2026-11-26', null, '2026-12-03', '2026-12-10']);
  });

  it('end where a wait cannot be read', () => {
    expect(days(withCount('x'))).toEqual([null, null, null, null, null]);
  });
});
