import { bareId, isLegacyId, isThreadId, legacyHexOf } from './ids';
import { decodeToken } from './url-token';

/** What an address of Gmail's web page says. */
export interface GmailPlace {
  /** The N of `/u/N/`: an order number of the browser session, not an account. Null where the address has none. */
  accountIndex: number | null;
  /** The delegated mailbox's opaque id, or null in one's own. */
  delegate: string | null;
  /** The path of the mailbox, which its other pages begin with: `/mail/u/0`, `/mail/u/0/d/<id>`, `/mail/b/<id>/u/0`. */
  mailbox: string;
  /** `inbox`, `sent`, `search`, `label` …; '' before Gmail has chosen one. */
  view: string;
  /** What is searched for, or the label, of the views that have one; else ''. */
  argument: string;
  /** `thread-f:…` or `thread-a:…` of the open thread, null in a list or where the address has the legacy id only. */
  threadId: string | null;
  /** 16 hex digits, null where the address does not tell. */
  legacyThreadId: string | null;
  /** A window of its own, without lists: a popped-out thread or compose. */
  isPopOut: boolean;
}

// These views have an argument between their name and the thread.
const viewsWithArgument = new Set([
  'search',
  'label',
  'category',
  'circle',
  'advanced-search',
  'section_query',
  'settings',
]);

/**
 * Reads a Gmail address: `/mail/u/N/#<view>[/<argument>][/pN][/<thread>][?compose=…]`, own or delegated mailbox.
 * Null when it is not Gmail's web page at all. The hash changes before the page does: see README.md, "Addresses".
 */
export function parseGmailUrl(url: string): GmailPlace | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.host !== 'mail.google.com') return null;
  const path = /^\/mail(?:\/b\/([^/]+))?(?:\/u\/(\d+))?(?:\/d\/([^/]+))?(?:\/|$)/.exec(parsed.pathname);
  if (!path) return null;
  const [view = '', ...rest] = parsed.hash
    .slice(1)
    .replace(/\?compose=.*$/s, '')
    .split('/');
  const argument = viewsWithArgument.has(view) ? (rest.shift() ?? '') : '';
  const thread = rest.find((part) => !/^p\d+$/.test(part));
  return {
    accountIndex: path[2] === undefined ? null : Number(path[2]),
    delegate: path[1] ?? path[3] ?? null,
    mailbox: path[0].replace(/\/$/, ''),
    view,
    argument: decodeArgument(argument),
    ...readThread(thread ?? ''),
    isPopOut:
      /\/popout\/?$/.test(parsed.pathname) || /^(?:btop|cm)$/.test(parsed.searchParams.get('view') ?? ''),
  };
}

/** The N of `u/N` where it stands for whose mailbox this is: one that is shared with that account is not its own. */
export function ownIndexOf(place: GmailPlace | null): number | null {
  return place?.delegate === null ? place.accountIndex : null;
}

/**
 * A link that opens a thread. `account` is the N of `/u/N/`, or the address, which stays right when N shifts.
 * Gmail takes the legacy id where its own token goes; threads in trash or spam are not found this way.
 */
export function threadLink(account: number | string, legacyThreadId: string): string {
  return typeof account === 'number'
    ? `https://mail.google.com/mail/u/${account}/#all/${legacyThreadId}`
    : `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}#all/${legacyThreadId}`;
}

function readThread(part: string): Pick<GmailPlace, 'threadId' | 'legacyThreadId'> {
  if (isLegacyId(part)) return { threadId: null, legacyThreadId: part };
  const literal = bareId(decodeArgument(part));
  const decoded = decodeToken(part)?.split('+')[0];
  const threadId = isThreadId(literal) ? literal : decoded && bareId(`thread-${decoded}`);
  return isThreadId(threadId)
    ? { threadId, legacyThreadId: legacyHexOf(threadId) }
    : { threadId: null, legacyThreadId: null };
}

function decodeArgument(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
