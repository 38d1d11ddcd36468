import { describe, expect, it } from 'vitest';
import { momentAs } from './reading.fixture';

const writer = { now: '2026-11-25 10:00', zone: 'Europe/Berlin', locale: 'en-GB' };
const dayOf = (phrase: string, now = '2026-11-25', calendar = {}) =>
  momentAs(phrase, { ...writer, now: `${now} 08:00`, calendar })?.slice(0, 10);

describe('days of weeks, months and years', () => {
  it.each([
    ['fifth monday of march', '2027-03-29'],
    ['fifth friday of march', undefined],
    ['first thursday of april 2027', '2027-04-01'],
    ['last wednesday of march 2027', '2027-03-31'],
    ['last thursday of march 2027', '2027-03-25'],
    ['last week of january', '2027-01-25'],
    ['first week of april 2027', '2027-04-01'],
    ['first week of january 2027', '2027-01-04'],
    ['fifth week of april 2027', '2027-04-26'],
    ['fifth week of february 2027', undefined],
    ['first week of next week', undefined],
    ['tuesday in 3 months', undefined],
    ['friday of next month', undefined],
    ['wednesday week', '2026-12-09'],
    ['thursday week', '2026-12-03'],
    ['last wednesday', '2026-11-18'],
    ['last thursday', '2026-11-19'],
    ['next sunday', '2026-12-06'],
    ['week of 13 december', '2026-12-07'],
    ['week of 14 december', '2026-12-14'],
    ['after this month', '2026-12-01'],
    ['after november', '2026-12-01'],
    ['31st of next month', '2026-12-31'],
    ['31st of this month', undefined],
    ['3rd of next week', undefined],
    ['first day of next month', undefined],
    ['last day of this month', '2026-11-30'],
    ['first working day of may 2027', '2027-05-03'],
    ['last working day of may 2027', '2027-05-31'],
    ['last month', '2026-10-01'],
    ['last year', '2025-01-01'],
    ['last quarter', '2026-07-01'],
    ['this quarter', '2026-12-31'],
    ['this year', '2026-12-31'],
    ['november', '2027-11-01'],
    ['second monday', undefined],
    ['call him first on monday', '2026-11-30'],
    ['october', '2027-10-01'],
    ['h1', '2027-01-01'],
    ['h1 2028', '2028-01-03'],
    ['h3', undefined],
    ['q0', undefined],
    ['week 53 of 2027', undefined],
    ['week 52 of 2027', '2027-12-27'],
    ['week 53 of 2026', '2026-12-28'],
    ['q3 next year', '2027-07-01'],
    ['q3 next month', undefined],
  ])('%s is %s', (phrase, expected) => {
    expect(dayOf(phrase)).toBe(expected);
  });

  it.each([
    ['this week', '2026-11-23', '2026-11-23'],
    ['this week', '2026-11-24', '2026-11-27'],
    ['this month', '2026-12-01', '2026-12-01'],
    ['this month', '2026-12-02', '2026-12-31'],
    ['the 30th', '2027-01-30', '2027-03-30'],
    ['the 31st', '2026-12-31', '2027-01-31'],
    ['25 nov', '2026-11-25', '2026-11-25'],
    ['25 nov', '2026-11-26', '2027-11-25'],
    ['29 feb', '2096-03-01', '2104-02-29'],
    ['29 feb', '2096-02-29', '2096-02-29'],
    ['end of november', '2026-11-30', '2026-11-30'],
    ['end of the month', '2026-11-30', '2026-11-30'],
    ['end of the month', '2026-10-31', '2026-11-30'],
    ['in 2 quarters', '2026-11-30', '2027-05-31'],
    ['in 2 halves', '2026-11-30', undefined],
    ['2 weeks ago', '2026-11-25', '2026-11-11'],
    ['3 business days ago', '2026-11-25', '2026-11-20'],
    ['2 business days before 1 december', '2026-11-25', '2026-11-27'],
    ['an hour after tomorrow', '2026-11-25', undefined],
    ['2 days after now', '2026-11-25', undefined],
    ['same time next month', '2026-11-25', '2026-12-25'],
  ])('%s on %s is %s', (phrase, now, expected) => {
    expect(dayOf(phrase, now)).toBe(expected);
  });

  it.each([
    ['an hour ago', '2026-11-25 09:00 past'],
    ['in 2 minutes', '2026-11-25 10:02'],
    ['same time next month', '2026-12-25 10:00'],
    ['2 days after tonight', '2026-11-27 20:00'],
  ])('%s at ten is %s', (phrase, expected) => {
    expect(momentAs(phrase, writer)).toBe(expected);
  });
});

describe('on a day off', () => {
  it.each([
    ['today', '2026-11-28', '2026-11-28'],
    ['tonight', '2026-11-28', '2026-11-28'],
    ['in 2 hours', '2026-11-28', '2026-11-28'],
    ['yesterday', '2026-11-23', '2026-11-22'],
    ['the 28th', '2026-11-25', '2026-11-28'],
    ['1st of next month', '2027-04-10', '2027-05-01'],
    ['first saturday of may 2027', '2026-11-25', '2027-05-01'],
    ['last day of january 2027', '2026-11-25', '2027-01-31'],
    ['easter monday', '2026-11-25', '2027-03-29'],
  ])('%s, said on %s, stays on %s', (phrase, now, expected) => {
    expect(dayOf(phrase, now, { country: 'DE' })).toBe(expected);
  });

  it.each([
    ['tomorrow', '2026-11-27', '2026-11-30'],
    ['2 days after thursday', '2026-11-25', '2026-11-30'],
    ['after april', '2026-11-25', '2027-05-03'],
    ['week of 29 march 2027', '2026-11-25', '2027-03-30'],
    ['first week of may 2028', '2026-11-25', '2028-05-02'],
    ['early december', '2027-11-25', '2027-12-06'],
    ['same time next month', '2026-11-28', '2026-12-28'],
  ])('%s, said on %s, goes on to %s', (phrase, now, expected) => {
    expect(dayOf(phrase, now, { country: 'DE' })).toBe(expected);
  });

  it('the end of a week of vacation is the working day after it', () => {
    const vacations = [{ from: '2026-11-30', to: '2026-12-04' }];
    expect(dayOf('end of next week', '2026-11-25', { vacations })).toBe('2026-12-07');
    expect(dayOf('end of next week', '2026-11-25')).toBe('2026-12-04');
  });
});
