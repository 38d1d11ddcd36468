import type { Message, Thread } from '../model';

/** What the page knows already, so that a sync answer, which has no bodies, does not lose them. */
export interface ThreadCache {
  /** Puts known bodies into a thread that came without, and remembers the result. */
  merge(thread: Thread): Thread;
  find(test: (thread: Thread) => boolean): Thread | undefined;
  /** Remembers a body that the page wrote itself. */
  rememberBody(messageId: string, body: Pick<Message, 'html' | 'quotedHtml'>): void;
}

export function createThreadCache(): ThreadCache {
  const threads = new Map<string, Thread>();
  const bodies = new Map<string, Pick<Message, 'html' | 'quotedHtml'>>();
  const parents = new Map<string, string>();

  function complete(message: Message): Message {
    if (message.inReplyTo !== null) parents.set(message.id, message.inReplyTo);
    if (message.html !== '' || message.quotedHtml !== '') {
      bodies.set(message.id, { html: message.html, quotedHtml: message.quotedHtml });
    }
    return { ...message, ...bodies.get(message.id), inReplyTo: parents.get(message.id) ?? null };
  }

  return {
    merge(thread) {
      const merged = { ...thread, messages: thread.messages.map(complete) };
      threads.set(thread.id, merged);
      return merged;
    },
    find: (test) => [...threads.values()].find(test),
    rememberBody: (messageId, { html, quotedHtml }) => {
      bodies.set(messageId, { html, quotedHtml });
    },
  };
}
