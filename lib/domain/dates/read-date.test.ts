import { describe, expect, it } from 'vitest';
import { workWeek } from '../work-week';
import { momentAs, readAs } from './reading.fixture';

const wednesday = { now: '2026-11-25 10:00', zone: 'Europe/Berlin', locale: 'en-GB' };

describe('the order of day and month', () => {
  it.each([
    ['3/4', 'en-US', '2027-03-04 09:00'],
    ['3/4', 'en-GB', '2027-04-03 09:00'],
    ['3/4', 'de-DE', '2027-04-03 09:00'],
    ['3/4', 'fr-FR', '2027-04-03 09:00'],
    ['3/4', 'no such locale', '2027-04-03 09:00'],
    ['12/14', 'en-US', '2026-12-14 09:00'],
    ['14/12', 'en-US', '2026-12-14 09:00'],
    ['12/14', 'en-GB', '2026-12-14 09:00'],
    ['3.4.', 'en-US', '2027-04-03 09:00'],
    ['2027-03-04', 'en-GB', '2027-03-04 09:00'],
  ])('%s in %s → %s', (phrase, locale, expected) => {
    expect(momentAs(phrase, { ...wednesday, locale })).toBe(expected);
  });
});

describe('ends of weeks, months and years', () => {
  it.each([
    ['in a month', '2026-01-31 10:00', '2026-03-02 09:00'],
    ['in a month', '2028-01-31 10:00', '2028-02-29 09:00'],
    ['in a year', '2028-02-29 10:00', '2029-02-28 09:00'],
    ['29 feb', '2026-11-25 10:00', '2028-02-29 09:00'],
    ['feb 29 2028', '2026-11-25 10:00', '2028-02-29 09:00'],
    ['end of february', '2027-12-01 10:00', '2028-02-29 09:00'],
    ['the 31st', '2027-01-31 10:00', '2027-03-31 09:00'],
    ['tomorrow 9am', '2026-12-31 10:00', '2027-01-01 09:00'],
    ['next month', '2026-12-31 10:00', '2027-01-01 09:00'],
    ['3 jan', '2027-01-04 10:00', '2028-01-03 09:00'],
    ['Q1', '2027-01-01 08:00', '2027-01-01 09:00'],
    ['Q1', '2027-02-01 10:00', '2028-01-03 09:00'],
    ['end of Q1', '2027-02-01 10:00', '2027-03-31 09:00'],
    ['week 53', '2026-11-25 10:00', '2026-12-28 09:00'],
    ['week 1', '2026-12-31 10:00', '2027-01-04 09:00'],
    ['next tue', '2026-11-23 10:00', '2026-12-01 09:00'],
    ['next tue', '2026-11-29 10:00', '2026-12-01 09:00'],
    ['next week', '2026-11-29 10:00', '2026-11-30 09:00'],
    ['monday', '2026-11-30 07:00', '2026-12-07 09:00'],
    ['EOW', '2026-11-28 10:00', '2026-12-04 09:00'],
    ['EOW', '2026-11-27 10:00', '2026-11-27 13:00'],
    ['EOM', '2026-02-10 10:00', '2026-02-27 09:00'],
    ['after the holidays', '2026-12-28 10:00', '2027-01-04 09:00'],
    ['9:30', '2026-11-27 18:00', '2026-11-30 09:30'],
    ['today', '2026-11-25 16:00', '2026-11-25 17:00'],
    ['today', '2026-11-25 22:00', '2026-11-25 23:59'],
    ['today 9am', '2026-11-25 10:00', '2026-11-25 09:00 past'],
  ])('%s on %s → %s', (phrase, now, expected) => {
    expect(momentAs(phrase, { ...wednesday, now })).toBe(expected);
  });
});

describe('days on which the clocks change', () => {
  it.each([
    ['tomorrow 9am', '2027-03-13 10:00', 'America/New_York', '2027-03-14T13:00:00.000Z'],
    ['tomorrow 02:30', '2027-03-13 10:00', 'America/New_York', '2027-03-14T07:30:00.000Z'],
    ['in 2 hours', '2027-03-14 01:00', 'America/New_York', '2027-03-14T08:00:00.000Z'],
    ['in an hour', '2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T01:30:00.000Z'],
    ['in 4 hours', '2026-10-24 23:00', 'Europe/Berlin', '2026-10-25T01:00:00.000Z'],
    ['in a week at 9', '2026-10-20 10:00', 'Europe/Berlin', '2026-10-27T08:00:00.000Z'],
    ['sunday 9am', '2026-10-24 10:00', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
    ['tomorrow noon', '2027-04-03 10:00', 'Australia/Lord_Howe', '2027-04-04T01:30:00.000Z'],
    ['tomorrow', '2026-11-25 23:59', 'Pacific/Kiritimati', '2026-11-25T19:00:00.000Z'],
    ['tomorrow', '2026-11-25 00:01', 'America/St_Johns', '2026-11-26T12:30:00.000Z'],
    ['December twenty-second', '2026-11-25 23:30', 'Pacific/Kiritimati', '2026-12-21T19:00:00.000Z'],
    ['14 March 2027 at 02:30', '2026-11-25 10:00', 'America/New_York', '2027-03-14T07:30:00.000Z'],
  ])('%s on %s in %s is %s', (phrase, now, zone, expected) => {
    const reading = readAs(phrase, { ...wednesday, now, zone });
    expect(new Date(reading?.at ?? 0).toISOString()).toBe(expected);
    expect(reading?.on.zone).toBe(zone);
  });
});

describe('days off', () => {
  const german = { ...wednesday, calendar: { country: 'DE' } };

  it.each([
    ['in a month', '2026-12-28', '2026-12-25'],
    ['in 3 days', '2026-11-30', '2026-11-28'],
    ['in 2 days', '2026-11-27', null],
    ['next quarter', '2027-01-04', '2027-01-01'],
    ['25 dec', '2026-12-25', null],
    ['saturday', '2026-11-28', null],
    ['in 3 days at 9', '2026-11-28', null],
    ['end of Q2 2028', '2028-06-30', null],
    ['end of 2028', '2028-12-29', null],
    ['before new year', null, null],
  ])('%s is on %s, moved from %s', (phrase, date, movedFrom) => {
    const reading = readAs(phrase, german);
    expect(reading?.on.date ?? null).toBe(date);
    expect(reading?.movedFrom ?? null).toBe(movedFrom);
  });

  it('“the holidays” are the next block of them, from October on those around New Year', () => {
    expect(momentAs('after the holidays', { ...german, now: '2027-03-10 10:00' })).toBe('2027-03-30 09:00');
    expect(momentAs('after the holidays', { ...german, now: '2027-03-29 10:00' })).toBe('2027-03-30 09:00');
    expect(momentAs('after the holidays', { ...german, now: '2027-07-10 10:00' })).toBe('2028-01-03 09:00');
    expect(momentAs('after the holidays', german)).toBe('2027-01-04 09:00');
  });

  it('summer ends in March where it is warm at Christmas', () => {
    expect(momentAs('after summer', { ...wednesday, zone: 'Australia/Sydney' })).toBe('2027-03-01 09:00');
  });

  it('a vacation is left out, and what is after it can be asked for', () => {
    const away = { ...wednesday, calendar: { vacations: [{ from: '2026-12-07', to: '2026-12-18' }] } };
    expect(readAs('in two weeks', away)).toMatchObject({
      on: { date: '2026-12-21' },
      movedFrom: '2026-12-09',
    });
    expect(momentAs('end of the week of 8 december', away)).toBeNull();
    expect(momentAs('when I’m back from vacation', away)).toBe('2026-12-21 09:00');
    expect(momentAs('nach meinem Urlaub', { ...away, locale: 'de' })).toBe('2026-12-21 09:00');
    expect(momentAs('after my vacation', wednesday)).toBeNull();
  });

  it('a working week of its own has its own days and hours', () => {
    const calendar = { week: workWeek([0, 1, 2, 3, 4], { start: '08:00', end: '16:30' }) };
    const reading = readAs('EOW', { ...wednesday, zone: 'Asia/Jerusalem', calendar });
    expect(reading?.on).toEqual({ date: '2026-11-29', time: '08:00', zone: 'Asia/Jerusalem' });
    expect(momentAs('EOD', { ...wednesday, calendar })).toBe('2026-11-25 16:30');
  });
});

describe('what is told beside the date', () => {
  it('the part that was read and the rest', () => {
    expect(readAs('Call Dana on Friday at 10:15 about the offer', wednesday)).toMatchObject({
      on: { date: '2026-11-27', time: '10:15' },
      hasTime: true,
      understood: 'on Friday at 10:15 about the',
      rest: 'Call Dana offer',
    });
    expect(readAs('she may call tomorrow', wednesday)).toMatchObject({
      rest: 'she may call',
      hasTime: false,
    });
  });

  it('whether an hour was said', () => {
    expect(readAs('tomorrow', wednesday)?.hasTime).toBe(false);
    expect(readAs('tomorrow morning', wednesday)?.hasTime).toBe(true);
  });
});
