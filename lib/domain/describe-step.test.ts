import { describe, expect, it } from 'vitest';
import { english } from '@/tests/screens/texts';
import { channels, purposes } from './cadence';
import { describeMove, describeNo, describeStep } from './describe-step';
import { moveSchema } from './model';

describe('a step in words', () => {
  it.each(channels.flatMap((channel) => purposes.map((purpose) => ({ channel, purpose }))))(
    'says how and what for: $channel, $purpose',
    (step) => expect(describeStep({ step, touch: 2 }, english)).toMatch(/^[A-Z]\w.* · [a-z]/u),
  );

  it('says it in the words of the catalogue', () => {
    const step = { channel: 'call', purpose: 'thankYou' } as const;
    expect(describeStep({ step, touch: 2 }, english)).toBe(
      `${english('channelCall')} · ${english('purposeThankYou')}`,
    );
  });

  it('says whose turn it is where only they have written', () => {
    const step = { channel: 'email', purpose: 'nudge' } as const;
    expect(describeStep({ step, touch: 1 }, english)).toBe('they wrote last: your turn');
  });

  it('says that a cadence is over', () => {
    expect(describeStep({ step: null, touch: 6 }, english)).toBe('No answer after 5 touches');
    expect(describeStep({ step: null, touch: 2 }, english)).toBe('No answer after 1 touch');
  });
});

describe('why a date was moved', () => {
  const days = { from: '2026-12-24', to: '2026-12-28' };
  it.each([
    [[], null],
    [[{ ...days, why: 'holiday', name: 'Christmas Eve' }], 'moved from Thu 24 Dec: Christmas Eve'],
    [[{ ...days, why: 'weekend' }], 'moved from Thu 24 Dec: weekend'],
    [[{ ...days, to: days.from, why: 'quiet' }], 'at another hour: your quiet hours'],
  ] as const)('%j', (moves, words) => {
    expect(describeMove(moves, english)).toBe(words);
  });

  it.each(moveSchema.def.shape.why.options)('has words for %s', (why) => {
    expect(describeMove([{ ...days, why }], english)).toMatch(/^moved from Thu 24 Dec: [a-z]/u);
  });
});

it.each([
  ['notNow', 'no budget', 'not now: no budget'],
  ['no', null, 'they said no'],
  ['meeting', 'no budget', null],
  [null, null, null],
] as const)('what they said when asked before: %s, %s', (outcome, reason, words) => {
  expect(describeNo({ outcome, reason }, english)?.replaceAll(/[\u2068\u2069]/gu, '') ?? null).toBe(words);
});
