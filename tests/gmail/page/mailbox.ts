import type { GmailClient, Thread, View } from '@/tests/gmail/model';
import { mergeThread } from './membership';
import { formatView } from './route';

type Listener = (thread: Thread) => void;

/** What the page knows of the mailbox: the lists it has asked for, kept up to date by what sync answers carry. */
export interface Mailbox {
  /** Asks the server and remembers the answer. */
  load(view: View): Promise<Thread[]>;
  /** The remembered list, or null before the first answer. */
  get(view: View): readonly Thread[] | null;
  find(threadId: string): Thread | null;
  /** Called after the lists took a change in. Ends with `signal`. */
  onChange(listener: Listener, signal?: AbortSignal): void;
}

export function createMailbox(client: GmailClient): Mailbox {
  const lists = new Map<string, { view: View; threads: Thread[] }>();
  const listeners = new Set<Listener>();

  client.onChange((thread) => {
    for (const list of lists.values()) list.threads = mergeThread(list.view, list.threads, thread);
    for (const listener of listeners) listener(thread);
  });

  return {
    async load(view) {
      const threads = await client.list(view);
      lists.set(formatView(view), { view, threads });
      return threads;
    },
    get: (view) => lists.get(formatView(view))?.threads ?? null,
    find(threadId) {
      for (const { threads } of lists.values()) {
        const found = threads.find(({ id }) => id === threadId);
        if (found) return found;
      }
      return null;
    },
    onChange(listener, signal) {
      if (signal?.aborted === true) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
