import type { MessageKey, Text } from '@/lib/domain/text';
import { readCompose } from '@/lib/gmail/dom/compose';
import { holdsText, insertText, ownText } from '@/lib/gmail/dom/insert';
import {
  countRecipients,
  findReplies,
  hasSeveralPeople,
  openReply,
  type Reply,
  type WantedThread,
} from '@/lib/gmail/dom/reply';
import { findVisible } from '@/lib/gmail/dom/selectors';
import { readThread } from '@/lib/gmail/dom/thread';
import { waitFor } from '@/lib/gmail/dom/wait-for';
import type { Health } from '@/lib/gmail/health';
import { parseGmailUrl } from '@/lib/gmail/urls';
import type { TabProtocol } from '@/lib/messaging/tab-protocol';
import { goToThread } from './go-to-thread';
import type { KnownDrafts } from './known-drafts';
import type { KnownThreads } from './known-threads';
import type { createNotice } from './notice';

/** How long Gmail may take, ms: to show a thread, to bring up a draft that is there, and to save. */
const threadPatienceMs = 20_000;
const draftPatienceMs = 3_000;
const savePatienceMs = 12_000;
/** Whoever has typed within this, ms, is still at it. */
const typingMs = 2_000;
/** How long the line stays, ms. */
const readyMs = 8_000;
const toldMs = 30_000;

type Wish = TabProtocol['tab.openDraft']['input'];
/** What stands in the way, in the rep's words; `draftReady`: nothing, `draftReadyOne`: only some of the people are in it. */
type Outcome = Extract<
  MessageKey,
  | 'draftReady'
  | 'draftReadyOne'
  | 'draftKept'
  | 'draftNoReply'
  | 'draftNoThread'
  | 'draftBusy'
  | 'draftUnsaved'
>;

interface Needs {
  page: Document;
  text: Text;
  drafts: KnownDrafts;
  threads: KnownThreads;
  health: Health;
  notice: ReturnType<typeof createNotice>;
  signal: AbortSignal;
}

/**
 * Writes a follow-up into a reply of its thread, once for each wish, and tells the rep what became of it. Sends nothing,
 * and changes nothing that the rep has written: where anything is in the way, the text goes to the clipboard.
 */
export function createOpenDraft({ page, text, drafts, threads, health, notice, signal }: Needs) {
  const taken = new Set<string>();
  const underWay = new Set<string>();

  const isOnRoute = (legacyThreadId: string) => {
    const place = parseGmailUrl(page.location.href);
    const heard = place?.threadId ? threads.legacyOf(place.threadId) : null;
    return (place?.legacyThreadId ?? heard) === legacyThreadId;
  };

  /** Opens the thread unless it is there, and tells when it is. */
  const bringUp = ({ legacyThreadId, legacyOf }: WantedThread) => {
    const [before] = findVisible(page, 'threadSubject');
    const isThere = readThread(page, legacyOf)?.legacyThreadId === legacyThreadId;
    if (!isThere && !isOnRoute(legacyThreadId)) goToThread(page, legacyThreadId);
    return () => {
      const shown = readThread(page, legacyOf);
      if (shown?.legacyThreadId !== legacyThreadId) return null;
      // The address changes before the page: what only the address names may be the thread before.
      const isSame = !isThere && shown.heading === before;
      return !isSame || shown.heading.getAttribute('data-legacy-thread-id') === legacyThreadId ? true : null;
    };
  };

  const write = async ({ legacyThreadId, draft }: Wish, isTyping: () => boolean): Promise<Outcome> => {
    const wanted = { legacyThreadId, legacyOf: threads.legacyOf };
    if (!(await waitFor(page, bringUp(wanted), threadPatienceMs, signal))) return 'draftNoThread';

    const find = () => findReplies(page, wanted)[0] ?? null;
    const isOfThread = (threadId: string) => threads.legacyOf(threadId) === legacyThreadId;
    const isSaved = drafts.some(isOfThread);
    const open = find() ?? (isSaved ? await waitFor(page, find, draftPatienceMs, signal) : null);
    if (open && (ownText(open.editor) !== '' || countRecipients(open.compose) === 0)) {
      // Whoever is typing elsewhere would go on in this mail.
      if (!isTyping()) bringIntoView(open);
      return holdsText(open.editor, draft.text) ? 'draftReady' : 'draftKept';
    }
    if (!open && isSaved) return 'draftKept';
    if (isTyping()) return 'draftBusy';
    const isToAll = hasSeveralPeople(page, wanted, draft.own);
    const reply = open ?? (await openReply(page, wanted, isToAll, signal));
    if (!reply) return 'draftNoReply';
    // Gmail gives it the focus when it is done with it.
    const hasFocus = () => (reply.compose.contains(page.activeElement) ? true : null);
    await waitFor(page, hasFocus, 300, signal);
    if (isTyping()) return 'draftBusy';
    if (ownText(reply.editor) !== '') return 'draftKept';

    // Its ids may come with the save only.
    const save = drafts.nextSave(({ messageId, threadId }) => {
      const is = readCompose(reply.compose);
      return messageId === is?.messageId || threadId === is?.threadId || isOfThread(threadId);
    }, savePatienceMs);
    const isWritten = insertText(reply.editor, draft.text);
    bringIntoView(reply);
    if (!isWritten) return 'draftNoReply';
    if (!(await save) || !holdsText(reply.editor, draft.text)) return 'draftUnsaved';
    // To whom an answer goes is Gmail's word; a reply that the rep had opened goes to whom they want.
    return !open && isToAll && countRecipients(reply.compose) === 1 ? 'draftReadyOne' : 'draftReady';
  };

  const tell = async (outcome: Outcome, draft: string) => {
    if (outcome === 'draftReady' || outcome === 'draftReadyOne') {
      notice({ notice: text(outcome), action: null }, outcome === 'draftReady' ? readyMs : toldMs);
      return;
    }
    const isCopied = await copy(draft);
    const copied = () => notice({ notice: text('draftOnClipboard'), action: null }, readyMs);
    notice(
      isCopied
        ? { notice: `${text(outcome)} ${text('draftOnClipboard')}`, action: null }
        : {
            notice: text(outcome),
            action: { label: text('copyText'), onAct: () => void copy(draft).then((did) => did && copied()) },
          },
      toldMs,
    );
  };

  const run = async (wish: Wish) => {
    const typing = watchTyping(page, { legacyThreadId: wish.legacyThreadId, legacyOf: threads.legacyOf });
    const outcome = await write(wish, typing.isUnderWay).finally(typing.stop);
    if (signal.aborted) return;
    if (outcome === 'draftReady' || outcome === 'draftReadyOne') health.saw('insertion');
    if (outcome === 'draftNoReply' || outcome === 'draftUnsaved') health.missed('insertion');
    await tell(outcome, wish.draft.text);
  };

  return {
    /** Whether this tab can show the thread: a window of its own has no way to another one. */
    canShow: (legacyThreadId: string) =>
      parseGmailUrl(page.location.href)?.isPopOut !== true ||
      readThread(page, threads.legacyOf)?.legacyThreadId === legacyThreadId,
    take(wish: Wish): true {
      const { legacyThreadId, draft } = wish;
      if (taken.has(draft.id) || underWay.has(legacyThreadId)) return true;
      taken.add(draft.id);
      underWay.add(legacyThreadId);
      void run(wish)
        .catch(() => tell('draftNoReply', draft.text))
        .finally(() => underWay.delete(legacyThreadId));
      return true;
    },
  };
}

/** Whether the rep is typing somewhere else than into this thread's replies. */
function watchTyping(page: Document, wanted: WantedThread) {
  let lastAt = -Infinity;
  const onInput = ({ target, timeStamp }: Event) => {
    const isHere = findReplies(page, wanted).some(
      ({ compose }) => target instanceof Node && compose.contains(target),
    );
    if (!isHere) lastAt = timeStamp;
  };
  page.addEventListener('input', onInput, true);
  return {
    isUnderWay: () => performance.now() - lastAt < typingMs,
    stop: () => page.removeEventListener('input', onInput, true),
  };
}

function bringIntoView({ editor }: Reply): void {
  editor.scrollIntoView({ block: 'nearest' });
  editor.focus();
}

/** False where the browser wants a click for it, or another window has the focus. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
