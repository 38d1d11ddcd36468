import { describe, expect, it } from 'vitest';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import type { Freshness, Unchecked } from './answer';
import { describeFreshness } from './freshness';

const clock = { now, zone, locale: 'en-GB' };
const minutes = (n: number) => n * 60_000;
const due = now - minutes(60);
const account = 'sam@steadfast.com';
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
    expect(describeFreshness({ dueAt, freshness, unchecked: null, account }, clock, english)).toEqual({
      words,
      isDoubtful,
    });
  });

  it.each([
    ['to come, never checked', later, null],
    ['to come, checked by a clock that was ahead', later, { checkedAt: now + minutes(9), how: 'openTab' }],
    ['to come, just sent', later, { checkedAt: now - minutes(5), how: 'sent' }],
    ['without a date, never checked', null, null],
  ] as const)('has nothing to say: %s', (_, dueAt, freshness) => {
    expect(describeFreshness({ dueAt, freshness, unchecked: null, account }, clock, english)).toBeNull();
  });
});

describe('with Gmail closed', () => {
  const describe = (
    checkedAt: number | null,
    how: Freshness['how'],
    unchecked: Unchecked | null,
    dueAt = due,
  ) =>
    describeFreshness(
      { dueAt, freshness: checkedAt === null ? null : { checkedAt, how }, unchecked, account },
      clock,
      english,
    )?.words;
  const at = now - minutes(1);

  it('how somebody looked is said', () => {
    expect(describe(now - minutes(2), 'threadCheck', null)).toBe('checked 2 min ago, Gmail closed');
    expect(describe(now - 1, 'feed', null)).toBe('checked just now, Gmail closed');
    expect(describe(now - minutes(2), 'opened', null)).toBe('checked 2 min ago');
  });

  it.each([
    ['offline', 'offline'],
    ['signedOut', 'not signed in to \u2068sam@steadfast.com\u2069'],
    ['shared', 'a shared mailbox can only be checked while it is open in Gmail'],
    ['otherAccount', 'not signed in to \u2068sam@steadfast.com\u2069'],
    ['blocked', 'your administrator or Gmail blocks it'],
    ['unreadable', 'Gmail’s answer was not clear'],
    ['switchedOff', 'switched off while Gmail is closed'],
    ['paced', 'too many at once'],
  ] as const)('why nobody could is said: %s', (why, words) => {
    const plain = (said: string | undefined) => said?.replaceAll(/[\u2068\u2069]/g, '');
    const wanted = plain(words);
    expect(plain(describe(null, 'sent', { at, why }))).toBe(`not checked: ${wanted}`);
    expect(plain(describe(due - minutes(60), 'sent', { at, why }))).toBe(
      `not checked since today 12:30: ${wanted}`,
    );
  });

  it('a look that told something since goes before a vain one', () => {
    const why = 'offline' as const;
    expect(describe(due - minutes(16), 'openTab', { at: due - minutes(17), why })).toBe(
      'not checked since today 13:14',
    );
    expect(describe(due - minutes(16), 'openTab', { at: due - minutes(16), why })).toBe(
      'not checked since today 13:14: offline',
    );
    expect(describe(now - minutes(5), 'threadCheck', { at, why })).toBe('checked 5 min ago, Gmail closed');
  });

  it('what is not due yet needs no reason', () => {
    expect(describe(null, 'sent', { at, why: 'offline' }, later)).toBeUndefined();
  });
});
