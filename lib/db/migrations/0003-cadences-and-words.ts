import type { Dexie } from 'dexie';

/** Ids that cadences had in the first two schemas. */
const renamed: Record<string, string> = { default: 'firstContact', monthly: 'longGame' };

interface Row {
  cadenceId?: string;
  touches?: number;
  step?: number;
  choice?: { cadenceId?: string };
}

/** Frozen: the rep's own cadences, templates and resources, people, talking points; a follow-up knows its step. */
export function cadencesAndWords(db: Dexie): void {
  db.version(3)
    .stores({
      followUps: 'key, threadKey, sequence, cadenceId, prospect.email, [state+dueAt], [state+dueOn.zone]',
      cadences: 'id',
      templates: 'id',
      resources: 'id',
      prospects: 'email',
      points: 'id, [followUpKey+at]',
    })
    .upgrade(async (change) => {
      await change
        .table<Row>('followUps')
        .toCollection()
        .modify((row) => {
          row.cadenceId = renamed[row.cadenceId ?? ''] ?? row.cadenceId ?? 'firstContact';
          row.step = Math.max((row.touches ?? 0) - 1, 0);
        });
      await change
        .table<Row>('composeChoices')
        .toCollection()
        .modify(({ choice }) => {
          const to = renamed[choice?.cadenceId ?? ''];
          if (choice && to) choice.cadenceId = to;
        });
    });
}
