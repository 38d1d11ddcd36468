import { describe, expect, it } from 'vitest';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { describeFreshness } from './freshness';

const clock = { now, zone, locale: 'en-GB' };
const minutes = (n: number) => n * 60_000;
const due = now - minutes(60);
const later = now + minutes(60);

describe('describeFreshness', () => {
  it.each([
    ['due, never checked', due, null, 'reply state unknown', true],
    ['due this moment, never checked', now, null, 'reply state unknown', true],
    [
      'due, checked by a clock that was ahead',
      due,
      { checkedAt: now + minutes(1) + 1, how: 'openTab' },
      'reply state unknown',
      true,
    ],
    [
      'due, checked by a clock that differs a little',
      due,
      { checkedAt: now + minutes(1), how: 'openTab' },
      'checked just now',
      false,
    ],
    ['due, checked since', due, { checkedAt: now - minutes(5), how: 'opened' }, 'checked 5 min ago', false],
    ['due, checked this minute', due, { checkedAt: now - 1, how: 'openTab' }, 'checked just now', false],
    [
      'due, checked before',
      due,
      { checkedAt: due - minutes(16), how: 'openTab' },
      'not checked since today 13:14',
      true,
    ],
    [
      'due, checked just before',
      due,
      { checkedAt: due - minutes(14), how: 'openTab' },
      'checked 1 hr ago',
      false,
    ],
    [
      'due, sent just before, which is no check',
      due,
      { checkedAt: due - minutes(1), how: 'sent' },
      'not checked since today 13:29',
      true,
    ],
    [
      'due, only sent before',
      due,
      { checkedAt: due - minutes(60), how: 'sent' },
      'not checked since today 12:30',
      true,
    ],
    ['to come, checked', later, { checkedAt: now - minutes(180), how: 'openTab' }, 'checked 3 hr ago', false],
  ] as const)('%s', (_, dueAt, freshness, words, isDoubtful) => {
    expect(describeFreshness({ dueAt, freshness }, clock, english)).toEqual({ words, isDoubtful });
  });

  it.each([
    ['to come, never checked', later, null],
    ['to come, checked by a clock that was ahead', later, { checkedAt: now + minutes(9), how: 'openTab' }],
    ['to come, just sent', later, { checkedAt: now - minutes(5), how: 'sent' }],
    ['without a date, never checked', null, null],
  ] as const)('has nothing to say: %s', (_, dueAt, freshness) => {
    expect(describeFreshness({ dueAt, freshness }, clock, english)).toBeNull();
  });
});
