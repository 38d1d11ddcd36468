import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries, countryOfZone } from './countries';
import { holidayCountries } from './holidays/holiday-on';
import { placeSchema } from './model';
import { guessPlace, isZone, phonesIn, placeOf } from './place';

describe('the place of a prospect', () => {
  it('is what is said of it first, and else a guess', () => {
    const place = { country: 'FR', zone: 'Europe/Paris', how: 'set' } as const;
    const other = { ...place, country: 'BE' };
    expect(placeOf('dana@acme.de', undefined, { place: null }, { place }, { place: other })).toEqual(place);
    expect(placeOf('dana@acme.de', undefined)).toMatchObject({ country: 'DE', how: 'domain' });
    expect(placeOf('dana@acme.com')).toBeNull();
  });

  it.each([
    ['dana@acme.de', [], 'DE', 'Europe/Berlin', 'domain'],
    ['dana@acme.co.uk', [], 'GB', 'Europe/London', 'domain'],
    ['dana@acme.com.au', [], 'AU', 'Australia/Sydney', 'domain'],
    ['dana@acme.us', [], 'US', 'America/New_York', 'domain'],
    ['dana@acme.ES', [], 'ES', 'Europe/Madrid', 'domain'],
    ['dana@acme.com', ['+493012345678'], 'DE', 'Europe/Berlin', 'phone'],
    ['dana@acme.de', ['+43112345678'], 'AT', 'Europe/Vienna', 'phone'],
    ['dana@acme.de', ['+493012345678', '+4917012345678'], 'DE', 'Europe/Berlin', 'phone'],
    ['dana@acme.de', ['+493012345678', '+43112345678'], 'DE', 'Europe/Berlin', 'domain'],
    ['dana@acme.de', ['+493012345678', '+14155550100'], 'DE', 'Europe/Berlin', 'domain'],
    ['dana@acme.io', ['+35315550100'], 'IE', 'Europe/Dublin', 'phone'],
  ] as const)('%s %j: %s', (email, phones, country, zone, how) => {
    const place = guessPlace({ email, phones });
    expect(place).toEqual({ country, zone, how });
    // As a follow-up keeps it: one key more, and nobody there could be tracked.
    expect(placeSchema.parse(place)).toEqual(place);
  });

  it.each([
    ['dana@acme.com', []],
    ['dana@acme.io', []],
    ['dana@acme.co', []],
    ['dana@acme.ai', []],
    ['dana@acme.tv', []],
    ['dana@acme.me', []],
    ['dana@acme.eu', []],
    ['dana', []],
    ['', []],
    ['dana@acme.com', ['+14155550100']],
    ['dana@acme.com', ['+77012345678']],
  ] as [string, string[]][])('%s %j: not known', (email, phones) => {
    expect(guessPlace({ email, phones })).toBeNull();
  });
});

describe('phone numbers', () => {
  it.each([
    ['Dana Wu\nAcme GmbH\nTel. +49 30 1234567-89', ['+4930123456789']],
    ['M: +49 (0)30 12345678', ['+493012345678']],
    ['Phone (+49) 30/12345678', ['+493012345678']],
    ['T 0049 30 12345678', ['+493012345678']],
    ['+44 20 7946 0018 | +44.7700.900123', ['+442079460018', '+447700900123']],
    ['+1 (415) 555-0100', ['+14155550100']],
    ['+49 30 12345678, +493012345678', ['+493012345678']],
    ['+353\u00a01\u00a0555\u20110100', ['+35315550100']],
    ['+ 49 30 1234567', ['+49301234567']],
    ['030 12345678', []],
    ['Order 12004930123456', []],
    ['+49 30', []],
    ['1+4930123456', []],
    ['+12345678901234567890', []],
    ['A line\n+ 49', []],
  ])('in %j', (text, phones) => {
    expect(phonesIn(text)).toEqual(phones);
  });

  it('are at most ten, of the beginning of the text', () => {
    const many = Array.from({ length: 12 }, (_, index) => `+49 30 12345${index + 10}`).join(', ');
    expect(phonesIn(many)).toHaveLength(10);
    expect(phonesIn(`${' '.repeat(19_000)}+49 30 1234567`)).toHaveLength(1);
    expect(phonesIn(`${' '.repeat(20_000)}+49 30 1234567`)).toEqual([]);
  });

  it('are found in hostile texts without trouble', () => {
    const hostile = ['+1', '+ 4', '00 ', '+4(-)(-)', '+49 30 '].map((part) => part.repeat(20_000));
    for (const text of hostile) expect(phonesIn(text).length).toBeLessThanOrEqual(10);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('+', '0', '1', '4', ' ', '(', ')', '-') }), (text) => {
        for (const phone of phonesIn(text)) expect(phone).toMatch(/^\+[0-9]{6,15}$/);
      }),
    );
  });
});

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('%s is one', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Berlin', '+02:00', 'Etc/Unknown', 'Europe/Berlin\n', 'x'.repeat(100), '../etc/passwd'])(
    '%j is none',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );
});

describe('the table of countries', () => {
  it('has time zones that there are, each country once', () => {
    const unknown = countries.flatMap(({ zones }) => zones.filter((zone) => !isZone(zone)));
    expect(unknown).toEqual([]);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    const zones = countries.flatMap(({ zones }) => zones);
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('has calling codes of which none begins another', () => {
    const codes = countries.flatMap(({ callingCode }) => callingCode ?? []);
    for (const code of codes)
      expect(codes.filter((other) => other.startsWith(code) && other !== code)).toEqual([]);
  });

  it('has every country whose holidays are known', () => {
    const known = new Set(countries.map(({ code }) => code));
    expect(holidayCountries().filter((country) => !known.has(country))).toEqual([]);
  });

  it.each([
    ['America/Chicago', 'US'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Berlin', 'DE'],
    ['UTC', null],
    ['Etc/Unknown', null],
  ])('%s is in %s', (zone, country) => {
    expect(countryOfZone(zone)).toBe(country);
  });
});
