import { composeOf, readCompose } from './compose';
import { press } from './press';
import { findAll, findOne, findVisible, isVisible, type SelectorKey } from './selectors';
import { readThread, viewOf } from './thread';
import { waitFor } from './wait-for';

/** Gmail makes a compose when it is first needed; how long that may take, ms. */
const composePatienceMs = 10_000;
/** How long it may take to draw a menu, ms. */
const menuPatienceMs = 2_000;

/** A compose that belongs to a thread. */
export interface Reply {
  compose: HTMLElement;
  editor: HTMLElement;
}

/** A thread by its legacy id, with what tells the legacy ids of others. */
export interface WantedThread {
  legacyThreadId: string;
  legacyOf: (threadId: string) => string | null;
}

/** Its view, while it is on screen. */
function viewFor(page: Document, { legacyThreadId, legacyOf }: WantedThread): ParentNode | null {
  const thread = readThread(page, legacyOf);
  return thread?.legacyThreadId === legacyThreadId ? viewOf(thread.heading) : null;
}

/** Those that are open for this thread: in its view, or in windows of their own in the page. */
export function findReplies(page: Document, wanted: WantedThread): Reply[] {
  const { legacyThreadId, legacyOf } = wanted;
  const view = viewFor(page, wanted);
  return findAll(page, 'composeEditor').flatMap((editor) => {
    const compose = composeOf(editor);
    if (!compose) return [];
    const snapshot = readCompose(compose);
    // Without conversation view the field may have a message's number for its thread's.
    const named = snapshot && (legacyOf(snapshot.threadId) ?? snapshot.legacyThreadId);
    // Within the view only what names no other thread.
    const isHere =
      view?.contains(editor) === true && isVisible(editor) && (named ?? legacyThreadId) === legacyThreadId;
    return isHere || named === legacyThreadId ? [{ compose, editor }] : [];
  });
}

/** How many people it would go to: a forwarded mail that was just opened to none. Null where it does not say. */
export function countRecipients(compose: HTMLElement): number | null {
  const snapshot = readCompose(compose);
  return snapshot && snapshot.to.length + snapshot.cc.length + snapshot.bcc.length;
}

/**
 * Opens a reply to the last message of the thread on screen: to all, where that is wanted and Gmail offers it, below the
 * message or in its menu. Null where Gmail does not open any.
 */
export async function openReply(
  page: Document,
  wanted: WantedThread,
  isToAll: boolean,
  signal: AbortSignal,
): Promise<Reply | null> {
  const view = viewFor(page, wanted);
  if (!view) return null;
  const button = (way: SelectorKey) => async () => findVisible(view, way).at(-1);
  const toAll = [button('replyAllLink'), () => findInMenu(page, view, 'replyAllEntry', signal)];
  for (const find of [...(isToAll ? toAll : []), button('replyLink'), button('replyIcon')]) {
    const found = await find();
    if (!found) continue;
    press(found);
    const opened = () => findReplies(page, wanted)[0] ?? null;
    const reply = await waitFor(page, opened, composePatienceMs, signal);
    if (reply || signal.aborted) return reply;
  }
  return null;
}

/** An entry of the last message's menu, which is open then; where the menu has none, it is closed again. */
async function findInMenu(
  page: Document,
  view: ParentNode,
  entry: SelectorKey,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const dots = findVisible(view, 'messageMenu').at(-1);
  if (!dots) return null;
  press(dots);
  const find = () => findVisible(page, entry)[0] ?? null;
  const found = await waitFor(page, find, menuPatienceMs, signal);
  if (!found && dots.getAttribute('aria-expanded') === 'true') press(dots);
  return found;
}

/**
 * Whether the last message went to or came from several people besides the rep.
 *
 * @param own the rep's addresses in this mailbox
 */
export function hasSeveralPeople(page: Document, wanted: WantedThread, own: readonly string[]): boolean {
  const view = viewFor(page, wanted);
  const last = view && findVisible(view, 'message').at(-1);
  if (!last) return false;
  const people = [findOne(last, 'sender'), ...findAll(last, 'recipient')];
  const others = new Set(people.map((person) => person?.getAttribute('email')?.toLowerCase() ?? ''));
  return [...others].filter((email) => email !== '' && !own.includes(email)).length > 1;
}
