/** Who is in a thread, as Gmail's print view of it tells. */
export interface PrintedThread {
  subject: string;
  /** Newest message first, its sender before its recipients. */
  people: { email: string; name: string }[];
  /** The address that the newest message is from. */
  lastFrom: string | null;
}

/** The address of a thread's print view; `mailbox` is the path of the mailbox, `thread` its legacy id. */
export function printAddress(mailbox: string, thread: string): string {
  return `https://mail.google.com${mailbox}/?ui=2&view=pt&search=all&th=${thread}`;
}

/** Longer is no thread that anybody reads, ms and characters of work apart. */
const longest = 5_000_000;
const mostPeople = 200;

/**
 * Reads a print view without a document, which workers do not have: one `table.message` for each message, its sender
 * and `.recipient` lines before its body. Only what stands before a body is read, because mails name people too. Null
 * where the page is no print view.
 */
export function readPrintView(html: string): PrintedThread | null {
  const [head = '', ...messages] = html.slice(0, longest).split(/<table\b[^>]*\bclass=["']?message\b[^>]*>/i);
  if (messages.length === 0) return null;
  const people: PrintedThread['people'] = [];
  let lastFrom: string | null = null;
  for (const message of messages.toReversed()) {
    const heading = /^[^]*?\bclass=["']?recipient\b[^>]*>[^]*?<\/(?:font|td)>/i.exec(message)?.[0];
    const found = readPeople(heading ?? message.slice(0, 2_000));
    lastFrom ??= found[0]?.email ?? null;
    people.push(...found);
    if (people.length >= mostPeople) break;
  }
  return { subject: readSubject(head), people: people.slice(0, mostPeople), lastFrom };
}

function readSubject(head: string): string {
  const [, large = ''] = /<font\b[^>]*\bsize=["']?\+1["']?[^>]*>([^]*?)<\/font>/i.exec(head) ?? [];
  return plain(large).trim();
}

/** "Dana Wu <dana@acme.com>", or an address alone. */
function readPeople(html: string): PrintedThread['people'] {
  // A line of its own for each name, so that no label or neighbour becomes a part of it.
  const text = plain(html.replace(/<(?:div|br|tr|td)\b[^>]*>/gi, '\n'));
  const found = text.matchAll(/(?:([^\n<>,;:@"]{0,200}?)"?\s*<)?([^\s<>,;:"()]+@[^\s<>,;:"()]+)>?/gu);
  return [...found].map(([, name = '', email = '']) => ({ email, name: name.trim() }));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|(\w{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : codePoint(Number(code)),
    );
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
