import type { Dexie } from 'dexie';

/** Frozen: answers of which the rep has not said what came of them, and people of one company. */
export function answers(db: Dexie): void {
  db.version(4).stores({
    followUps:
      'key, threadKey, sequence, cadenceId, company, prospect.email, [state+dueAt], [state+dueOn.zone], [state+repliedAt]',
  });
}
