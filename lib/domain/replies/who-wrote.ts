import type { Person } from '../model';
import { domainOf, isFreeMail, isList, isRobot, nameOf } from '../prospect';
import { foldLatin } from './fold';

/** Whose message it is. `colleague`: of the prospect's company; `ours`: of the rep's; `other`: nobody known. */
export type Writer = 'own' | 'prospect' | 'colleague' | 'ours' | 'other';

export interface KnownPeople {
  /** Null where nobody is followed up. */
  prospect: Person | null;
  /** Every address that the rep writes from. */
  own: readonly string[];
}

/** Of a name with many words not every one begins a surname. */
const mostTurns = 3;

/** The prospect goes before the rep's company: the rep may follow up a colleague. */
export function whoWrote(from: Person, { prospect, own }: KnownPeople): Writer {
  if (own.some((address) => isSameMailbox(address, from.email))) return 'own';
  if (prospect !== null && isSamePerson(prospect, from)) return 'prospect';
  if (own.some((address) => isSameCompany(address, from.email))) return 'ours';
  return prospect !== null && isSameCompany(prospect.email, from.email) ? 'colleague' : 'other';
}

/** One mailbox, or one full name at one company or beside an address of a public provider: "Dana Wu" writes from home. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (isSameMailbox(one.email, other.email)) return true;
  const mayBeOne =
    isSameCompany(one.email, other.email) ||
    isFreeMail(domainOf(one.email)) ||
    isFreeMail(domainOf(other.email));
  const name = nameKey(one);
  return mayBeOne && name !== null && name === nameKey(other);
}

/** Two addresses of one company: the same domain or a part of it. A mail provider for the public is none. */
function isSameCompany(one: string, other: string): boolean {
  const [domain, otherDomain] = [companyDomain(one), companyDomain(other)];
  return domain === otherDomain && !isFreeMail(domain);
}

/** "dana+crm@acme.com" is "dana@acme.com"; at Gmail dots in the name do not count either. */
function isSameMailbox(one: string, other: string): boolean {
  return mailboxOf(one) === mailboxOf(other);
}

function mailboxOf(email: string): string {
  const address = email.toLowerCase();
  const domain = domainOf(address).replace(/^googlemail\.com$/u, 'gmail.com');
  const name = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/u, '');
  return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
}

/** "mail.acme.co.uk" → "acme.co.uk". */
function companyDomain(email: string): string {
  const domain = domainOf(email.toLowerCase());
  const labels = domain.split('.');
  const hasSecondLevel = /^(?:co|com|org|net|ac|gov|edu|or|ne|gob|gouv|nom)$/u.test(labels.at(-2) ?? '');
  return labels.slice(hasSecondLevel && (labels.at(-1) ?? '').length === 2 ? -3 : -2).join('.');
}

/**
 * How a person with a full name may be written: what a list of people can be searched for. Nothing where there are not two
 * words, or an address that is no person's writes.
 */
export function namesOf(person: Person): string[] {
  const name = nameOf(person);
  if (nameKey(person) === null || isRobot(person.email) || isList(person.email)) return [];
  const [last = '', first = ''] = name.split(',').map((part) => part.trim());
  const spoken = first === '' ? name : `${first} ${last}`;
  const words = spoken.split(' ');
  const turned = words.slice(1, 1 + mostTurns).flatMap((_, at) => {
    const [given, family] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return [`${family}, ${given}`, `${family} ${given}`];
  });
  const all = [name, spoken, ...turned];
  const cased = [...all, ...all.map(capitalized)];
  return [...new Set([...cased, ...cased.map(withoutAccents)])];
}

function capitalized(name: string): string {
  return name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** First name and surname in either order; null where there are not two words. */
function nameKey(person: Person): string | null {
  const words = foldLatin(nameOf(person)).match(/[\p{L}'-]{2,}/gu) ?? [];
  return words.length < 2 || nameOf(person) === person.email ? null : words.toSorted().join(' ');
}
