import { addressSchema, type Person } from './model';

// U+202A–202E and U+2066–2069 turn the reading direction, U+200B–200F are invisible: Gmail's own
// marks and a favourite of forgers.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A name or subject from outside as one plain line of at most `max` characters. */
export function plainLine(text: string, max: number): string {
  const line = text.replace(invisible, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= max ? line : line.slice(0, max).toWellFormed();
}

/** A person from outside; null where the address is none. */
export function parsePerson(raw: { email: string; name: string }): Person | null {
  const email = addressSchema.safeParse(raw.email.replace(invisible, '').trim());
  return email.success ? { email: email.data, name: plainLine(raw.name, 300) } : null;
}

export function parsePeople(raw: readonly { email: string; name: string }[]): Person[] {
  return raw.map(parsePerson).filter((person) => person !== null);
}
