import type { Message, Thread, View } from '@/tests/gmail/model';

/**
 * Whether a view shows a thread, judged by its messages' labels.
 * Null when only the server can tell (searches and user labels).
 */
export function belongsTo(view: View, thread: Thread): boolean | null {
  const has = (label: string): boolean => thread.messages.some(({ labels }) => labels.includes(label));
  switch (view.kind) {
    case 'inbox':
      return has('^i');
    case 'sent':
      return has('^f');
    case 'drafts':
      return has('^r');
    case 'starred':
      return has('^t');
    case 'trash':
      return has('^k');
    case 'scheduled':
      return has('^scheduled');
    case 'all':
      return thread.messages.some(({ labels }) => !labels.includes('^k') && !labels.includes('^s'));
    case 'search':
    case 'label':
      return null;
  }
}

/** The list after one thread changed: newest first, the thread added, replaced or gone. */
export function mergeThread(view: View, threads: readonly Thread[], changed: Thread): Thread[] {
  const wasThere = threads.some(({ id }) => id === changed.id);
  const others = threads.filter(({ id }) => id !== changed.id);
  const belongs = changed.messages.length > 0 && (belongsTo(view, changed) ?? wasThere);
  if (!belongs) return others;
  return [...others, changed].sort((a, b) => lastAt(b) - lastAt(a));
}

/** Whether the thread is shown in bold. */
export function isUnread(thread: Thread): boolean {
  return thread.messages.some(({ labels }) => labels.includes('^u'));
}

/** A message that is still being written. */
export function isDraft(message: Message): boolean {
  return message.labels.includes('^r');
}

/** Epoch ms of the newest message. */
export function lastAt(thread: Thread): number {
  return Math.max(0, ...thread.messages.map(({ at }) => at));
}
