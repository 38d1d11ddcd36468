import type {
  AnsweredRecord,
  MessageState,
  OutgoingRecord,
  ThreadMessage,
  ThreadRecord,
} from '@/lib/bridge/records';
import { bareId, hexOfDecimal, isLegacyId, isThreadId } from '../ids';
import { messageState } from './labels';
import { legacyIdOf, messageIdOf, readMessage, rfcIdOf, threadIdOf } from './message';
import { at, childrenOf, numberOf, textOf, walk } from './node';

const maxMessages = 100;
const maxSubject = 200;
// The receiver refuses records of 100,000 characters; the thread's own fields need some of them.
const maxMessagesLength = 90_000;
// Of the longest that each field may be, as JSON: not worth measuring. Nearly all threads are as short.
const alwaysFit = 8;
// Taken at once: scripts of the page may put their own in place later.
const { stringify } = JSON;

/**
 * The threads in an answer of `i/s` (changed ones, whole), `i/fd` (fetched ones, whole) or `i/bv` (listed ones, with
 * some of their messages): every message that stands below a thread id, wherever that is. Calls `onCut` when the
 * answer was too large to be seen whole. Never throws.
 */
export function readThreads(root: unknown, onCut?: () => void): ThreadRecord[] {
  const threads = new Map<unknown, ThreadRecord>();
  const isWhole = walk(root, (node, parents) => {
    const id = messageIdOf(node);
    if (!id) return false;
    const container = parents.findLast((parent) => threadIdOf(parent) !== null);
    if (container === undefined) return true;
    const thread = threads.get(container) ?? readThread(container);
    threads.set(container, thread);
    const { from, at, labels, subject, legacyId, rfcId } = readMessage(id, node);
    const state = messageState(id, labels);
    thread.messages.push({
      messageId: id,
      from,
      at,
      state,
      subject: isFromOthers(state) ? subject.slice(0, maxSubject) : '',
      legacyMessageId: legacyId,
      rfcMessageId: rfcId,
    });
    return true;
  });
  if (!isWhole) onCut?.();
  for (const [container, thread] of threads) addFetched(container, thread.messages);
  return [...threads.values()];
}

/** Whether a message may be somebody else's: what the bin holds may be. */
function isFromOthers(state: MessageState): boolean {
  return state === 'received' || state === 'trashed';
}

/** The thread with its newest messages only: at most 100, and no more than the receiver takes. */
export function capThread(thread: ThreadRecord): ThreadRecord {
  const messages = thread.messages.toSorted((one, other) => one.at - other.at).slice(-maxMessages);
  if (messages.length <= alwaysFit) return { ...thread, messages };
  let room = maxMessagesLength;
  const tooOld = messages.findLastIndex((message) => {
    room -= stringify(message).length;
    return room < 0;
  });
  return { ...thread, messages: messages.slice(tooOld + 1) };
}

/**
 * What an `i/s` answer says to the mails of its request: acknowledged or not, and the ids that they now have.
 * They are matched by message id only, because other threads and other fresh mails ride along in the same answer.
 * A missing acknowledgement means that the server did not take the operation.
 */
export function readAnswered(
  root: unknown,
  outgoing: readonly OutgoingRecord[],
  threads: readonly ThreadRecord[],
): AnsweredRecord[] {
  // A message that one request saves and sends is answered once, for what came last.
  const latest = new Map(outgoing.map((record) => [record.messageId, record]));
  // `[number, 0, null, version]` for each operation.
  const acks = childrenOf(at(root, 0, 0));
  return [...latest.values()].map(({ messageId, threadId, op }) => {
    const listed = findMessage(messageId, threads);
    const ack = acks.find((ack) => op !== null && numberOf(at(ack, 0)) === op);
    const ok = op === null ? listed !== null : ack !== undefined && !numberOf(at(ack, 1));
    return {
      type: 'answered',
      messageId,
      threadId,
      legacyThreadId: listed?.thread.legacyThreadId ?? null,
      legacyMessageId: listed?.message.legacyMessageId ?? null,
      rfcMessageId: listed?.message.rfcMessageId ?? null,
      ok,
      error: ok ? null : 'rejected',
    };
  });
}

function findMessage(
  messageId: string,
  threads: readonly ThreadRecord[],
): { thread: ThreadRecord; message: ThreadMessage } | null {
  for (const thread of threads) {
    const message = thread.messages.find((message) => message.messageId === messageId);
    if (message) return { thread, message };
  }
  return null;
}

/**
 * `i/s` and `i/bv`: `[subject, …, [3] thread id, [4] messages, …, [17] or [19] legacy id]`.
 * `i/fd`: `[thread id, [[…, [1] subject, …, [13] or [15] legacy id], messages], messages with bodies]`.
 * The legacy id is hex in the later of the two places, decimal in the earlier.
 */
function readThread(container: unknown): ThreadRecord {
  const isFetched = isThreadId(bareId(at(container, 0)));
  const head = isFetched ? at(container, 1, 0) : container;
  // As a text only: as a JSON number it would have lost its last digits.
  const decimal = textOf(at(head, isFetched ? 13 : 17), 20);
  const legacyId =
    legacyIdOf(at(head, isFetched ? 15 : 19)) ??
    (decimal.length > 17 ? hexOfDecimal(decimal) : null) ??
    childrenOf(head).find(isLegacyId) ??
    null;
  return {
    type: 'thread',
    threadId: threadIdOf(container) ?? '',
    legacyThreadId: legacyId,
    subject: textOf(at(head, isFetched ? 1 : 0), 1_000),
    messages: [],
  };
}

/** `i/fd` tells subjects and ids beside the bodies only: `[message id, [… [4] …, [7] …, [34] …]]`. */
function addFetched(container: unknown, messages: ThreadMessage[]): void {
  for (const full of childrenOf(at(container, 2))) {
    const message = messages.find(({ messageId }) => messageId === bareId(at(full, 0)));
    if (!message) continue;
    message.rfcMessageId ??= rfcIdOf(at(full, 1, 7));
    message.legacyMessageId ??= legacyIdOf(at(full, 1, 34));
    if (isFromOthers(message.state)) message.subject ||= textOf(at(full, 1, 4), maxSubject);
  }
}
