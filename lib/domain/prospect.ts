import type { Person, Verdict } from './model';
import { plainLine } from './plain-line';

/**
 * Whether a sent mail went to somebody to follow up with, and why: pure, and explains itself.
 */

/** Mail providers for the public: their domain says nothing about a company. */
const freeMailDomains = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com msn.com ' +
    'yahoo.com yahoo.co.uk yahoo.co.jp yahoo.fr yahoo.de ymail.com rocketmail.com icloud.com me.com mac.com ' +
    'aol.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.com web.de t-online.de freenet.de mail.com ' +
    'zoho.com yandex.ru yandex.com mail.ru qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net ' +
    'libero.it tiscali.it uol.com.br terra.com.br comcast.net verizon.net att.net sbcglobal.net hey.com ' +
    'fastmail.com tutanota.com tuta.io naver.com hanmail.net rediffmail.com'
  ).split(' '),
);

const robotNames =
  /^(?:no-?reply|do-?not-?reply|donotreply|noreply-.*|.*[-.+]no-?reply|mailer-daemon|postmaster|bounces?|notifications?|alerts?)$/u;
const listNames =
  /^(?:.*-(?:list|request|announce|subscribe|unsubscribe|owner)|newsletter|announcements?|all|everyone|team)$/u;

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

export function isFreeMail(domain: string): boolean {
  return freeMailDomains.has(domain);
}

/** "acme.co.uk" → "Acme"; null for mail providers for the public. */
export function companyOf(email: string): string | null {
  const domain = domainOf(email);
  if (isFreeMail(domain)) return null;
  const labels = domain.split('.');
  const suffixLength =
    labels.length > 2 && /^(?:co|com|org|net|ac|gov|edu|or|ne)$/u.test(labels.at(-2) ?? '') ? 2 : 1;
  const name = labels[labels.length - suffixLength - 1] ?? domain;
  return (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 200);
}

/** What a person is called: the display name, or the address where there is none or it poses as another one. */
export function nameOf(person: Person): string {
  const name = plainLine(person.name, 300);
  return name === '' || /[@\uFE6B\uFF20]/u.test(name) ? person.email : name;
}

/** "Wu, Dana" and "Dana Wu" → "Dana"; the address where there is no name. */
export function firstNameOf(person: Person): string {
  const name = nameOf(person);
  const [last, first] = name.split(',').map((part) => part.trim());
  const given = (first || last || name).split(/\s+/u)[0] ?? '';
  const isTitle = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl)\.?$/iu.test(given);
  return isTitle || !/\p{L}/u.test(given) ? name : given;
}

/** Whether a mail goes to the prospect, or to somebody of the same company. */
export function reaches(prospect: Person, mail: Pick<SentMail, 'to' | 'cc' | 'bcc'>): boolean {
  const domain = domainOf(prospect.email);
  return [...mail.to, ...mail.cc, ...mail.bcc].some(
    ({ email }) => sameAddress(email, prospect.email) || (!isFreeMail(domain) && domainOf(email) === domain),
  );
}

/** "dana+crm@acme.com" and "dana@acme.com" are one person. */
export function sameAddress(a: string, b: string): boolean {
  return withoutTag(a) === withoutTag(b);
}

function withoutTag(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*@/u, '@');
}

/** What the rep says of mails that would not be taken for one to a prospect. */
export interface SendRules {
  /** Lists and circulars are, where they go to one of these. */
  isAlways: (email: string) => boolean;
  /** A mail to more people than this is a circular, not a conversation. */
  mostRecipients: number;
}

const usualRules: SendRules = { isAlways: () => false, mostRecipients: 5 };

export interface SentMail {
  account: string;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
}

/**
 * @param isSuppressed whether the rep said "never" for this address or its domain
 * @param ownAddresses the account's own addresses: itself, its aliases, the rep's other accounts
 */
export function judgeSend(
  mail: SentMail,
  isSuppressed: (email: string) => boolean,
  ownAddresses: readonly string[] = [],
  { isAlways, mostRecipients }: SendRules = usualRules,
): Verdict {
  const own = [mail.account, mail.from.email, ...ownAddresses];
  const ownDomains = new Set(own.map(domainOf).filter((domain) => !isFreeMail(domain)));
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc];
  const others = recipients.filter(({ email }) => !own.some((address) => sameAddress(address, email)));
  const outside = others.filter(({ email }) => !ownDomains.has(domainOf(email)));
  const people = outside.filter(({ email }) => !isRobot(email));
  const wanted = people.find(({ email }) => isAlways(email));
  const prospect = wanted ?? people.find(({ email }) => !isList(email)) ?? null;
  const no = (reason: Verdict['reason']): Verdict => ({ isProspect: false, reason, prospect });

  if (recipients.length === 0) return no('noRecipient');
  if (others.length === 0) return no('ownAddress');
  if (outside.length === 0) return no('ownDomain');
  if (people.length === 0) return no('noReply');
  if (prospect === null) return no('list');
  if (!wanted && recipients.length > mostRecipients) return no('manyRecipients');
  if (isSuppressed(prospect.email)) return no('suppressed');
  return { isProspect: true, reason: 'external', prospect };
}

export function localPartOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}

export function isRobot(email: string): boolean {
  return robotNames.test(localPartOf(email));
}

export function isList(email: string): boolean {
  return (
    listNames.test(localPartOf(email)) ||
    domainOf(email).startsWith('lists.') ||
    domainOf(email) === 'googlegroups.com'
  );
}
