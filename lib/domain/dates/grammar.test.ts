import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { todayOf } from './days';
import { english } from './english';
import { createReader } from './grammar';
import { fold, tokensOf } from './tokens';

const today = todayOf({
  now: Date.UTC(2026, 10, 25, 10),
  locale: 'en-GB',
  calendar: plainCalendar('UTC'),
});

describe('a rule', () => {
  it('with a slot that there is not is no rule', () => {
    const language = { ...english, dates: [['(in) {fortune}', 'now'] as const] };
    expect(() => createReader([], language, today)).toThrow('No such slot: {fortune}');
  });

  it('takes the longest that can be read, and of equal ones the first', () => {
    const rules = (...given: number[]) => ({
      ...english,
      dates: [
        ['later', 'relativeDay', { number: 9 }] as const,
        ...given.map((number) => ['later (then)', 'relativeDay', { number }] as const),
      ],
    });
    const read = (phrase: string, ...given: number[]) =>
      createReader(tokensOf(phrase), rules(...given), today).date(0);
    expect(read('later then', 1, 2)).toMatchObject({ end: 2, value: { date: '2026-11-26' } });
    expect(read('later now', 1, 2)).toMatchObject({ end: 1, value: { date: '2026-12-04' } });
    expect(read('then', 1, 2)).toBeNull();
  });
});

it.each([
  ['Straße', 'strasse'],
  ['Nächsten', 'nachsten'],
  ['1º', '1o'],
])('%s is looked up as %s', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});
