import type { OwnWords } from '@/components/draft/use-draft';
import type { Clock } from '@/lib/app/ports/deps';
import type { ThreadRecord } from '@/lib/bridge/records';
import type { Text } from '@/lib/domain/text';
import { findAll, findVisible, isVisible } from '@/lib/gmail/dom/selectors';
import { readMails } from '@/lib/gmail/dom/mail-html';
import {
  placeForControl,
  readMessages,
  readThread,
  type ThreadContent,
  type ThreadOnScreen,
  viewOf,
} from '@/lib/gmail/dom/thread';
import { waitFor } from '@/lib/gmail/dom/wait-for';
import { watchAround, watchInside } from '@/lib/gmail/dom/watch';
import type { Health } from '@/lib/gmail/health';
import { type GmailPlace, parseGmailUrl } from '@/lib/gmail/urls';
import { createShadowMount } from './shadow-mount';
import { showThread, type TrackedThread, type UnsavedNotes } from './tracked-thread';

/** Gmail's address changes before its page does: how long the page usually takes at most, ms, and how long it may. */
const patienceMs = 10_000;
const longPatienceMs = 60_000;
/** Somebody who takes the control away this often shall have it so. */
const mostMoves = 50;

interface Surroundings {
  page: Document;
  text: Text;
  clock: Clock;
  signal: AbortSignal;
  health: Health;
  /** The legacy id of a thread, from its number or from what was heard; null where nobody has told. */
  legacyOf: (threadId: string) => string | null;
  /** What Gmail told of a thread, by its legacy id. */
  heardOf: (legacyThreadId: string) => ThreadRecord | null;
}

interface Shown {
  legacyThreadId: string;
  /** Null: the control floats, because the subject was not found. */
  heading: HTMLElement | null;
  control: TrackedThread;
  host: HTMLElement;
  /** Brings it back where it was open before its place was redrawn. */
  reopen: () => void;
  stop: AbortController;
  watch: AbortController;
  moves: number;
}

/** The control beside the subject of the thread on screen, for as long as that thread is there. */
export function createThreadControl({ page, text, clock, signal, health, legacyOf, heardOf }: Surroundings) {
  const unsaved: UnsavedNotes = new Map();
  const words: OwnWords = new Map();
  let waiting = new AbortController();
  let shown: Shown | null = null;
  let shownLast: string | null = null;
  let readLast: ThreadOnScreen | null = null;
  /** The address at which the page had caught up: from then on the page is right, whatever the address says. */
  let caughtUpAt = '';

  const read = () => {
    const thread = readThread(page, legacyOf);
    return thread && !isStale(thread) ? thread : null;
  };
  /** The address has gone on to another thread, and the page, which names none, still shows the one before. */
  const isStale = ({ isNamedByAddress, legacyThreadId, heading, subject }: ThreadOnScreen) =>
    isNamedByAddress &&
    legacyThreadId !== readLast?.legacyThreadId &&
    heading === readLast?.heading &&
    subject === readLast.subject;
  const leave = () => {
    shown?.watch.abort();
    shown?.stop.abort();
    shown = null;
  };
  signal.addEventListener('abort', () => {
    waiting.abort();
    leave();
  });

  /** The thread once the page shows what the address names; `'list'` once it shows a list without one. */
  const readSettled = (place: GmailPlace | null): ThreadOnScreen | 'list' | null => {
    const thread = read();
    const isCaughtUp = location.href === caughtUpAt;
    if (place?.threadId ?? place?.legacyThreadId)
      return thread && (isCaughtUp || fits(thread, place)) ? thread : null;
    if (findAll(page, 'row').some(isVisible)) return thread ?? 'list';
    return thread && (isCaughtUp || thread.legacyThreadId !== shownLast) ? thread : null;
  };
  const fits = (thread: ThreadOnScreen, { threadId, legacyThreadId }: GmailPlace) => {
    const named = legacyThreadId ?? (threadId && legacyOf(threadId));
    if (named) return thread.legacyThreadId === named;
    return thread.threadId ? thread.threadId === threadId : thread.legacyThreadId !== shownLast;
  };

  async function look(account: string): Promise<void> {
    waiting.abort();
    waiting = new AbortController();
    const here = waiting.signal;
    const place = parseGmailUrl(location.href);
    const isThread = (place?.threadId ?? place?.legacyThreadId ?? null) !== null;
    const settle = (found: ThreadOnScreen | 'list') => {
      caughtUpAt = location.href;
      if (found !== 'list') return show(account, found);
      leave();
      return watchPane(account, here);
    };
    // What is right already is left alone: an open card stays open when only the composes change.
    const now = readSettled(place);
    if (now) return settle(now);
    leave();
    const found = await waitFor(page, () => readSettled(place), patienceMs, here);
    if (found && !here.aborted) return settle(found);
    if (here.aborted || !isThread) return undefined;
    // The subject on screen is that of its own thread, even where the address is not understood.
    const unexpected = read();
    if (unexpected) return settle(unexpected);
    health.missed('thread');
    const named = place?.legacyThreadId ?? (place?.threadId ? legacyOf(place.threadId) : null);
    // What is still that of the thread before must not be taken for this one's.
    if (named !== null && !readThread(page, legacyOf)) float(account, named);
    const late = await waitFor(page, () => readSettled(place), longPatienceMs, here);
    return late && !here.aborted ? settle(late) : undefined;
  }

  function show(account: string, thread: ThreadOnScreen): void {
    health.saw('thread');
    readLast = thread;
    if (shown?.legacyThreadId !== thread.legacyThreadId || shown.heading === null) {
      leave();
      shown = open(account, thread.legacyThreadId, thread.heading, () => {
        const now = read();
        return now?.legacyThreadId === thread.legacyThreadId ? now : thread;
      });
    }
    keepInPlace(account, shown, thread.heading);
  }

  function open(
    account: string,
    legacyThreadId: string,
    heading: HTMLElement | null,
    readNow: () => ThreadContent,
  ): Shown {
    const stop = new AbortController();
    const mount = createShadowMount(page, 'thread-control', text);
    stop.signal.addEventListener('abort', mount.remove);
    shownLast = legacyThreadId;
    const control = showThread({
      page,
      text,
      clock,
      account,
      legacyThreadId,
      mount,
      signal: stop.signal,
      unsaved,
      words,
      health,
      readNow,
      readMails: () =>
        shown?.legacyThreadId === legacyThreadId && shown.heading ? readMails(viewOf(shown.heading)) : [],
      heard: () => heardOf(legacyThreadId),
    });
    return {
      legacyThreadId,
      heading,
      control,
      host: mount.host,
      reopen: () => mount.press('[aria-haspopup="dialog"][aria-expanded="true"]'),
      stop,
      watch: new AbortController(),
      moves: 0,
    };
  }

  /** Gmail redraws the subject's row, and whole views: the control goes back where it belongs, or goes. */
  function keepInPlace(account: string, current: Shown, heading: HTMLElement): void {
    const { host } = current;
    const place = placeForControl(heading);
    current.heading = heading;
    current.watch.abort();
    current.watch = new AbortController();
    if (place && host.parentElement !== place.parent && (current.moves += 1) <= mostMoves) {
      place.parent.insertBefore(host, place.before);
      current.reopen();
    }
    watchAround(
      [heading, host],
      () => {
        const isThere = host.isConnected && isVisible(heading);
        if (isThere && read()?.legacyThreadId === current.legacyThreadId) return;
        look(account).catch(() => undefined);
      },
      current.watch.signal,
    );
  }

  /** Beside a list a thread may appear without the address changing. */
  function watchPane(account: string, here: AbortSignal): void {
    const pane = findVisible(page, 'previewPane')[0];
    if (!pane) return;
    watchInside(
      pane,
      () => {
        if (read()) look(account).catch(() => undefined);
      },
      here,
    );
  }

  /** The subject is nowhere, but the address says which thread it is. */
  function float(account: string, legacyThreadId: string): void {
    leave();
    shown = open(account, legacyThreadId, null, () => ({
      subject: page.title.split(' - ').slice(0, -2).join(' - '),
      ...readMessages(findVisible(page, 'main')[0] ?? page),
    }));
    shown.host.dataset['floating'] = '';
    page.body.append(shown.host);
  }

  return {
    look,
    /** The thread on screen; null where there is none, or nobody can tell which it is. */
    read,
    changed: (keys: readonly string[]) => {
      if (shown && keys.includes(shown.control.key)) shown.control.refresh();
    },
    /** False where the thread on screen has no card: it is not tracked, or not there. */
    openCard: () => shown?.control.openCard() ?? false,
    /** The thread that the address alone names, because its subject was not found. */
    namedByAddress: () => (shown?.heading === null ? shown.control.source() : null),
  };
}
