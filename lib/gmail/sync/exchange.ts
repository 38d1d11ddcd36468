import type { AnsweredRecord, GmailRecord, OutgoingRecord } from '@/lib/bridge/records';
import { capThread, readAnswered, readThreads } from './answer';
import { readBody } from './body';
import { parsePayload } from './node';
import { readRequest } from './request';

/** To be called once with the HTTP status (0: offline or aborted) and the answer's text, null if it is no text. */
export type EndExchange = (status: number, answer: string | null) => void;

/** To be called when a request has left, with its address and body. Null when it is none of Gmail's sync. */
export type BeginExchange = (url: string, body: unknown) => EndExchange | null;

// `s`: operations up, changes down. `fd`: whole threads. `bv`: lists. Delegated mailboxes have the `d/…`.
const syncPath = /\/sync\/(?:u\/\d+\/)?(?:d\/[^/]+\/)?i\/(s|fd|bv)(?:[/?#]|$)/;

// Polls are many: these keep nearly all of them from being searched.
const tellingRequest = /"\^(?:pfg|scheduled|f_bt|r|r_bt)"/;
const tellingAnswer = /"#?msg-/;

// Beyond this a payload would be parsed at the cost of a visible pause.
const maxLength = 10_000_000;
const syncedEveryMs = 5_000;

/** How long Gmail has a list or a thread to itself, to draw it, before it is read here too, ms. */
const drawMs = 100;

/** Gets what was read at once at once: a list of mails is some fifty threads. */
export type Emit = (...records: GmailRecord[]) => void;

/**
 * Turns each exchange of Gmail's sync into records: what the request does is told at once, the rest when the answer
 * is there. Never throws; what could not be read is counted in the `synced` records, and an answer of `i/s` that was
 * not wholly read tells none. `now` gives epoch ms. Lists and fetched threads are read `later`, and before anything else
 * is told.
 */
export function createExchanges(
  emit: Emit,
  now: () => number,
  later = (read: () => void): void => void setTimeout(read, drawMs),
): BeginExchange {
  const waiting: (() => void)[] = [];
  const readWaiting = (): void => {
    for (const read of waiting.splice(0)) read();
  };
  let unreadable = 0;
  let syncedAt = Number.NEGATIVE_INFINITY;
  let unreadableAt = Number.NEGATIVE_INFINITY;
  const countUnreadable = (): void => {
    unreadable += 1;
  };

  return (url, body) => {
    const kind = syncPath.exec(url)?.[1];
    if (!kind) return null;
    const leftAt = now();
    if (kind === 's') readWaiting();
    const outgoing: OutgoingRecord[] = [];
    try {
      for (const { record } of kind === 's' ? readSent(readBody(body), countUnreadable) : []) {
        if (record.type === 'outgoing') outgoing.push(record);
        // A time of 0 would be decades overdue.
        emit(record.type === 'outgoing' ? { ...record, at: record.at || leftAt } : record);
      }
    } catch {
      countUnreadable();
    }
    const unreadableBefore = unreadable;

    const end: EndExchange = (status, answer) => {
      if (status < 200 || status > 299) {
        tellFailure(outgoing, status === 0 ? 'network' : 'http', emit);
        return;
      }
      try {
        const received = readReceived(kind, answer, outgoing, countUnreadable);
        if (received.length > 0) emit(...received);
      } catch {
        countUnreadable();
        tellFailure(outgoing, null, emit);
      }
      // A gap that arose meanwhile is left to a later sync to tell: this one's time would put it too early.
      const isGapless = unreadable === unreadableBefore;
      if (kind === 's' && isGapless && Math.abs(leftAt - syncedAt) >= syncedEveryMs) {
        syncedAt = leftAt;
        emit({ type: 'synced', at: syncedAt, unreadable });
      } else if (!isGapless && Math.abs(leftAt - unreadableAt) >= syncedEveryMs) {
        // Where nothing can be read any more, no sync would tell it.
        unreadableAt = leftAt;
        emit({ type: 'unreadable', unreadable });
      }
    };
    return (...answered) => {
      waiting.push(() => end(...answered));
      if (kind === 's') readWaiting();
      else later(readWaiting);
    };
  };
}

function readSent(text: string, onCut: () => void): ReturnType<typeof readRequest> {
  return tellingRequest.test(text) ? readRequest(parse(text), onCut) : [];
}

function readReceived(
  kind: string,
  answer: string | null,
  outgoing: readonly OutgoingRecord[],
  onCut: () => void,
): GmailRecord[] {
  if (answer === null) throw new TypeError('The answer is no text');
  const isTelling = outgoing.length > 0 || tellingAnswer.test(answer);
  // Even one without messages must be an answer of Gmail's, not of some sign-in page, to count as a sync.
  if (!isTelling && kind !== 's') return [];
  const root = parse(answer);
  if (!isTelling) return [];
  const threads = readThreads(root, onCut);
  return [...readAnswered(root, outgoing, threads), ...threads.map(capThread)];
}

function parse(text: string): unknown {
  if (text.length > maxLength) throw new RangeError('The payload is too long to be parsed here');
  return parsePayload(text);
}

function tellFailure(outgoing: readonly OutgoingRecord[], error: AnsweredRecord['error'], emit: Emit): void {
  const unknown = { legacyThreadId: null, legacyMessageId: null, rfcMessageId: null };
  for (const { messageId, threadId } of outgoing)
    emit({ type: 'answered', messageId, threadId, ...unknown, ok: false, error });
}
