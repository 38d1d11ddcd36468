import type { GmailClient, Message, Switches, Thread } from '../model';

const between = '|';

/** The thread that shows a message: without the conversation view it is one of its own. */
export function toMessageThread({ conversationView }: Switches, threadId: string, messageId: string): string {
  return conversationView ? threadId : joinIds(threadId, messageId);
}

/** `thread-f:X|msg-f:Y`. */
function joinIds(threadId: string, messageId: string): string {
  return `${toWholeId(threadId)}${between}${messageId}`;
}

function toWholeId(id: string): string {
  return id.split(between)[0] ?? id;
}

/**
 * The conversation view switched off: to the page each message is a thread of its own, whose id names thread and
 * message. The server knows nothing of it, so ids lose their second part on the way there.
 */
export function splitThreads(client: GmailClient): GmailClient {
  const known = new Map<string, Thread[]>();
  const answered = new Map<string, string>();

  function split(thread: Thread): Thread[] {
    const parts = thread.messages.map((message) => toPart(thread, message, client.switches));
    known.set(thread.id, parts);
    return parts;
  }

  /** Without a message in the id: the one whose own legacy id was asked for, else the newest that is no draft. */
  async function find(id: string): Promise<Thread | null> {
    const [wholeId = id, messageId] = id.split(between);
    const whole = await client.thread(wholeId);
    if (whole === null) return null;
    const parts = split(whole);
    if (messageId !== undefined) return parts.find((part) => part.id === id) ?? null;
    return parts.findLast(({ messages }) => !messages.some(({ labels }) => labels.includes('^r'))) ?? null;
  }

  return {
    ...client,
    async list(view, offset) {
      const parts = (await client.list(view, offset)).flatMap(split);
      return parts.filter(({ messages }) => messages.some(({ labels }) => showsIn(view.kind, labels)));
    },
    thread: find,
    async resolve(token) {
      const parts = [...known.values()].flat();
      const named = parts.find(({ messages }) => messages.some(({ legacyId }) => legacyId === token));
      if (named) return named.id;
      const id = await client.resolve(token);
      if (id === null || id.includes(between)) return id;
      return (await find(id))?.id ?? null;
    },
    saveDraft: (draft) => client.saveDraft({ ...draft, threadId: toWholeId(draft.threadId) }),
    send(draft, how) {
      answered.set(draft.messageId, draft.threadId);
      return client.send({ ...draft, threadId: toWholeId(draft.threadId) }, how);
    },
    async undo(messageId) {
      const draft = await client.undo(messageId);
      return { ...draft, threadId: answered.get(messageId) ?? draft.threadId };
    },
    relabel: (threadId, messageIds, add, remove) =>
      client.relabel(toWholeId(threadId), messageIds, add, remove),
    onChange(listener) {
      client.onChange((thread) => {
        const before = known.get(thread.id) ?? [];
        const parts = split(thread);
        for (const gone of before)
          if (!parts.some(({ id }) => id === gone.id)) listener({ ...gone, messages: [] });
        for (const part of parts) listener(part);
      });
    },
  };
}

function toPart(thread: Thread, message: Message, { splitLegacyId }: Switches): Thread {
  return {
    ...thread,
    id: joinIds(thread.id, message.id),
    legacyId: splitLegacyId === 'message' ? message.legacyId : thread.legacyId,
    subject: message.subject,
    messages: [message],
  };
}

/** The server lists threads of which one message fits; here only the messages that fit are shown. */
function showsIn(kind: string, labels: readonly string[]): boolean {
  if (kind === 'inbox' || kind === 'category') return labels.includes('^i');
  if (kind === 'sent') return labels.includes('^f');
  return kind === 'drafts' ? labels.includes('^r') : true;
}
