import { describe, expect, it } from 'vitest';
import { momentAs } from './reading.fixture';

const writer = { now: '2026-11-25 10:00', zone: 'Europe/Berlin', locale: 'en-GB' };
const dayOf = (phrase: string, now: string, calendar = {}) =>
  momentAs(phrase, { ...writer, now: `${now} 08:00`, calendar })?.slice(0, 10);

describe('feasts', () => {
  it.each([
    ['1954-04-18'],
    ['1981-04-19'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2035-03-25'],
    ['2038-04-25'],
    ['2049-04-18'],
    ['2076-04-19'],
    ['2100-03-28'],
    ['2200-04-06'],
    ['2285-03-22'],
    ['2299-04-16'],
  ])('Easter is on %s', (date) => {
    expect(dayOf('easter', `${date.slice(0, 4)}-01-05`)).toBe(date);
  });

  it.each([
    ['easter', '2027-03-28', '2027-03-28'],
    ['easter', '2027-03-29', '2028-04-16'],
    ['easter monday', '2027-03-29', '2027-03-29'],
    ['good friday', '2027-03-27', '2028-04-14'],
    ['thanksgiving', '2026-11-26', '2026-11-26'],
    ['thanksgiving', '2026-11-27', '2027-11-25'],
    ['thanksgiving', '2029-01-10', '2029-11-22'],
    ['christmas', '2026-12-26', '2027-12-25'],
    ['boxing day', '2026-12-26', '2026-12-26'],
    ['after easter', '2027-03-30', '2027-03-30'],
    ['after easter', '2027-03-31', '2028-04-18'],
    ['after thanksgiving', '2027-01-10', '2027-11-29'],
    ['after christmas', '2030-12-25', '2030-12-27'],
    ['before christmas', '2026-12-24', '2026-12-24'],
    ['before christmas', '2026-12-25', '2027-12-24'],
    ['before easter', '2027-01-10', '2027-03-26'],
    ['after new year', '2027-01-02', '2027-01-04'],
    ['after new year', '2027-01-05', '2028-01-03'],
    ['in the new year', '2029-12-31', '2030-01-02'],
    ['after summer', '2026-09-01', '2026-09-01'],
    ['after summer', '2026-09-02', '2027-09-01'],
  ])('%s on %s is %s', (phrase, now, expected) => {
    expect(dayOf(phrase, now)).toBe(expected);
  });
});

describe('holidays and vacations', () => {
  const vacations = [
    { from: '2027-02-01', to: '2027-02-05' },
    { from: '2026-12-07', to: '2026-12-18' },
    { from: '2026-11-02', to: '2026-11-06' },
  ];

  it.each([
    ['2026-11-06', '2026-11-09'],
    ['2026-11-25', '2026-12-21'],
    ['2026-12-18', '2026-12-21'],
    ['2026-12-19', '2027-02-08'],
    ['2027-02-06', undefined],
  ])('after the vacation is, on %s, %s', (now, expected) => {
    expect(dayOf('after my vacation', now, { vacations })).toBe(expected);
  });

  it.each([
    ['2027-01-10', '2027-03-30'],
    ['2027-03-28', '2027-03-30'],
    ['2027-03-30', '2028-01-03'],
    ['2027-10-01', '2028-01-03'],
    ['2026-12-22', '2027-01-04'],
    ['2027-01-04', '2027-01-04'],
  ])('after the holidays is, on %s in Germany, %s', (now, expected) => {
    expect(dayOf('after the holidays', now, { country: 'DE' })).toBe(expected);
  });
});
