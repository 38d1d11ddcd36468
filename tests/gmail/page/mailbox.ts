import type { GmailClient, Thread, View } from '@/tests/gmail/model';
import { lastAt, mergeThread } from './membership';
import { formatView } from './route';

type Listener = (thread: Thread) => void;

/** What the page knows of the mailbox: the lists it has asked for, kept up to date by what sync answers carry. */
export interface Mailbox {
  /** Asks the server for a page, from 1, and for those before it that are not known yet; remembers the answers. */
  load(view: View, page?: number): Promise<void>;
  /** The remembered list, or null before the first answer. */
  get(view: View): readonly Thread[] | null;
  /** Whether the server has more than is remembered. */
  hasMore(view: View): boolean;
  find(threadId: string): Thread | null;
  /** Called after the lists took a change in. Ends with `signal`. */
  onChange(listener: Listener, signal?: AbortSignal): void;
}

const pageSize = 50;

interface List {
  view: View;
  threads: Thread[];
  /** How many pages were fetched, from the first on. */
  pages: number;
  hasMore: boolean;
}

/** A short page is the last one. */
function addPage({ view, threads, pages, hasMore }: List, fetched: Thread[], page: number): List {
  const isLast = fetched.length < pageSize;
  const end = page * pageSize;
  const ids = new Set(fetched.map(({ id }) => id));
  const others = [...threads.slice(0, end - pageSize), ...(isLast ? [] : threads.slice(end))];
  const merged = [...others.filter(({ id }) => !ids.has(id)), ...fetched];
  return {
    view,
    threads: merged.toSorted((one, other) => lastAt(other) - lastAt(one)),
    pages: Math.max(pages, page),
    hasMore: page < pages ? hasMore : !isLast,
  };
}

export function createMailbox(client: GmailClient): Mailbox {
  const lists = new Map<string, List>();
  const listeners = new Set<Listener>();
  /** What changed since a list was asked for: its answer may be older. */
  const underWay = new Set<Thread[]>();

  client.onChange((thread) => {
    for (const changed of underWay) changed.push(thread);
    for (const list of lists.values()) list.threads = mergeThread(list.view, list.threads, thread);
    for (const listener of listeners) listener(thread);
  });

  return {
    async load(view, wanted = 1) {
      const key = formatView(view);
      for (let page = Math.min(wanted, (lists.get(key)?.pages ?? 0) + 1); page <= wanted; page += 1) {
        const changed: Thread[] = [];
        underWay.add(changed);
        const asked = client.list(view, (page - 1) * pageSize);
        const fetched = await asked.finally(() => underWay.delete(changed));
        const before = lists.get(key) ?? { view, threads: [], pages: 0, hasMore: false };
        const list = addPage(before, fetched, page);
        list.threads = changed.reduce((threads, thread) => mergeThread(view, threads, thread), list.threads);
        lists.set(key, list);
      }
    },
    hasMore: (view) => lists.get(formatView(view))?.hasMore ?? false,
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
