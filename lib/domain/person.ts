import { addressSchema, type Person } from './model';
import { plainLine, visible } from './plain-line';

/** A person from outside; null where the address is none. */
export function parsePerson(raw: { email: string; name: string }): Person | null {
  const email = addressSchema.safeParse(visible(raw.email).trim());
  return email.success ? { email: email.data, name: plainLine(raw.name, 300) } : null;
}

export function parsePeople(raw: readonly { email: string; name: string }[]): Person[] {
  return raw.map(parsePerson).filter((person) => person !== null);
}
