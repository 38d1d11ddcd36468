import { describe, expect, it } from 'vitest';
import type { RowView } from './views';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import { describeRow } from './describe-row';

const day = 24 * 60 * 60_000;
const view = (part: Partial<RowView>): RowView => ({
  legacyThreadId: '19a8c0ffee000001',
  state: 'waiting',
  dueAt: now + day,
  silentDays: 4,
  touch: 2,
  plannedTouches: 4,
  who: 'Dana Wu',
  ...part,
});

describe('a badge', () => {
  it.each<[string, Partial<RowView>, string, string, string]>([
    ['due', { state: 'due' }, 'due', 'Due', 'Follow-up due: Dana Wu · silent 4 business days'],
    ['due today', { state: 'due', silentDays: 0 }, 'due', 'Due', 'Follow-up due: Dana Wu'],
    [
      'due, and they wrote last',
      { state: 'due', touch: 1 },
      'due',
      'Due',
      'Follow-up due: Dana Wu · they wrote last: your turn',
    ],
    [
      'waiting',
      { silentDays: 1 },
      'waiting',
      'waiting 1d',
      'Waiting for Dana Wu · silent 1 business day · Follow-up tomorrow',
    ],
    ['new', { silentDays: 0 }, 'waiting', '', 'Waiting for Dana Wu · Follow-up tomorrow'],
    [
      'without a date',
      { dueAt: null },
      'waiting',
      'waiting 4d',
      'Waiting for Dana Wu · silent 4 business days',
    ],
    [
      'waiting for the rep',
      { touch: 1 },
      'waiting',
      '',
      'Follow up with Dana Wu · they wrote last: your turn · Follow-up tomorrow',
    ],
    ['paused', { state: 'paused' }, 'waiting', 'Paused', 'Follow up with Dana Wu · Paused'],
    ['answered', { state: 'replied' }, 'replied', 'Replied', 'Dana Wu has replied'],
  ])('on a thread that is %s', (_, part, look, label, sentence) => {
    const words = describeRow(view(part), { now, zone, locale: 'en-GB' }, english);
    expect(words).toEqual({ legacyThreadId: '19a8c0ffee000001', look, label, sentence });
  });
});
