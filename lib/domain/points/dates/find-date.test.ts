import { describe, expect, it } from 'vitest';
import { englishDates } from '../en/dates';
import { findDate } from './find-date';

/** A Wednesday. */
const context = { today: '2026-11-25', isMonthFirst: false };
const read = (sentence: string, isPromise = false) => findDate(sentence, context, englishDates, isPromise);
/** "2026-12-01 other", with "after" behind it where the day itself is over by then; "undated" for what no calendar knows. */
const shown = (sentence: string, isPromise = false) => {
  const said = read(sentence, isPromise);
  if (said === null) return null;
  return said.on ? `${said.on.date} ${said.on.kind}${said.on.isAfter ? ' after' : ''}` : 'undated';
};

describe('the date of a sentence', () => {
  it.each([
    ['Nothing is said of it.', null],
    ['We talk on Friday.', '2026-11-27 meeting'],
    ['It is the first of them that counts: 3 December or 10 December.', '2026-12-03 other'],
    ['We spoke last Friday.', null],
    ['We spoke on 20 November.', null],
    ['I sent it on 1 December.', null],
    ['We met in March and will decide on 1 December.', '2026-12-01 decision'],
    ['It was moved to 1 December.', '2026-12-01 other'],
    ['I asked for it by 1 December.', '2026-12-01 deadline'],
    ['Ask again in ten years.', '2036-11-25 other'],
    ['Ask again in 2036.', '2036-01-01 other'],
    ['Ask again in 2037.', null],
    ['Today it is quiet, on 3 December it will not be.', '2026-12-03 other'],
  ])('is the first that is to come: %s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });

  it.each([
    ['I am out from 3 December to 7 December.', '2026-12-07 back after'],
    ['I am back on 3 December, or on 7 December.', '2026-12-07 back'],
    ['I am away until 7 December.', '2026-12-07 back after'],
    ['I am on leave till Friday.', '2026-11-27 back after'],
    ['The offer is good until 7 December.', '2026-12-07 other'],
    ['I return on 3 December.', '2026-12-03 back'],
    ['I travel after 3 December.', '2026-12-03 other after'],
    ['I am out of the office after 3 December.', '2026-12-03 back after'],
  ])('is the last one where somebody is away: %s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });

  it.each([
    ['After the merger we will see.', 'undated'],
    ['We are waiting for the board meeting.', 'undated'],
    ['After the board meeting on 7 December we know.', '2026-12-07 decision after'],
  ])('is known by its event alone, or by its day: %s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
    expect(read(sentence)?.isAhead).toBe(true);
  });

  it.each([
    ['Ask me in January.', '2027-01-01 other'],
    ['Ask me after January.', '2027-01-31 other after'],
    ['Ask me after next week.', '2026-12-04 other after'],
    ['We need it by next week.', '2026-12-04 deadline'],
    ['We need it by January.', '2027-01-01 deadline'],
    ['We want it by next week.', '2026-12-04 deadline'],
    ['We need it in January.', '2027-01-01 deadline'],
    ['The contract ends in January.', '2027-01-01 deadline'],
    ['The board meets in January.', '2027-01-01 decision'],
    ['The board wants it by next week.', '2026-12-04 decision'],
    ['Let us meet in January.', '2027-01-01 other'],
    ['Let us meet on 7 January.', '2027-01-07 meeting'],
    ['Call me on 7 January.', '2027-01-07 other'],
    ['A demo on 7 January suits us, or call me again.', '2027-01-07 other'],
  ])('is where its words put it, and what they make it: %s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });

  it.each([
    ["I'll send it next week.", '2026-12-04 other'],
    ["I'll send it before next week.", '2026-11-30 other'],
    ["I'll send it by January.", '2027-01-01 deadline'],
    ["I'll send it in January.", '2027-01-31 other'],
    ["I'll send it this week.", '2026-11-27 other'],
  ])('is the last day on which a promise is kept: %s', (sentence, expected) => {
    expect(shown(sentence, true)).toBe(expected);
  });

  it.each([
    ['We decide today.', '2026-11-25 decision', false],
    ['We decide this week.', 'undated', false],
    ['We decide after this week.', '2026-11-27 decision after', true],
    ['We decide in November.', 'undated', true],
    ['We decide on Friday.', '2026-11-27 decision', true],
  ])('is none to come back to where it is now: %s', (sentence, expected, isAhead) => {
    expect(shown(sentence)).toBe(expected);
    expect(read(sentence)?.isAhead).toBe(isAhead);
  });

  it('is read once: what is a part of another is not another', () => {
    expect(shown('I am back the first week of January.')).toBe('2027-01-01 back');
    expect(shown('It is valid until the end of January 2027.')).toBe('2027-01-31 deadline');
  });
});
