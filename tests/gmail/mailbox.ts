import { beginThread, toMessage, type Arrival } from './arrival';
import { readLegacyTime, toLegacyId, type Ids } from './ids';
import { changeLabels, outgoingLabels, readStage, toDeliveredLabels, toStoredLabels } from './labels';
import type { Message, Person, Thread } from './model';
import { toSnippet } from './snippet';

/** What the page writes: a draft, a send or a scheduled mail, told apart by its labels. */
export type Written = Omit<Message, 'threadId' | 'legacyId' | 'rfcMessageId' | 'snippet'>;

/** One account's mail with a history: each change raises the version, and a poll gets what changed since its own. */
export interface Mailbox {
  readonly account: Person;
  version(): number;
  /** Threads that have messages, last message newest first. */
  threads(): Thread[];
  /** By thread id or legacy hex; also finds an emptied thread. */
  find(id: string): Thread | undefined;
  versionOf(threadId: string): number;
  changedSince(version: number): Thread[];
  /** Null when refused: the message has left already, or it answers in a thread that is not there. */
  write(threadId: string, message: Written, isNewThread: boolean): Message | null;
  /** False when refused. A message that loses `^all` is gone; one that gains `^r` in its hold is a draft again. */
  relabel(
    threadId: string,
    messageIds: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): boolean;
  insert(mail: Arrival): Message;
  /** Ends holds and scheduled waits that are over; gives the messages that left just now, for delivery. */
  settle(): Message[];
}

export interface MailboxNeeds {
  account: Person;
  now: () => number;
  ids: Ids;
  /** Length of the Undo hold at the moment of a send, ms. */
  undoMs: () => number;
}

/**
 * A mailbox that makes ids as Gmail does: a message keeps its `msg-a` id from draft to sent while its legacy id and
 * Message-ID change with every version and once more with the send; a thread begun here keeps the first save's legacy id.
 */
export function createMailbox({ account, now, ids, undoMs }: MailboxNeeds): Mailbox {
  const threads = new Map<string, Thread>();
  const versions = new Map<string, number>();
  const releases = new Map<string, number>();
  let version = 527_000;

  function keep(thread: Thread): void {
    version += 3;
    const messages = thread.messages.toSorted((one, other) => one.at - other.at);
    threads.set(thread.id, { ...thread, messages });
    versions.set(thread.id, version);
  }

  function replace(thread: Thread, changed: Message): void {
    keep({ ...thread, messages: [...thread.messages.filter(({ id }) => id !== changed.id), changed] });
  }

  function find(id: string): Thread | undefined {
    const legacyId = toLegacyId(id) ?? id;
    return threads.get(id) ?? [...threads.values()].find((thread) => thread.legacyId === legacyId);
  }

  function complete(threadId: string, written: Written): Message {
    return {
      ...written,
      threadId,
      labels: toStoredLabels(written.labels),
      legacyId: ids.legacyId(now()),
      rfcMessageId: ids.rfcMessageId(),
      snippet: toSnippet(`${written.html} ${written.quotedHtml}`),
    };
  }

  function hold(message: Message): void {
    const stage = readStage(message.labels);
    releases.delete(message.id);
    if (stage === 'held') releases.set(message.id, now() + undoMs());
    if (stage === 'scheduled') releases.set(message.id, message.at);
  }

  function write(threadId: string, written: Written, isNewThread: boolean): Message | null {
    const thread = threads.get(threadId);
    if (thread === undefined && !isNewThread) return null;
    const before = thread?.messages.find(({ id }) => id === written.id);
    if (before !== undefined && readStage(before.labels) === 'settled') return null;
    const rest = archive(
      (thread?.messages ?? []).filter(({ id }) => id !== written.id),
      written.labels,
    );
    // The page's clock does not follow `elapse`, but what is written now still comes last.
    const at = Math.max(written.at, (rest.at(-1)?.at ?? 0) + 1);
    const message = complete(threadId, { ...written, at });
    hold(message);
    replace(
      {
        id: threadId,
        legacyId: thread?.legacyId ?? message.legacyId,
        // The first save often comes before the subject is written.
        subject: thread === undefined || rest.length === 0 ? message.subject : thread.subject,
        messages: rest,
      },
      message,
    );
    return message;
  }

  function relabel(
    threadId: string,
    messageIds: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ) {
    const thread = threads.get(threadId);
    const chosen = thread?.messages.filter(({ id }) => messageIds.includes(id)) ?? [];
    const isTooLate = add.includes('^r') && chosen.some(({ labels }) => readStage(labels) === 'settled');
    if (thread === undefined || chosen.length === 0 || isTooLate) return false;
    const messages = thread.messages.map((message) =>
      chosen.includes(message) ? change(message, add, remove) : message,
    );
    keep({ ...thread, messages: messages.filter(({ labels }) => labels.includes('^all')) });
    return true;
  }

  function change(message: Message, add: readonly string[], remove: readonly string[]): Message {
    const labels = changeLabels(message.labels, add, remove);
    const isTakenBack = readStage(message.labels) !== 'draft' && add.includes('^r');
    if (!labels.includes('^all') || isTakenBack) releases.delete(message.id);
    if (!isTakenBack) return { ...message, labels };
    const drafted = changeLabels(labels, [], [...outgoingLabels, '^sq_ig_i_personal']);
    return {
      ...message,
      at: now(),
      labels: drafted,
      legacyId: ids.legacyId(now()),
      rfcMessageId: ids.rfcMessageId(),
    };
  }

  function insert(mail: Arrival): Message {
    const answered = find(mail.threadId ?? '') ?? findAnswered(mail.inReplyTo ?? null);
    const thread = answered ?? beginThread(mail, ids);
    const message = toMessage(mail, thread, ids);
    replace(thread, message);
    return message;
  }

  function findAnswered(rfcMessageId: string | null): Thread | undefined {
    if (rfcMessageId === null) return undefined;
    return [...threads.values()].find(({ messages }) =>
      messages.some((message) => message.rfcMessageId === rfcMessageId),
    );
  }

  function settle(): Message[] {
    const left: Message[] = [];
    for (const thread of threads.values()) {
      for (const message of thread.messages) {
        const releasedAt = releases.get(message.id);
        if (releasedAt === undefined || releasedAt > now()) continue;
        releases.delete(message.id);
        const gone = release(message);
        replace(threads.get(thread.id) ?? thread, gone);
        left.push(gone);
      }
    }
    return left;
  }

  /** A held mail keeps its ids; a scheduled one is sent only now, so it gets the sent copy's ids. */
  function release(message: Message): Message {
    if (readStage(message.labels) === 'held')
      return { ...message, labels: toDeliveredLabels(message.labels) };
    const labels = changeLabels(message.labels, ['^f'], ['^scheduled']);
    return { ...message, labels, legacyId: ids.legacyId(message.at), rfcMessageId: ids.rfcMessageId() };
  }

  return {
    account,
    version: () => version,
    threads: () =>
      [...threads.values()]
        .filter(({ messages }) => messages.length > 0)
        .toSorted((a, b) => lastAt(b) - lastAt(a)),
    find,
    versionOf: (threadId) => versions.get(threadId) ?? 0,
    changedSince: (since) => [...threads.values()].filter(({ id }) => (versions.get(id) ?? 0) > since),
    write,
    relabel,
    insert,
    settle,
  };
}

/** Send and archive (`^a`) takes the rest of the thread out of the inbox. */
function archive(messages: Message[], labels: readonly string[]): Message[] {
  if (!labels.includes('^a')) return messages;
  return messages.map((message) => ({ ...message, labels: changeLabels(message.labels, [], ['^i']) }));
}

function lastAt(thread: Thread): number {
  return thread.messages.at(-1)?.at ?? readLegacyTime(thread.legacyId);
}
