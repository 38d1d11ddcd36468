import { decodeEntities } from './entities';

/** Plain letters only: a title can go on right behind it, in another script or with marks for its direction. */
const address = /[\w.!#$%'*+/^`{}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/giu;
/** Characters of a feed that are looked at: Gmail lists twenty mails. */
const longest = 200_000;
const longestEntry = 10_000;

/** An unread mail, or a conversation with one, as the feed lists it. */
export interface FeedEntry {
  /** 16 hex digits each: of the conversation or of its newest mail, which of them is not settled. */
  legacyIds: string[];
  from: { email: string; name: string };
  subject: string;
  /** How it begins. */
  summary: string;
  /** Epoch ms, in whole seconds; null where it is not told. */
  at: number | null;
}

/** What is unread in a mailbox. A mail that is not in it may be read already, or stand beside the inbox. */
export interface Feed {
  /** Whose mailbox it is, in lower case. */
  account: string;
  entries: FeedEntry[];
}

/** Where `u/N` tells whose mailbox it is (README.md, "Accounts"). `now` (epoch ms) keeps old answers out. */
export function feedAddress(index: number, now: number): string {
  return `https://mail.google.com/mail/u/${index}/feed/atom?t=${now}`;
}

/** The N of a feed's address, which is another one than was asked for where that does not exist; null where there is none. */
export function feedIndex(url: string): number | null {
  const index = /^https:\/\/mail\.google\.com\/mail\/u\/(\d{1,2})\/feed\/atom(?:[/?#]|$)/.exec(url)?.[1];
  return index === undefined ? null : Number(index);
}

/**
 * What an Atom feed of Gmail's says, in time proportional to its length. Null where the text is no feed, or nobody's.
 * Pure text, because a worker has no parser for XML; entities that a document declares mean nothing here.
 */
export function readFeed(xml: string): Feed | null {
  const text = xml.slice(0, longest);
  if (!/^\uFEFF?\s{0,100}(?:<\?xml\b[^<>]{0,200}>\s{0,100})?<feed[\s>]/.test(text)) return null;
  const [head = '', ...rest] = text.split('<entry>');
  // One without its end was cut.
  const entries = rest
    .filter((entry) => entry.includes('</entry>'))
    .map((entry) => entry.slice(0, longestEntry));
  const account = readAccount(head, entries);
  return account === null ? null : { account, entries: entries.flatMap(readEntry) };
}

/** The head's title ends with the address in every language, and the links of the entries carry it. */
function readAccount(head: string, entries: readonly string[]): string | null {
  const link = /[?;&]account_id=([^&"<\s]{3,320})/.exec(entries[0] ?? head)?.[1] ?? '';
  const found = textIn(head, 'title').match(address)?.at(-1) ?? decode(link).match(address)?.[0];
  return found?.toLowerCase() ?? null;
}

function readEntry(entry: string): FeedEntry[] {
  const author = /<author>([^]{0,2000}?)<\/author>/.exec(entry)?.[1] ?? '';
  const email = textIn(author, 'email').match(address)?.[0];
  if (email === undefined) return [];
  const at = Date.parse(textIn(entry, 'issued') || textIn(entry, 'modified'));
  return [
    {
      legacyIds: readIds(entry),
      from: { email, name: textIn(author, 'name') },
      subject: textIn(entry, 'title'),
      summary: textIn(entry, 'summary'),
      at: Number.isNaN(at) ? null : at,
    },
  ];
}

function readIds(entry: string): string[] {
  const linked = /[?;&]message_id=([0-9a-f]{16})(?![0-9a-f])/.exec(entry)?.[1];
  const decimal = /^tag:gmail\.google\.com,2004:(\d{1,20})$/.exec(textIn(entry, 'id'))?.[1];
  const numbered = decimal === undefined ? undefined : BigInt(decimal).toString(16).padStart(16, '0');
  return [...new Set([linked, numbered].filter((id) => id !== undefined))];
}

function textIn(
  xml: string,
  name: 'title' | 'summary' | 'issued' | 'modified' | 'id' | 'email' | 'name',
): string {
  const [, text = ''] = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>([^<]{0,2000})</${name}>`).exec(xml) ?? [];
  return decodeEntities(text).trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
