import { describe, expect, it } from 'vitest';
import {
  dayAt,
  dayOfMonth,
  daysFrom,
  daysIn,
  easterSunday,
  monthAhead,
  monthNamed,
  monthsFrom,
  nextDayNumbered,
  nextOf,
  type Part,
  partOf,
  quarterAhead,
  quarterNamed,
  type Span,
  weekAhead,
  weekdayAhead,
  weekNumbered,
  weekOfMonth,
  yearAhead,
  yearAt,
} from './spans';

/** "2026-11-23" is a day, "2026-11-23..27" goes on in its month, "2026-11-23..2027-01-01" until another. */
const shown = (span: Span | null) => {
  if (span === null || span.first === span.last) return span?.first ?? null;
  const isInMonth = span.first.slice(0, 7) === span.last.slice(0, 7);
  return `${span.first}..${isInMonth ? span.last.slice(8) : span.last}`;
};

describe('a day', () => {
  it('is its own first and last, and is counted on from', () => {
    expect(dayAt('2026-11-23')).toEqual({ first: '2026-11-23', last: '2026-11-23' });
    expect(shown(daysFrom('2026-12-31', 1))).toBe('2027-01-01');
  });

  it.each([
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-01', 14, '2028-01-01'],
    ['2026-11-30', 1, '2026-12-30'],
  ])('so many months on from %s: %i', (today, months, expected) => {
    expect(shown(monthsFrom(today, months))).toBe(expected);
  });

  it.each([
    // Sixty days ago is this year's; a day earlier is the next year's.
    ['2026-11-23', 9, 24, undefined, '2026-09-24'],
    ['2026-11-23', 9, 23, undefined, '2027-09-23'],
    ['2026-11-23', 11, 23, undefined, '2026-11-23'],
    ['2026-11-23', 12, 31, undefined, '2026-12-31'],
    ['2026-11-23', 1, 1, undefined, '2027-01-01'],
    ['2026-11-23', 1, 1, 2026, '2026-01-01'],
    ['2026-11-23', 2, 29, undefined, null],
    ['2027-11-23', 2, 29, undefined, '2028-02-29'],
    ['2026-11-23', 2, 29, 2028, '2028-02-29'],
    ['2026-11-23', 4, 31, 2027, null],
    ['2026-11-23', 4, 30, 2027, '2027-04-30'],
    ['2026-11-23', 0, 5, 2027, null],
    ['2026-11-23', 13, 5, 2027, null],
    ['2026-11-23', 12, 5, 2027, '2027-12-05'],
    ['2026-11-23', 1, 5, 2027, '2027-01-05'],
    ['2026-11-23', 1, 0, 2027, null],
    ['2026-11-23', 1, 1, 2027, '2027-01-01'],
    ['2026-11-23', 1, 32, 2027, null],
  ] as const)('as of %s, in month %i the %i of %s', (today, month, day, year, expected) => {
    expect(shown(dayOfMonth(today, month, day, year))).toBe(expected);
  });

  it.each([
    ['2026-11-23', 23, '2026-11-23'],
    ['2026-11-23', 22, '2026-12-22'],
    ['2026-11-23', 31, '2026-12-31'],
    ['2026-11-23', 1, '2026-12-01'],
    ['2027-01-31', 30, '2027-03-30'],
    ['2026-12-31', 31, '2026-12-31'],
    ['2026-11-23', 0, null],
    ['2026-11-23', 32, null],
  ])('by its number alone, as of %s: the %i', (today, day, expected) => {
    expect(shown(nextDayNumbered(today, day))).toBe(expected);
  });

  it.each([
    // 2026-11-23 is a Monday.
    ['2026-11-23', 1, false, '2026-11-30'],
    ['2026-11-23', 2, false, '2026-11-24'],
    ['2026-11-23', 0, false, '2026-11-29'],
    ['2026-11-29', 0, false, '2026-12-06'],
    ['2026-11-29', 1, false, '2026-11-30'],
    ['2026-11-28', 6, false, '2026-12-05'],
    ['2026-11-23', 1, true, '2026-11-30'],
    ['2026-11-23', 0, true, '2026-12-06'],
    ['2026-11-27', 2, true, '2026-12-01'],
    ['2026-11-29', 1, true, '2026-11-30'],
  ])('by its weekday, as of %s: %i, of the next week: %s', (today, weekday, isNextWeek, expected) => {
    expect(shown(weekdayAhead(today, weekday, isNextWeek))).toBe(expected);
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23..27'],
    ['2026-11-29', 0, '2026-11-23..27'],
    ['2026-11-25', 1, '2026-11-30..2026-12-04'],
    ['2026-11-22', 0, '2026-11-16..20'],
    ['2026-11-25', 2, '2026-12-07..11'],
  ])('goes from Monday to Friday: of %s, %i on', (today, weeks, expected) => {
    expect(shown(weekAhead(today, weeks))).toBe(expected);
  });

  it.each([
    ['2026-11-23', 48, '2026-11-23..27'],
    ['2026-11-27', 48, '2026-11-23..27'],
    ['2026-11-28', 48, '2027-11-29..2027-12-03'],
    ['2026-11-23', 1, '2027-01-04..08'],
    ['2026-01-01', 1, '2025-12-29..2026-01-02'],
    ['2026-11-23', 53, '2026-12-28..2027-01-01'],
    ['2026-11-23', 0, null],
    ['2026-11-23', 54, null],
  ])('has its number, as of %s: %i', (today, week, expected) => {
    expect(shown(weekNumbered(today, week))).toBe(expected);
  });

  it.each([
    [1, '2026-11-01..07'],
    [2, '2026-11-08..14'],
    [4, '2026-11-22..28'],
    [-1, '2026-11-24..30'],
  ])('of a month: %i', (week, expected) => {
    expect(shown(weekOfMonth({ first: '2026-11-01', last: '2026-11-30' }, week))).toBe(expected);
  });
});

describe('a month', () => {
  it.each([
    ['2026-11-23', 11, undefined, '2026-11-01..30'],
    ['2026-11-23', 12, undefined, '2026-12-01..31'],
    ['2026-11-23', 10, undefined, '2027-10-01..31'],
    ['2026-11-23', 2, 2028, '2028-02-01..29'],
    ['2026-11-23', 2, 2020, '2020-02-01..29'],
  ] as const)('by its name, as of %s: %i of %s', (today, month, year, expected) => {
    expect(shown(monthNamed(today, month, year))).toBe(expected);
  });

  it.each([
    ['2026-11-23', 0, '2026-11-01..30'],
    ['2026-11-23', 1, '2026-12-01..31'],
    ['2026-11-23', 2, '2027-01-01..31'],
    ['2026-12-31', 12, '2027-12-01..31'],
  ])('so many on from %s: %i', (today, months, expected) => {
    expect(shown(monthAhead(today, months))).toBe(expected);
  });
});

describe('a quarter', () => {
  it.each([
    ['2026-11-23', 4, undefined, '2026-10-01..2026-12-31'],
    ['2026-11-23', 3, undefined, '2027-07-01..2027-09-30'],
    ['2026-09-30', 3, undefined, '2026-07-01..2026-09-30'],
    ['2026-10-01', 3, undefined, '2027-07-01..2027-09-30'],
    ['2026-03-31', 1, undefined, '2026-01-01..2026-03-31'],
    ['2026-04-01', 2, undefined, '2026-04-01..2026-06-30'],
    ['2026-11-23', 1, 2026, '2026-01-01..2026-03-31'],
  ] as const)('by its number, as of %s: %i of %s', (today, quarter, year, expected) => {
    expect(shown(quarterNamed(today, quarter, year))).toBe(expected);
  });

  it.each([
    ['2026-11-23', 0, '2026-10-01..2026-12-31'],
    ['2026-11-23', 1, '2027-01-01..2027-03-31'],
    ['2026-09-30', 1, '2026-10-01..2026-12-31'],
    ['2026-01-01', 3, '2026-10-01..2026-12-31'],
    ['2026-01-01', 4, '2027-01-01..2027-03-31'],
    ['2026-03-31', 0, '2026-01-01..2026-03-31'],
  ])('so many on from %s: %i', (today, quarters, expected) => {
    expect(shown(quarterAhead(today, quarters))).toBe(expected);
  });
});

describe('a year', () => {
  it('goes from January to December', () => {
    expect(yearAt(2028)).toEqual({ first: '2028-01-01', last: '2028-12-31' });
    expect(yearAhead('2026-11-23', 0)).toEqual(yearAt(2026));
    expect(yearAhead('2026-11-23', 2)).toEqual(yearAt(2028));
  });

  it('has an occasion once: this year’s while it is not over', () => {
    const may = (year: number) => ({ first: `${year}-05-01`, last: `${year}-05-31` });
    expect(nextOf('2026-05-31', may)).toEqual(may(2026));
    expect(nextOf('2026-06-01', may)).toEqual(may(2027));
    expect(nextOf('2026-01-01', may)).toEqual(may(2026));
  });

  // As almanacs have them: the earliest and the latest of all, those of the special cases, and ordinary ones.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ])('has its Easter: %s', (sunday) => {
    expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday);
  });
});

describe('a part', () => {
  const november = { first: '2026-11-01', last: '2026-11-30' };
  const quarter = { first: '2026-10-01', last: '2026-12-31' };
  const week = { first: '2026-11-23', last: '2026-11-27' };

  it('of a span is as long as it says', () => {
    expect(daysIn(november)).toBe(30);
    expect(daysIn(dayAt('2026-11-01'))).toBe(1);
  });

  it.each<[string, Span, Part, string]>([
    ['month', november, 'start', '2026-11-01..10'],
    ['month', november, 'early', '2026-11-01..10'],
    ['month', november, 'mid', '2026-11-15..21'],
    ['month', november, 'late', '2026-11-21..30'],
    ['month', november, 'end', '2026-11-30'],
    ['month', november, 'whole', '2026-11-01..30'],
    ['short month', { first: '2027-02-01', last: '2027-02-28' }, 'mid', '2027-02-15..19'],
    ['long month', { first: '2027-01-01', last: '2027-01-31' }, 'late', '2027-01-21..31'],
    ['27 days', { first: '2027-02-01', last: '2027-02-27' }, 'mid', '2027-02-14..19'],
    ['32 days', { first: '2027-01-01', last: '2027-02-01' }, 'late', '2027-01-22..2027-02-01'],
    ['quarter', quarter, 'early', '2026-10-01..30'],
    ['quarter', quarter, 'mid', '2026-11-16..2026-12-01'],
    ['quarter', quarter, 'late', '2026-12-01..31'],
    ['quarter', quarter, 'end', '2026-12-31'],
    ['week', week, 'early', '2026-11-23'],
    ['week', week, 'mid', '2026-11-25..26'],
    ['week', week, 'late', '2026-11-26..27'],
    ['week', week, 'end', '2026-11-27'],
  ])('of a %s', (_, span, part, expected) => {
    expect(shown(partOf(span, part))).toBe(expected);
  });
});
