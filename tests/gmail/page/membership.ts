import { isInCategory } from '@/tests/gmail/labels';
import type { Message, Thread, View } from '@/tests/gmail/model';

/** Views that are nothing but the threads with a message of one label. */
const labelOf: { [Kind in View['kind']]?: string } = {
  inbox: '^i',
  sent: '^f',
  drafts: '^r',
  starred: '^t',
  trash: '^k',
  scheduled: '^scheduled',
};

/**
 * Whether a view shows a thread, judged by its messages' labels.
 * Null when only the server can tell (searches and user labels).
 */
export function belongsTo(view: View, thread: Thread): boolean | null {
  const label = labelOf[view.kind];
  if (label !== undefined) return thread.messages.some(({ labels }) => labels.includes(label));
  if (view.kind === 'category')
    return thread.messages.some(({ labels }) => isInCategory(labels, view.category));
  if (view.kind !== 'all') return null;
  return thread.messages.some(({ labels }) => !labels.includes('^k') && !labels.includes('^s'));
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
