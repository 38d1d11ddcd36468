import { decodeEntities } from './entities';
import { textOfHtml } from './sync/mail-text';

export interface PrintedPerson {
  email: string;
  name: string;
}

/** One mail as the print view shows it; that tells no ids. */
export interface PrintedMessage {
  /** Null where the line that names the sender is not understood. */
  from: PrintedPerson | null;
  recipients: PrintedPerson[];
  /** As it is printed: in the account's language and time zone. */
  date: string;
  /** Plain text of the beginning of what is new in it; null where older mails have used up what is read. */
  text: string | null;
}

/** A thread as Gmail prints it. */
export interface PrintedThread {
  /** The address above the thread: whose mailbox it is. Null where none, or more than one, stands there. */
  account: string | null;
  subject: string;
  /** Oldest first. */
  messages: PrintedMessage[];
  /** The page has come to its end, and has as many mails as it says. */
  isWhole: boolean;
}

/** The address of a thread's print view; `mailbox` is the path of the mailbox, `thread` its legacy id. */
export function printAddress(mailbox: string, thread: string): string {
  return `https://mail.google.com${mailbox}/?ui=2&view=pt&search=all&th=${thread}`;
}

// How many characters are looked at: of all, of one tag, before the recipients, up to their end, of one body, of all bodies.
const longest = 5_000_000;
const longestTag = 1_000;
const longestSender = 4_000;
const longestHeading = 40_000;
const longestBody = 12_000;
const longestTexts = 48_000;
const mostPeople = 200;
/** Of a longer thread the newest mails are read. */
const mostMails = 500;

/**
 * Reads a print view without a document, which workers do not have, in time proportional to its length: one
 * `table.message` for each mail, its sender, date and `.recipient` lines before its body. Who is in it is read from what
 * stands before a body only, because mails name people, too. Null where the page is no print view.
 */
export function readPrintView(html: string): PrintedThread | null {
  const page = html.slice(0, longest);
  const [head = '', ...tables] = splitAtMessages(page);
  if (tables.length === 0) return null;
  const { subject, afterSubject } = readSubject(head);
  const count = readCount(afterSubject);
  return {
    account: readAccount(head),
    subject,
    messages: readMessages(tables),
    isWhole:
      html.length <= longest &&
      /<\/html>/i.test(page.slice(-1_000)) &&
      (count ?? tables.length) === tables.length,
  };
}

/** Everybody who wrote or was written to, the newest message first, its sender before its recipients. */
export function peopleOf({ messages }: PrintedThread): PrintedPerson[] {
  const people = messages
    .toReversed()
    .flatMap(({ from, recipients }) => [...(from ? [from] : []), ...recipients]);
  return people.slice(0, mostPeople);
}

/** What stands before the first `table.message`, and what is in and behind each of them. */
function splitAtMessages(page: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of page.matchAll(/<table\b/gi)) {
    const end = page.indexOf('>', index);
    if (end === -1) break;
    if (end - index > longestTag || !isMessage(page.slice(index, end))) continue;
    parts.push(page.slice(from, index));
    from = end + 1;
  }
  parts.push(page.slice(from));
  return parts;
}

function isMessage(tag: string): boolean {
  const [, quoted, bare] = /\sclass\s*=\s*(?:["']([^"']*)|([^\s"'>]+))/i.exec(tag) ?? [];
  return (quoted ?? bare ?? '').split(/\s+/).includes('message');
}

/** The newest mails' texts are read first: they are what a look is for. */
function readMessages(tables: readonly string[]): PrintedMessage[] {
  let left = longestTexts;
  const newest = tables.slice(-mostMails).toReversed();
  const read = newest.map((table): PrintedMessage => {
    const { from, date, recipients, body } = readTable(table);
    const text = left > 0 ? textOfHtml(body.slice(0, Math.min(longestBody, left))) : null;
    left -= Math.min(body.length, longestBody);
    return { from, recipients, date, text };
  });
  return read.toReversed();
}

function readTable(table: string): Omit<PrintedMessage, 'text'> & { body: string } {
  const top = table.slice(0, longestSender);
  const [sender = '', date = ''] = top.split(/<\/td\s*>/i, 2);
  const lines = /\sclass\s*=\s*["']?recipient\b/i.exec(top);
  const rest = lines ? table.slice(lines.index, lines.index + longestHeading) : '';
  const end = lines ? rest.search(/<\/(?:font|td)\s*>/i) : -1;
  const bodyFrom = lines && end >= 0 ? lines.index + end : sender.length + date.length;
  return {
    from: readSender(plain(sender).trim()),
    date: plain(date).replaceAll(/\s+/g, ' ').trim().slice(0, 200),
    recipients: end < 0 ? [] : readPeople(rest.slice(rest.indexOf('>') + 1, end)),
    body: table.slice(bodyFrom),
  };
}

/** "Dana Wu <dana@acme.com>", or an address alone. A name may look like an address: what counts stands last. */
function readSender(cell: string): PrintedPerson | null {
  const text = cell.replaceAll(/\s+/g, ' ').trim();
  const start = Math.max(text.lastIndexOf('<'), text.lastIndexOf(' ')) + 1;
  const email = text.slice(start).replace(/>$/, '');
  const name = text.slice(0, start).replaceAll(/[<"]/g, '').trim();
  // Words before an address without brackets are no name of it.
  const isNamed = text.charAt(start - 1) === '<';
  return addressAlone.test(email) && (isNamed || name === '') ? { email, name: name.slice(0, 200) } : null;
}

const address = /[^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]{1,255}/u;
const addressAlone = new RegExp(`^${address.source}$`, 'u');
const named = new RegExp(`(?:([^\\n<>,;:@"]{0,200}?)"?\\s{0,9}<)?(${address.source})>?`, 'gu');

/** Lines of "To: Dana Wu <dana@acme.com>, lee@acme.com". */
function readPeople(html: string): PrintedPerson[] {
  // A line of its own for each name, so that no label or neighbour becomes a part of it.
  const text = plain(html.replaceAll(/<(?:div|br|tr|td)\b[^<>]{0,300}>/gi, '\n'));
  const found = [...text.matchAll(named)].slice(0, mostPeople);
  return found.map(([, name = '', email = '']) => ({ email, name: name.trim() }));
}

/** The large line, and the page from there to the first mail. */
function readSubject(head: string): { subject: string; afterSubject: string } {
  const top = head.slice(-longestHeading);
  const [tag, large = ''] =
    /<font\b[^<>]{0,200}\bsize=["']?\+1\b[^<>]{0,200}>([^]{0,9000}?)<\/font>/i.exec(top) ?? [];
  return {
    subject: plain(large).trim(),
    afterSubject: tag === undefined ? '' : top.slice(top.indexOf(tag) + tag.length),
  };
}

/** "2 messages": some languages write one and two of them without a number. */
function readCount(afterSubject: string): number | null {
  const digits = /\p{Nd}{1,5}/u.exec(plain(afterSubject.slice(0, longestTag)))?.[0];
  return digits === undefined ? null : Number(Array.from(digits, valueOfDigit).join(''));
}

/** Digits of every script follow each other from 0 on. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** The line above the thread; the page's title is the mail's subject, which may be anything. */
function readAccount(head: string): string | null {
  const body =
    head
      .slice(-longestHeading)
      .split(/<body\b/i)
      .at(-1) ?? '';
  const above = body.split(/\sclass\s*=\s*["']?maincontent\b/i, 2);
  if (above.length < 2) return null;
  const addresses = readPeople(above[0] ?? '').map(({ email }) => email.toLowerCase());
  return new Set(addresses).size === 1 ? (addresses[0] ?? null) : null;
}

function plain(html: string): string {
  return decodeEntities(html.replaceAll(/<[^<>]{0,1000}>/g, '')).replaceAll('\u00a0', ' ');
}
