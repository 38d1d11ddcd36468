import type { Dexie } from 'dexie';

/** Frozen: notes, what was chosen in a compose before its mail is sent, and a follow-up's own history. */
export function notesAndComposeChoices(db: Dexie): void {
  db.version(2).stores({
    notes: 'id, [followUpKey+at]',
    composeChoices: 'key, updatedAt',
    journal: 'id, at, [followUpKey+at]',
  });
}
