import { bareId, isLegacyId, isMessageId, isThreadId } from '../ids';
import { readLogged } from './jslog';
import { composeHtml } from './mail-html';
import { type ShownPerson, tidyPeople } from './people';
import { closest, findAll, findOne } from './selectors';

/** Which message a compose is, as far as it says so: before the first save it may not. */
export interface ComposeIds {
  messageId: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
}

/** A compose window as it is at one moment. */
export interface ComposeSnapshot extends ComposeIds {
  messageId: string;
  threadId: string;
  to: ShownPerson[];
  cc: ShownPerson[];
  bcc: ShownPerson[];
  subject: string;
  /** What the rep has written, with what it quotes. */
  html: string;
}

const mostLevels = 25;
const longestSubject = 1_000;

/**
 * The compose that an element is in: the nearest ancestor with Gmail's marker and a Send button. Null where that
 * would be a place with several composes: the element's own has no Send button that we know.
 */
export function composeOf(element: Element): HTMLElement | null {
  let candidate: HTMLElement | null = element.parentElement;
  for (let level = 0; candidate && level < mostLevels; level += 1) {
    const markers = findAll(candidate, 'composeMarker').length;
    if (markers > 1) return null;
    if (markers === 1 && findOne(candidate, 'sendButton')) return candidate;
    candidate = candidate.parentElement;
  }
  return null;
}

export function identifyCompose(compose: HTMLElement): ComposeIds {
  const logged = readLoggedIds(findOne(compose, 'sendButton')?.getAttribute('jslog') ?? '');
  const legacy = field(compose, 'legacyThreadField');
  return {
    messageId: [field(compose, 'draftId'), logged.messageId].find(isMessageId) ?? null,
    threadId: [field(compose, 'threadIdField'), logged.threadId].find(isThreadId) ?? null,
    legacyThreadId: isLegacyId(legacy) ? legacy : null,
  };
}

/** Null where the compose does not say yet which message it is. */
export function readCompose(compose: HTMLElement): ComposeSnapshot | null {
  const { messageId, threadId, legacyThreadId } = identifyCompose(compose);
  if (messageId === null || threadId === null) return null;
  return {
    messageId,
    threadId,
    legacyThreadId,
    ...readRecipients(compose),
    subject: subjectOf(compose),
    html: composeHtml(compose),
  };
}

/** Everybody that it goes to, as far as it shows them. */
export function recipientsOf(compose: HTMLElement): ShownPerson[] {
  const { to, cc, bcc } = readRecipients(compose);
  return tidyPeople([...to, ...cc, ...bcc]);
}

/** At most 1,000 characters. */
export function subjectOf(compose: HTMLElement): string {
  return inputValue(compose, 'subjectField').slice(0, longestSubject);
}

/** Every compose in the page, open or minimised, with null for each that is there but not understood. */
export function findComposes(page: ParentNode): (HTMLElement | null)[] {
  return findAll(page, 'composeMarker').map(composeOf);
}

/** The compose that shows this message, if there is one. */
export function findCompose(page: ParentNode, messageId: string): HTMLElement | null {
  return (
    findComposes(page).find((compose) => compose && identifyCompose(compose).messageId === messageId) ?? null
  );
}

function field(compose: HTMLElement, key: 'draftId' | 'threadIdField' | 'legacyThreadField'): unknown {
  return bareId(inputValue(compose, key));
}

function inputValue(compose: HTMLElement, key: Parameters<typeof findOne>[1]): string {
  return valueOf(findOne(compose, key));
}

function valueOf(element: HTMLElement | null): string {
  return element instanceof HTMLInputElement ? element.value : '';
}

function readRecipients(compose: HTMLElement): Pick<ComposeSnapshot, 'to' | 'cc' | 'bcc'> {
  const people: Pick<ComposeSnapshot, 'to' | 'cc' | 'bcc'> = { to: [], cc: [], bcc: [] };
  for (const chip of findAll(compose, 'recipientChip')) {
    const line = chip.closest('.anm[name]')?.getAttribute('name') ?? 'to';
    const email = chip.getAttribute('data-hovercard-id') ?? '';
    // A group or label can be a chip too; it has no address.
    if (!email.includes('@')) continue;
    people[lineOf(line)].push({ email, name: chip.getAttribute('data-name') ?? '' });
  }
  for (const input of findAll(compose, 'oldRecipientChip')) {
    // "Dana Wu <dana@acme.com>", or the address alone.
    const [, name = '', email = ''] =
      /^(?:([^<]*)<)?([^\s<>]+@[^\s<>]+)>?$/.exec(valueOf(input).trim()) ?? [];
    if (email) people[lineOf(input.getAttribute('name'))].push({ email, name: name.trim() });
  }
  if (people.to.length + people.cc.length + people.bcc.length > 0) {
    return { to: tidyPeople(people.to), cc: tidyPeople(people.cc), bcc: tidyPeople(people.bcc) };
  }
  // An inline reply that was not touched shows a summary and no chips.
  const shown = findAll(compose, 'collapsedRecipient').map((person) => ({
    email: person.getAttribute('email') ?? '',
    name: person.getAttribute('name') ?? '',
  }));
  return { ...people, to: tidyPeople(shown) };
}

function lineOf(name: string | null): 'to' | 'cc' | 'bcc' {
  return name === 'cc' || name === 'bcc' ? name : 'to';
}

/** Part 11 of its log attribute has `["#msg-a:…", …, ["#thread-a:…", …]]`. */
function readLoggedIds(jslog: string): { messageId: unknown; threadId: unknown } {
  const logged = readLogged(jslog, 11) ?? [];
  const thread: unknown = logged.find((part) => Array.isArray(part) && isThreadId(bareId(part[0])));
  return { messageId: bareId(logged[0]), threadId: Array.isArray(thread) ? bareId(thread[0]) : null };
}

/** Whether an event's target is (in) a compose's Send button, or the one that archives too. */
export function isSendButton(element: Element): boolean {
  // Looked for from the click first, because most clicks of a page are elsewhere.
  if (closest(element, 'sendAndArchiveButton')) return composeOf(element) !== null;
  const compose = closest(element, 'sendButton') && composeOf(element);
  return compose !== null && findOne(compose, 'sendButton')?.contains(element) === true;
}
