import type { Dexie } from 'dexie';

/** Frozen: the first schema. An index stands for a query that exists; no text is indexed. */
export function initial(db: Dexie): void {
  db.version(1).stores({
    followUps: 'key, threadKey, sequence, [state+dueAt], [state+dueOn.zone]',
    messages: 'key, threadKey, [state+heldUntil], [proposal+at]',
    touches: 'key, [followUpKey+at]',
    nudges: 'id, state',
    suppressions: 'key',
    accounts: 'address',
    journal: 'id, at',
    meta: 'key',
  });
}
