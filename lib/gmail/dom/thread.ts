import { bareId, isLegacyId, isMessageId, timeOfLegacyId } from '../ids';
import { type ShownPerson, tidyPeople } from './people';
import { findAll, findOne, isVisible } from './selectors';

const longestSubject = 1_000;

/** The thread that is on screen. */
export interface ThreadOnScreen {
  heading: HTMLElement;
  legacyThreadId: string;
  subject: string;
  /** Everybody who wrote or was written to, as far as it is on screen, newest message first. */
  people: ShownPerson[];
  /** The newest message: its id, when it came (epoch ms) and whose it is; null where the page does not say. */
  lastMessage: { messageId: string; at: number | null; from: string | null } | null;
}

/** Null while no thread is open. Reads only what is visible: old views stay in Gmail's page. */
export function readThread(page: ParentNode): ThreadOnScreen | null {
  const heading = findAll(page, 'threadSubject').find(isVisible);
  const legacyThreadId = heading?.getAttribute('data-legacy-thread-id') ?? '';
  if (!heading || !isLegacyId(legacyThreadId)) return null;
  const view = viewOf(heading);
  const messages = findAll(view, 'message').toReversed();
  return {
    heading,
    legacyThreadId,
    subject: heading.textContent.slice(0, longestSubject),
    people: tidyPeople(messages.flatMap(peopleOf)),
    lastMessage: messages[0] ? identify(messages[0]) : null,
  };
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

function identify(message: HTMLElement): ThreadOnScreen['lastMessage'] {
  const messageId = bareId(message.getAttribute('data-message-id'));
  if (!isMessageId(messageId)) return null;
  const legacyId = message.getAttribute('data-legacy-message-id') ?? '';
  const from = findOne(message, 'sender')?.getAttribute('email') ?? null;
  return { messageId, at: isLegacyId(legacyId) ? timeOfLegacyId(legacyId) : null, from };
}

/** Where the thread's control goes: Gmail's own place for buttons of the thread, else after the subject. */
export function placeForControl(
  heading: HTMLElement,
): { parent: HTMLElement; before: ChildNode | null } | null {
  const row = heading.parentElement;
  const side = row?.parentElement ? findOne(row.parentElement, 'subjectSide') : null;
  if (side) return { parent: side, before: side.firstChild };
  return row ? { parent: row, before: heading.nextSibling } : null;
}
