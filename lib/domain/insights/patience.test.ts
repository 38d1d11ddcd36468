import { describe, expect, it } from 'vitest';
import { ago, attempt, days, now } from './attempt.fixture';
import { leastAge, patienceOf, quantile, resultOf, timeToAnswer } from './patience';

const same = (count: number, time: number) => Array.from({ length: count }, () => time);

describe('patience', () => {
  it('is a fortnight until eight answers are known', () => {
    expect(patienceOf([])).toBe(days(14));
    expect(patienceOf(same(7, days(5)))).toBe(days(14));
    expect(patienceOf(same(8, days(5)))).toBe(days(5));
  });

  it('is when nine of ten have answered, three days at least and thirty at most', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => days(index + 1));
    expect(patienceOf(eleven)).toBe(days(10));
    expect(patienceOf(same(20, days(1)))).toBe(days(3));
    expect(patienceOf(same(20, days(31)))).toBe(days(30));
    expect(leastAge).toBe(days(30));
  });
});

describe('result', () => {
  const patience = days(10);
  it.each([
    ['answered', 'answered', { sequel: 'answered', at: ago(10) }],
    ['answered, but too young: the quick ones come first', 'open', { sequel: 'answered', at: ago(10) + 1 }],
    ['touched again', 'silent', { sequel: 'touched', at: ago(10) }],
    ['touched again, too young', 'open', { sequel: 'touched', at: ago(10) + 1 }],
    ['running', 'silent', { sequel: 'running', at: ago(10) }],
    ['running, silent for less than is usual', 'open', { sequel: 'running', at: ago(10) + 1 }],
    ['stopped when a silence is one', 'silent', { sequel: 'stopped', at: ago(30), closedAt: ago(20) }],
    ['stopped before', 'leftOut', { sequel: 'stopped', at: ago(30), closedAt: ago(20) - 1 }],
    ['ended before', 'leftOut', { sequel: 'ended', at: ago(30), closedAt: ago(29) }],
    ['left lying', 'silent', { sequel: 'stopped', at: ago(30) }],
    ['unknown', 'leftOut', { sequel: 'unknown', at: ago(30) }],
    ['unknown and young', 'leftOut', { sequel: 'unknown', at: ago(1) }],
  ] as const)('of one that was %s: %s', (_, result, part) => {
    expect(resultOf(attempt(part), now, patience)).toBe(result);
  });
});

describe('quantile', () => {
  it.each([
    [[7], 0.25, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[1, 2, 9], 1, 9],
    [[1, 2, 9], 0, 1],
  ])('of %j at %d is %d', (values, share, value) => {
    expect(quantile(values, share)).toBe(value);
  });
});

it('the time to an answer is known where it is known when that came', () => {
  expect(timeToAnswer(attempt({ at: 5, answeredAt: 12 }))).toBe(7);
  expect(timeToAnswer(attempt({ at: 5, answeredAt: null }))).toBeNull();
});
