import { describe, expect, it } from 'vitest';
import { holidayCountries, holidayOn, isHoliday } from './holiday-on';
import { dayOf } from '../day-number';

describe('public holidays', () => {
  it.each([
    ['DE', '2026-12-25', 'Christmas Day'],
    ['DE', '2027-03-26', 'Good Friday'],
    ['DE', '2037-05-25', 'Whit Monday'],
    ['DE', '2026-10-31', null],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2027-12-31', "New Year's Day (substitute day)"],
    ['GB', '2027-08-30', 'Summer bank holiday'],
    ['GB', '2027-12-28', 'Boxing Day (substitute day)'],
    ['AT', '2028-05-01', 'Labour Day'],
    ['NO', '2027-05-17', 'Constitution Day'],
    ['JP', '2026-09-22', "Citizens' Holiday"],
    ['SE', '2027-06-26', 'Midsummer Day'],
    ['CA', '2026-07-01', 'Canada Day'],
    ['IN', '2026-01-26', 'Republic Day'],
    ['FR', '2028-02-29', null],
    ['FR', '2026-07-15', null],
  ])('%s on %s: %s', (country, date, name) => {
    expect(holidayOn(country, date)).toBe(name);
    expect(isHoliday(country, dayOf(date))).toBe(name !== null);
  });

  it.each([
    ['XX', '2026-12-25'],
    ['', '2026-12-25'],
    ['de', '2026-12-25'],
    ['constructor', '2026-12-25'],
    ['DE', '2024-12-25'],
    ['DE', '2038-12-25'],
  ])('%j on %s are not known', (country, date) => {
    expect(holidayOn(country, date)).toBeNull();
  });

  it('are known of each country in each year of the table', () => {
    const countries = holidayCountries();
    expect(countries.length).toBeGreaterThanOrEqual(20);
    expect(countries).toEqual(countries.filter((country) => /^[A-Z]{2}$/.test(country)));
    for (const country of countries) {
      for (let year = 2025; year <= 2037; year += 1) {
        const days = Array.from({ length: 366 }, (_, index) => dayOf(`${year}-01-01`) + index);
        const count = days.filter((day) => isHoliday(country, day)).length;
        expect(count, `${country} ${year}`).toBeGreaterThanOrEqual(5);
        expect(count, `${country} ${year}`).toBeLessThanOrEqual(25);
      }
    }
  });
});
