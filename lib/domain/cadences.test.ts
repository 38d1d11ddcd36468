import { describe, expect, it } from 'vitest';
import { builtInCadences } from './built-in-cadences';
import { type Cadence, cadenceSchema, type Step } from './cadence';
import {
  allCadences,
  cadenceOf,
  defaultCadenceId,
  isBuiltIn,
  isChanged,
  nextAlways,
  plansDiffer,
  shippedCadence,
  stepAt,
  stepOf,
} from './cadences';

const cadences = allCadences([]);

const short = ({ wait, channel, purpose, condition }: Step) =>
  `${wait.count} ${wait.unit} ${channel} ${purpose}${condition === 'always' ? ' always' : ''}`;

const own: Cadence = { ...cadenceOf('proposal', cadences), id: 'mine', name: 'Mine' };

describe('the built-in cadences', () => {
  it.each<[string, string[]]>([
    [
      'firstContact',
      [
        '3 businessDays email nudge',
        '5 businessDays email resource',
        '7 businessDays call question',
        '10 businessDays email closing',
      ],
    ],
    ['afterMeeting', ['24 hours email thankYou always', '1 weeks email question', '1 months email update']],
    [
      'proposal',
      [
        '2 businessDays email question',
        '5 businessDays email resource',
        '2 beforeDecision email question',
        '1 weeks call nudge',
        '1 weeks email closing',
      ],
    ],
    ['notNow', ['3 months email question', '3 months email update', '6 months email question']],
    [
      'customer',
      ['1 months email feedback always', '2 months email referral always', '12 months email update always'],
    ],
  ])('%s', (id, steps) => {
    expect(cadenceOf(id, cadences).steps.map(short)).toEqual(steps);
  });

  it('the long game brings something each month, calls each quarter, writes by hand once and asks for a referral at the end', () => {
    const { steps } = cadenceOf('longGame', cadences);
    expect(steps).toHaveLength(12);
    for (const { wait } of steps) expect(wait).toEqual({ unit: 'months', count: 1 });
    const calls = steps.flatMap(({ channel }, index) => (channel === 'call' ? [index + 1] : []));
    expect(calls).toEqual([3, 6, 9]);
    expect(steps.filter(({ channel }) => channel === 'note')).toHaveLength(1);
    expect(steps.at(-1)?.purpose).toBe('referral');
    expect(steps.every(({ purpose }) => purpose !== 'nudge')).toBe(true);
  });

  it('fit their schema, have ids of their own, and begin with the usual one', () => {
    for (const cadence of builtInCadences) expect(cadenceSchema.parse(cadence)).toEqual(cadence);
    expect(new Set(builtInCadences.map(({ id }) => id)).size).toBe(builtInCadences.length);
    expect(builtInCadences[0]?.id).toBe(defaultCadenceId);
  });
});

describe('the rep’s own cadences', () => {
  it('stand beside the built-in ones', () => {
    expect(allCadences([own]).at(-1)).toBe(own);
    expect(isBuiltIn('mine')).toBe(false);
    expect(isBuiltIn('proposal')).toBe(true);
  });

  it('stand in the place of the built-in one that was changed', () => {
    const changed = { ...own, id: 'proposal' };
    const all = allCadences([changed]);
    expect(all).toHaveLength(builtInCadences.length);
    expect(cadenceOf('proposal', all)).toBe(changed);
  });

  it('that were removed run on as the usual one, also where that was changed', () => {
    const changed = { ...own, id: defaultCadenceId };
    expect(cadenceOf('removed', cadences).id).toBe(defaultCadenceId);
    expect(cadenceOf('removed', allCadences([changed]))).toBe(changed);
    expect(cadenceOf('removed', allCadences([own]).toReversed()).id).toBe(defaultCadenceId);
    expect(cadenceOf('removed', [own])).toBe(own);
    expect(() => cadenceOf('removed', [])).toThrow(RangeError);
  });

  it('are none of those that ship', () => {
    expect(shippedCadence('proposal')?.id).toBe('proposal');
    expect(shippedCadence('mine')).toBeNull();
    expect(isChanged(own)).toBe(false);
  });
});

describe('a change', () => {
  const shipped = cadenceOf('proposal', cadences);
  const [first, ...rest] = shipped.steps;
  const withFirst = (part: Partial<Step>): Cadence => ({
    ...shipped,
    steps: first ? [{ ...first, ...part }, ...rest] : [],
  });

  it('is none where all is as it ships', () => {
    expect(isChanged(shipped)).toBe(false);
    expect(plansDiffer(shipped, structuredClone(shipped))).toBe(false);
  });

  it.each<[string, Partial<Cadence>]>([
    ['the name', { name: 'Offers' }],
    ['what it is for', { about: 'For offers' }],
    ['the priority', { priority: 1 }],
  ])('of %s is one, and no other plan', (_, part) => {
    expect(isChanged({ ...shipped, ...part })).toBe(true);
    expect(plansDiffer({ ...shipped, ...part }, shipped)).toBe(false);
  });

  it.each<[string, Cadence]>([
    ['whether it goes on', { ...shipped, repeatsLast: true }],
    ['a step fewer', { ...shipped, steps: rest }],
    ['how long is waited', withFirst({ wait: { unit: 'businessDays', count: 3 } })],
    ['in what', withFirst({ wait: { unit: 'days', count: 2 } })],
    ['the channel', withFirst({ channel: 'call' })],
    ['the purpose', withFirst({ purpose: 'nudge' })],
    ['the template', withFirst({ templateId: 'other' })],
    ['the condition', withFirst({ condition: 'always' })],
  ])('of the plan: %s', (_, changed) => {
    expect(plansDiffer(changed, shipped)).toBe(true);
    expect(isChanged(changed)).toBe(true);
  });
});

describe('the step', () => {
  const proposal = cadenceOf('proposal', cadences);
  const customer = cadenceOf('customer', cadences);
  const meeting = cadenceOf('afterMeeting', cadences);

  it('past the end is none, or the last one again', () => {
    expect(stepAt(proposal, 4)?.purpose).toBe('closing');
    expect(stepAt(proposal, 5)).toBeNull();
    expect(stepAt(customer, 9)).toBe(customer.steps[2]);
    expect(stepOf({ cadenceId: 'proposal', step: 4 }, cadences)).toBe(proposal.steps[4]);
    expect(stepOf({ cadenceId: 'proposal', step: 5 }, cadences)).toBeNull();
  });

  it('that is made after an answer too is looked for ahead only', () => {
    expect(nextAlways(meeting, 0)).toBe(0);
    expect(nextAlways(meeting, 1)).toBeNull();
    expect(nextAlways(proposal, 0)).toBeNull();
    expect(nextAlways(customer, 2)).toBe(2);
    expect(nextAlways(customer, 7)).toBe(7);
    expect(nextAlways({ ...customer, repeatsLast: false }, 7)).toBeNull();
    const [always] = customer.steps;
    const [other] = proposal.steps;
    if (!always || !other) throw new Error('There are no steps');
    expect(nextAlways({ ...customer, steps: [always, other] }, 1)).toBeNull();
  });
});
