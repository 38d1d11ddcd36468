import { countries, type Country } from './countries';
import type { Place } from './model';

/** Where somebody is, however that is known. */
export type Whereabouts = Pick<Place, 'country' | 'zone'>;

/** Where the country has several time zones: in the one in which most business is done. Kept as it is. */
export interface PlaceGuess {
  country: string;
  zone: string;
  how: Exclude<Place['how'], 'set'>;
}

/**
 * Where somebody is likely to be: by the country of their phone numbers, which are their own, or of
 * the address's top-level domain, which is the company's. Null where neither tells, as with `.com`,
 * `.io` and numbers of `+1`.
 *
 * @param phones as `phonesIn` finds them
 */
export function guessPlace(person: { email: string; phones: readonly string[] }): PlaceGuess | null {
  const called = countryOfPhones(person.phones);
  if (called) return guess(called, 'phone');
  const named = countryOfDomain(person.email);
  return named ? guess(named, 'domain') : null;
}

/** Where somebody is: as the first of these says that says anything, or else by the address. */
export function placeOf(email: string, ...known: ({ place: Place | null } | undefined)[]): Place | null {
  const said = known.find((one) => one && one.place !== null)?.place;
  return said ?? guessPlace({ email, phones: [] });
}

function guess({ code, zone }: Country, how: PlaceGuess['how']): PlaceGuess {
  return { country: code, zone, how };
}

function countryOfDomain(email: string): Country | null {
  const topLevel = email.slice(email.lastIndexOf('.') + 1).toUpperCase();
  const code = topLevel === 'UK' ? 'GB' : topLevel;
  return countries.find((country) => country.code === code && country.hasOwnDomain) ?? null;
}

/** Null where they are of several countries: one of them may be somebody else's. */
function countryOfPhones(phones: readonly string[]): Country | null {
  const found = new Set(phones.map(countryOfPhone));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

// +7 is Russia's and Kazakhstan's, +1 North America's: no entry of the table begins with them.
function countryOfPhone(phone: string): Country | null {
  return (
    countries.find(({ callingCode }) => callingCode !== null && phone.startsWith(`+${callingCode}`)) ?? null
  );
}

/** Longest text that is looked through, in characters: a signature is shorter. */
const mostText = 20_000;
const mostPhones = 10;

/**
 * The international phone numbers in a text, `+` and digits. `0049` and `+49 (0)30` are read as
 * they are dialled.
 */
export function phonesIn(text: string): string[] {
  // Every part is bounded, so that no text makes it slow.
  const written = /(?<![\d+])(?:\+|00)[ \u00a0]?[1-9](?:[ \u00a0().\-/\u2011\u2013]{0,3}\d){6,14}(?!\d)/g;
  const found = Array.from(text.slice(0, mostText).matchAll(written), ([one]) => plain(one));
  return [...new Set(found)].slice(0, mostPhones);
}

function plain(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  return `+${written.startsWith('00') ? digits.slice(2) : digits}`;
}

/** Whether this browser can compute with the time zone; for what was set by hand. */
export function isZone(name: string): boolean {
  // A plain offset has no clock changes, and is not what the rep means.
  if (!/^[A-Za-z][\w+\-/]{1,63}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}
