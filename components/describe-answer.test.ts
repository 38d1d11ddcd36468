import { describe, expect, it } from 'vitest';
import { absent, asking, proposing } from '@/tests/screens/answer-examples';
import { now, zone } from '@/tests/screens/examples';
import { english } from '@/tests/screens/texts';
import {
  describeAnswer,
  describeAnswerer,
  describeAway,
  describeProposed,
  describeQuestion,
  openAnswerOf,
} from './describe-answer';

const clock = { now, zone, locale: 'en-GB' };
const plain = (text: string | null) => text?.replaceAll(/[\u2068\u2069]/g, '') ?? null;
const { answer, email, firstName } = proposing;
if (!answer || !asking.question) throw new Error('The examples lack what is described');
const other = { email: 'lee@acme.com', name: 'Lee Chan' };

describe('an answer', () => {
  it('is open until the rep has said what came of it', () => {
    expect(openAnswerOf(proposing)).toBe(answer);
    expect(openAnswerOf({ answer: { ...answer, isSettled: true } })).toBeNull();
    expect(openAnswerOf({ answer: null })).toBeNull();
  });

  it.each([
    [answer.from, 'Dana answered Tue 10:12', null],
    [{ email, name: '' }, 'Dana answered Tue 10:12', null],
    [other, 'Lee Chan answered Tue 10:12', 'answered by Lee Chan'],
    [{ ...other, name: '' }, 'lee@acme.com answered Tue 10:12', 'answered by lee@acme.com'],
  ])('of %j', (from, sentence, by) => {
    expect(plain(describeAnswer({ email, firstName }, { ...answer, from }, clock, english))).toBe(sentence);
    expect(plain(describeAnswerer({ email }, { ...answer, from }, english))).toBe(by);
  });

  it.each([
    ['person', 'doNotContact', true, 'sounds like “Do not contact again”'],
    ['person', 'interested', false, 'sounds like “Interested”'],
    ['person', null, true, null],
    ['person', null, false, 'its words were not seen yet'],
    ['calendarAccepted', 'meeting', true, 'accepted your invitation'],
  ] as const)('%s, %s, read: %s', (kind, proposed, isRead, words) => {
    expect(describeProposed({ ...answer, kind, proposed, isRead }, english)).toBe(words);
  });
});

describe('a question', () => {
  const { question } = asking;
  it.each([
    [question?.from, 'Budget 2027', 'Dana wrote in another thread: “Budget 2027”'],
    [other, '', 'Lee Chan wrote in another thread: “(no subject)”'],
  ])('%#', (from, subject, words) => {
    if (!question || !from) throw new Error('no question');
    expect(plain(describeQuestion(asking, { ...question, from, subject }, english))).toBe(words);
  });
});

describe('somebody who is away', () => {
  const at = Date.parse('2026-11-20T08:00:00Z');
  const contact = other;
  const names = 'names lee@acme.com for the meantime';
  it.each([
    ['nobody knows of it', null, []],
    ['until a day', { at, backOn: '2027-01-04', contact: null }, ['away until Mon 4 Jan']],
    [
      'with somebody for the meantime',
      { at, backOn: '2026-11-23', contact },
      ['away until Mon 23 Nov', names],
    ],
    ['back today', { at, backOn: '2026-11-22', contact }, []],
    ['nobody knows how long', { at, backOn: null, contact }, ['away', names]],
    ['at the last touch', { at: absent.lastTouchAt, backOn: null, contact: null }, ['away']],
    ['before the last touch', { at: absent.lastTouchAt - 1, backOn: null, contact }, []],
  ] as const)('%s', (_, away, words) => {
    expect(describeAway({ away, lastTouchAt: absent.lastTouchAt }, clock, english).map(plain)).toEqual(words);
  });

  it('is back when that day begins where the rep is', () => {
    const away = { at, backOn: '2026-11-22', contact: null };
    const inAuckland = { ...clock, now: Date.parse('2026-11-21T12:00:00Z'), zone: 'Pacific/Auckland' };
    expect(describeAway({ away, lastTouchAt: 0 }, inAuckland, english)).toEqual([]);
    expect(describeAway({ away, lastTouchAt: 0 }, { ...inAuckland, zone: 'UTC' }, english)).toHaveLength(1);
  });
});
