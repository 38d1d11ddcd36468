import { escapeMarkup } from './answer';
import { toDecimal } from './ids';
import type { Message, Person, Thread } from './model';
import { searchThreads } from './search';

const newest = 20;

/**
 * `GET /mail/u/N/feed/atom[/<label>]`: the newest 20 conversations with unread mail, the inbox's when no label is given.
 * Entries name the conversation in the legacy form; their links say the account's address, whatever N was asked for.
 */
export function renderFeed(
  account: Person,
  threads: readonly Thread[],
  label: string,
  language: string,
): string {
  const unread = searchThreads(threads, `${label === 'all' ? 'in:all' : toTerm(label)} is:unread`);
  const entries = unread.slice(0, newest).map((thread) => renderEntry(account, thread));
  return `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>${escapeMarkup(
    title(label, account.email, language),
  )}</title><tagline>New messages in your Gmail ${escapeMarkup(label === '' ? 'Inbox' : label)}</tagline><fullcount>${
    unread.length
  }</fullcount><link rel="alternate" href="https://mail.google.com/mail/u/0" type="text/html" /><modified>${toInstant(
    unread[0]?.messages.at(-1)?.at ?? 0,
  )}</modified>${entries.join('')}</feed>`;
}

function renderEntry(account: Person, thread: Thread): string {
  const last = thread.messages.findLast(({ labels }) => labels.includes('^u')) ?? thread.messages.at(-1);
  if (last === undefined) return '';
  const link = `https://mail.google.com/mail/u/0?account_id=${encodeURIComponent(account.email)}&message_id=${thread.legacyId}&view=conv&extsrc=atom`;
  return `<entry><title>${escapeMarkup(thread.subject)}</title><summary>${escapeMarkup(
    last.snippet,
  )}</summary><link rel="alternate" href="${escapeMarkup(link)}" type="text/html" /><modified>${toInstant(
    last.at,
  )}</modified><issued>${toInstant(last.at)}</issued><id>tag:gmail.google.com,2004:${toDecimal(
    thread.legacyId,
  )}</id>${renderPeople(thread.messages, last)}</entry>`;
}

/** The newest writer is the author; the others contributed. */
function renderPeople(messages: readonly Message[], last: Message): string {
  const others = new Map(messages.map(({ from }) => [from.email, from]));
  others.delete(last.from.email);
  const contributors = [...others.values()].map(
    (person) => `<contributor>${renderPerson(person)}</contributor>`,
  );
  return `<author>${renderPerson(last.from)}</author>${contributors.join('')}`;
}

function renderPerson({ name, email }: Person): string {
  return `<name>${escapeMarkup(name || email)}</name><email>${escapeMarkup(email)}</email>`;
}

function toTerm(label: string): string {
  return label === '' || label === 'inbox' ? 'in:inbox' : `label:${label}`;
}

/** The words are the account's; the address is in it in every language. */
function title(label: string, address: string, language: string): string {
  const place = label === '' || label === 'inbox' ? null : label;
  if (language.startsWith('de')) return `Gmail – ${place ?? 'Posteingang'} für ${address}`;
  if (language.startsWith('fr')) return `Gmail – ${place ?? 'Boîte de réception'} pour ${address}`;
  if (language.startsWith('ja')) return `Gmail - ${address} の${place ?? '受信トレイ'}`;
  return `Gmail - ${place === null ? 'Inbox' : `Label '${place}'`} for ${address}`;
}

/** Whole seconds, as the feed has them. */
function toInstant(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
