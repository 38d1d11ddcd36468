import { draftLabels, outgoingLabels, scheduledLabels, sendLabels } from '../labels';
import type { Acknowledged, Draft, GmailClient, HowToSend, PageData, Person, Thread } from '../model';
import { isAddressedTo } from '../people';
import { readFetchAnswer, writeFetchRequest } from '../wire/fetch';
import { toArrays } from '../wire/objects';
import { readListAnswer, toQuery, writeListRequest } from '../wire/list';
import { toDecimal } from '../ids';
import { createSyncer, type Change } from './sync-loop';
import { createTransport } from './sync-transport';
import { createThreadCache } from './thread-cache';
import { decodeThreadToken } from './url-token';

/**
 * The page's side of the sync protocol for one account, talking to `/sync/u/N/i/…` as Gmail's page does.
 * Starts polling at once. Every promise rejects with a readable error when the server refuses or cannot be reached.
 */
export function createGmailClient(data: PageData): GmailClient {
  const { account, accounts, switches } = data;
  const transport = createTransport(toSyncPath(data), switches);
  const cache = createThreadCache();
  const syncer = createSyncer({ transport, pollMs: switches.pollMs, merge: (thread) => cache.merge(thread) });
  const saved = new Set<string>();
  const first = { embedded: data.firstList };
  const sent = new Map<string, Draft>();

  async function write(
    draft: Draft,
    labels: string[],
    at: number,
    { alongside = [], waiting }: HowToSend = {},
  ): Promise<Acknowledged> {
    const fresh = [...alongside, draft].filter(({ messageId }) => !isStored(messageId));
    const changes = [
      ...alongside.map((other) => toChange(other, draftLabels, Date.now())),
      toChange(draft, labels, at),
      ...(labels.includes('^pfg') && draft.parentId !== null
        ? [toReplyMark(draft.threadId, draft.parentId)]
        : []),
    ];
    const answered = syncer.change(changes, switches.offlineQueue ? waiting : undefined);
    // From here on the server may have it, whatever becomes of the answer.
    for (const { messageId } of fresh) saved.add(messageId);
    return acknowledge(
      draft,
      await answered.catch((error: unknown) => {
        for (const { messageId } of fresh) saved.delete(messageId);
        throw error;
      }),
    );
  }

  function toChange(draft: Draft, labels: string[], at: number): Change {
    const { threadId, parentId, messageId } = draft;
    cache.rememberBody(messageId, draft);
    const slot = isStored(messageId) ? 13 : parentId === null ? 2 : 1;
    return { slot, threadId, parentId, message: { ...toMessage(draft, account), labels, at } };
  }

  function isStored(messageId: string): boolean {
    return saved.has(messageId) || isKnown(messageId);
  }

  function isKnown(messageId: string): boolean {
    return cache.find(({ messages }) => messages.some(({ id }) => id === messageId)) !== undefined;
  }

  function takeBack(draft: Draft): Promise<unknown> {
    if (switches.undoForm === 'rewrite') return write(draft, draftLabels, Date.now());
    const { threadId, messageId } = draft;
    return syncer.change([
      { slot: 6, threadId, add: ['^r', '^r_bt'], remove: outgoingLabels, messageIds: [messageId] },
    ]);
  }

  async function fetchThread(id: string): Promise<Thread | null> {
    const [thread] = readFetchAnswer(await transport.post('fd', writeFetchRequest(id)));
    return thread === undefined ? null : cache.merge(thread);
  }

  return {
    account,
    accounts,
    switches,
    async list(view, offset = 0) {
      await syncer.started;
      const { embedded } = first;
      // For everybody who asks as the page starts, and for nobody later.
      if (view.kind === 'inbox') setTimeout(() => (first.embedded = null), 0);
      if (view.kind === 'inbox' && offset === 0 && embedded !== null)
        return readListAnswer(toArrays(embedded)).map((thread) => cache.merge(thread));
      const answer = await transport.post('bv', writeListRequest({ query: toQuery(view), offset }));
      return readListAnswer(answer).map((thread) => cache.merge(thread));
    },
    thread: fetchThread,
    async resolve(token) {
      if (/^thread-[af]:/.test(token)) return token;
      if (!/^[0-9a-f]{16}$/.test(token)) return decodeThreadToken(token);
      const known = cache.find(({ legacyId }) => legacyId === token);
      return known?.id ?? (await fetchThread(`thread-f:${toDecimal(token)}`))?.id ?? null;
    },
    saveDraft: (draft) => write(draft, draftLabels, Date.now()),
    async send(draft, how = {}) {
      const labels = how.scheduledAt === undefined ? sendLabels : scheduledLabels;
      const extra = [
        ...(how.archive === true ? ['^a'] : []),
        ...(isAddressedTo(draft, account.email) ? ['^i', '^u'] : []),
      ];
      const acknowledged = await write(draft, [...labels, ...extra], how.scheduledAt ?? Date.now(), how);
      sent.set(draft.messageId, draft);
      return acknowledged;
    },
    async undo(messageId) {
      const draft = sent.get(messageId);
      if (draft === undefined) throw new Error('This page did not send that message');
      await takeBack(draft);
      sent.delete(messageId);
      return draft;
    },
    async cancelSend(draft) {
      await takeBack(draft);
    },
    async discard(messageId) {
      const thread = cache.find(({ messages }) => messages.some(({ id }) => id === messageId));
      saved.delete(messageId);
      if (thread === undefined) return;
      const remove = ['^all', '^r', '^r_bt'];
      await syncer.change([{ slot: 6, threadId: thread.id, add: [], remove, messageIds: [messageId] }]);
    },
    async relabel(threadId, messageIds, add, remove) {
      await syncer.change([{ slot: 6, threadId, add, remove, messageIds }]);
    },
    newMessageId: () => `msg-a:r${drawNumber()}`,
    newThreadId: () => `thread-a:r${drawNumber()}`,
    onChange: (listener) => syncer.onChange(listener),
  };
}

/** A delegated mailbox names its id too. */
function toSyncPath({ accountIndex, delegate }: PageData): string {
  return `/sync/u/${accountIndex}${delegate === null ? '' : `/d/${delegate}`}/i`;
}

/** The label statistics that Gmail keeps on the message that was answered, in the same request as the answer. */
function toReplyMark(threadId: string, parentId: string): Change {
  return { slot: 6, threadId, add: ['^io_re'], remove: ['^io_fwd'], messageIds: [parentId] };
}

function toMessage(draft: Draft, from: Person) {
  const { messageId: id, to, cc, bcc, subject, html, quotedHtml, inReplyTo } = draft;
  return { id, from, to, cc, bcc, subject, html, quotedHtml, inReplyTo };
}

/** The answer may list other threads and other mails in their hold: only the message's own id counts. */
function acknowledge(draft: Draft, threads: readonly Thread[]): Acknowledged {
  const thread = threads.find(({ id }) => id === draft.threadId);
  const message = thread?.messages.find(({ id }) => id === draft.messageId);
  if (thread === undefined || message === undefined)
    throw new Error('Gmail did not say what became of the message');
  return {
    messageId: draft.messageId,
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    legacyMessageId: message.legacyId,
    rfcMessageId: message.rfcMessageId,
  };
}

/** `±int64`; the sign is part of Gmail's id. */
function drawNumber(): string {
  return String(crypto.getRandomValues(new BigInt64Array(1))[0] ?? 1n);
}
