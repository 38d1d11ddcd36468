import type { Person } from '../model';
import { list } from './objects';
import { dig, readList, readText, sparse } from './sparse';

/** `[1, address, name]`; without a name the third position is left out. */
export function writePerson({ email, name }: Person): unknown[] {
  return name === '' ? [1, email] : [1, email, name];
}

/** The sender as the page writes it: position 9 repeats the address that the mail really comes from. */
export function writeSender({ email, name }: Person): unknown[] {
  return sparse({ 0: 1, 1: email, 2: name, 9: email });
}

/** Null when there is nobody: Gmail leaves empty recipient lists out. */
export function writePeople(people: readonly Person[]): unknown[] | null {
  return people.length === 0 ? null : list(people.map(writePerson));
}

export function readPerson(value: unknown): Person {
  return { email: readText(dig(value, 1)), name: readText(dig(value, 2)) };
}

export function readPeople(value: unknown): Person[] {
  return readList(value).map(readPerson);
}
