import type { Thread } from './model';
import type { Counter } from './wire/sync-answer';

const always = [
  '^i',
  '^f',
  '^r',
  '^s',
  '^t',
  '^k',
  '^b',
  '^all',
  '^scheduled',
  '^t_z',
  '^sq_ig_i_personal',
  '^sq_ig_i_promo',
];

/** Per label the threads that have it, and those of them with something unread. */
export function countLabels(threads: readonly Thread[]): Counter[] {
  const totals = new Map<string, number>(always.map((label) => [label, 0]));
  const unread = new Map<string, number>();
  for (const { messages } of threads) {
    const isUnread = messages.some(({ labels }) => labels.includes('^u'));
    for (const label of new Set(messages.flatMap(({ labels }) => labels))) {
      totals.set(label, (totals.get(label) ?? 0) + 1);
      if (isUnread) unread.set(label, (unread.get(label) ?? 0) + 1);
    }
  }
  return [...totals].map(([label, total]) => ({
    label,
    unread: unread.get(label) ?? 0,
    total,
    recent: label.startsWith('^sq_ig_i_') ? 0 : null,
  }));
}
