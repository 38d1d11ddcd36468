import type { Dexie } from 'dexie';

/** Frozen: what has happened of one kind, to many follow-ups: insights look at answers and at nothing else of the journal. */
export function journalByKind(db: Dexie): void {
  db.version(6).stores({ journal: 'id, at, [followUpKey+at], [what+followUpKey]' });
}
