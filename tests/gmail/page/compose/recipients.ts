import type { Person } from '@/tests/gmail/model';

/**
 * Reads what somebody typed or pasted into a recipient field: addresses apart by comma, semicolon or line break,
 * each bare, as `<a@b>`, or as `Name <a@b>` with an optionally quoted name.
 * What is no address stays as it was typed, because Gmail shows it as a chip too and only refuses it on sending.
 */
export function parseRecipients(text: string): Person[] {
  return splitOutsideQuotes(text)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseOne);
}

/** Whether Gmail would accept the address when sending. */
export function isAddress(email: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;.]+(?:\.[^\s@<>",;.]+)+$/.test(email);
}

/** `Name <a@b>`, or the bare address. */
export function formatPerson(person: Person): string {
  return person.name === '' ? person.email : `${person.name} <${person.email}>`;
}

/** Names of groups of contacts become the people in them. */
export function expandGroups(
  people: readonly Person[],
  groups: readonly { name: string; people: readonly Person[] }[],
): Person[] {
  return people.flatMap((person) => groups.find(({ name }) => name === person.email)?.people ?? person);
}

function parseOne(text: string): Person {
  const named = /^(.*?)\s*<([^<>]*)>$/s.exec(text);
  if (named === null) return { email: text, name: '' };
  const name = (named[1] ?? '')
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll(String.raw`\"`, '"');
  return { email: (named[2] ?? '').trim(), name };
}

/** A comma inside `"Wu, Dana" <dana@acme.example>` parts nothing. */
function splitOutsideQuotes(text: string): string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|[^,;\n])+/g) ?? [];
}
