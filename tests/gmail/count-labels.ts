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
  const counters = new Map<string, Counter>(always.map((label) => [label, { label, unread: 0, total: 0 }]));
  for (const { messages } of threads) {
    const isUnread = messages.some(({ labels }) => labels.includes('^u'));
    for (const label of new Set(messages.flatMap(({ labels }) => labels))) {
      const counter = counters.get(label) ?? { label, unread: 0, total: 0 };
      counters.set(label, { label, unread: counter.unread + Number(isUnread), total: counter.total + 1 });
    }
  }
  return [...counters.values()];
}
