import type { Person } from '../model';
import { parsePerson } from '../person';
import { sameAddress } from '../prospect';

const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gu;

/** The addresses in a text, in their order, each once, in lower case. */
function addressesIn(text: string): { email: string; index: number }[] {
  const found = new Map<string, number>();
  for (const { 0: raw, index } of text.matchAll(address)) {
    const email = raw.toLowerCase().replace(/^[^a-z0-9]+/u, '');
    if (!found.has(email)) found.set(email, index + raw.length - email.length);
  }
  return Array.from(found, ([email, index]) => ({ email, index }));
}

/**
 * Whom an absent writer says to ask instead: the first address in their text that is not one of the known; its name is
 * what stands in capitals before it.
 */
export function findContact(written: string, known: readonly string[]): Person | null {
  const other = addressesIn(written).find(({ email }) => !known.some((one) => sameAddress(one, email)));
  if (other === undefined) return null;
  const before = written.slice(Math.max(0, other.index - 80), other.index);
  const name = /(?<name>\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30}){0,3})[\s,:(<[–-]{0,4}$/u.exec(before)
    ?.groups?.['name'];
  return parsePerson({ email: other.email, name: name ?? '' });
}

/**
 * The address that a server says it could not reach: what its fields name, else the first one that is nobody's of whom
 * it is known that the report goes to or comes from them.
 */
export function findFailedAddress(
  text: string,
  headers: Readonly<Record<string, string>>,
  { own, prospect, server }: { own: readonly string[]; prospect: string | null; server: string },
): string | null {
  const named =
    headers['x-failed-recipients'] ??
    /(?:final|original)-recipient:\s*rfc822;\s*(?<to>\S{3,320})/iu.exec(text)?.groups?.['to'];
  const first = addressesIn(`${named ?? ''}\n${text}`).find(
    ({ email }) =>
      ![server, ...own].some((one) => sameAddress(one, email)) &&
      !/^(?:mailer-daemon|postmaster)@/u.test(email),
  );
  if (first !== undefined) return first.email;
  // Some servers name the person or the company only.
  const said = text.toLowerCase();
  return prospect?.split('@').some((part) => part.length > 1 && said.includes(part)) === true
    ? prospect
    : null;
}
