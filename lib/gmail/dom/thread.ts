import { bareId, isLegacyId, isMessageId, isThreadId, legacyHexOf, timeOfLegacyId } from '../ids';
import { parseGmailUrl } from '../urls';
import { readLogged } from './jslog';
import { type ShownPerson, tidyPeople } from './people';
import { closest, findAll, findOne, findVisible } from './selectors';

const longestSubject = 1_000;

/** What a thread's view says of its mails. */
export interface ThreadContent {
  subject: string;
  /** Everybody who wrote or was written to, as far as it is on screen, newest message first. */
  people: ShownPerson[];
  /** The newest message: its id, when it came (epoch ms) and whose it is; null where the page does not say. */
  lastMessage: { messageId: string; at: number | null; from: string | null } | null;
}

/** The thread that is on screen. */
export interface ThreadOnScreen extends ThreadContent {
  heading: HTMLElement;
  legacyThreadId: string;
  /** `thread-f:…` or `thread-a:…`, null where the page does not say. */
  threadId: string | null;
  /** The page itself does not say which thread it is: the address does, and changes before the page. */
  isNamedByAddress: boolean;
}

/**
 * Null while no thread is open, or none whose id is known. Reads only what is visible: old views
 * stay in Gmail's page.
 *
 * @param legacyOf what else is known of threads whose legacy id the page does not have
 */
export function readThread(page: Document, legacyOf = legacyHexOf): ThreadOnScreen | null {
  const heading = findVisible(page, 'threadSubject')[0];
  if (!heading) return null;
  const view = viewOf(heading);
  const ids = identifyThread(page, heading, view, legacyOf);
  if (!ids) return null;
  return { heading, ...ids, subject: heading.textContent.slice(0, longestSubject), ...readMessages(view) };
}

/** What is on screen of a thread's messages. */
export function readMessages(view: ParentNode): Omit<ThreadContent, 'subject'> {
  const messages = findAll(view, 'message').toReversed();
  return {
    people: tidyPeople(messages.flatMap(peopleOf)),
    lastMessage: messages[0] ? identify(messages[0]) : null,
  };
}

/** By the subject's own ids, else by what a mail's log attribute says, else by the address. */
function identifyThread(
  page: Document,
  heading: HTMLElement,
  view: ParentNode,
  legacyOf: (threadId: string) => string | null,
): Pick<ThreadOnScreen, 'legacyThreadId' | 'threadId' | 'isNamedByAddress'> | null {
  const stated = heading.getAttribute('data-thread-perm-id') ?? '';
  const perm = [bareId(stated), loggedThread(view)].find(isThreadId) ?? null;
  const own = heading.getAttribute('data-legacy-thread-id');
  // Without conversation view the page may give a message's number for its thread's.
  const known = perm === null ? null : legacyOf(perm);
  const legacyThreadId = stated.includes('|') ? (known ?? own) : isLegacyId(own) ? own : known;
  if (isLegacyId(legacyThreadId)) return { legacyThreadId, threadId: perm, isNamedByAddress: false };
  // Beside a list the address may be the list's, or that of another thread.
  const place = closest(heading, 'previewPane') ? null : parseGmailUrl(page.location.href);
  const named = place?.legacyThreadId ?? (place?.threadId ? legacyOf(place.threadId) : null);
  return isLegacyId(named) && perm === null
    ? { legacyThreadId: named, threadId: place?.threadId ?? null, isNamedByAddress: true }
    : null;
}

function loggedThread(view: ParentNode): unknown {
  const jslog = findOne(view, 'messageBody')?.getAttribute('jslog') ?? '';
  return bareId(readLogged(jslog, 1)?.[0]);
}

/** The thread around its heading: the nearest ancestor that also holds the messages. */
export function viewOf(heading: HTMLElement): ParentNode {
  let view: HTMLElement = heading;
  while (view.parentElement && findAll(view, 'message').length === 0) view = view.parentElement;
  return view;
}

function peopleOf(message: HTMLElement): ShownPerson[] {
  return [...findAll(message, 'sender'), ...findAll(message, 'recipient')].map((person) => ({
    email: person.getAttribute('email') ?? '',
    name: person.getAttribute('name') ?? '',
  }));
}

function identify(message: HTMLElement): ThreadContent['lastMessage'] {
  const messageId = bareId(message.getAttribute('data-message-id'));
  if (!isMessageId(messageId)) return null;
  const legacyId = message.getAttribute('data-legacy-message-id') ?? '';
  const from = findOne(message, 'sender')?.getAttribute('email') ?? null;
  const number = isLegacyId(legacyId) ? legacyId : legacyHexOf(messageId);
  return { messageId, at: number === null ? null : timeOfLegacyId(number), from };
}

/** Where the thread's control goes: Gmail's own place for buttons of the thread, else with the subject. */
export function placeForControl(
  heading: HTMLElement,
): { parent: HTMLElement; before: ChildNode | null } | null {
  for (let row = heading.parentElement; row && !findOne(row, 'message'); row = row.parentElement) {
    const side = findOne(row, 'subjectSide');
    if (side) return { parent: side, before: side.firstChild };
  }
  const row = closest(heading, 'subjectRow') ?? heading.parentElement;
  return row ? { parent: row, before: row === heading.parentElement ? heading.nextSibling : null } : null;
}
