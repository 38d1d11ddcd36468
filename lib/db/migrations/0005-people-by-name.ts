import type { Dexie } from 'dexie';

/** Frozen: whose prospect somebody is who writes from another address. */
export function peopleByName(db: Dexie): void {
  db.version(5).stores({
    followUps:
      'key, threadKey, sequence, cadenceId, company, prospect.email, prospect.name, [state+dueAt], [state+dueOn.zone], [state+repliedAt]',
  });
}
