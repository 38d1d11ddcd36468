import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp } from '@/lib/domain/model';
import type { Tables } from './ports/store';

/** Drafts are opened shortly before they are sent: what happened longer ago is not looked at. */
export const lookedAt = 50;

/**
 * What was noted of the last draft that was opened for a mail.
 *
 * @param followUp as it was before this mail
 * @param at when it was sent, epoch ms
 */
export async function lastDraft(
  tables: Tables,
  what: 'rep.draft' | 'rep.template',
  { key, lastTouchAt }: Pick<FollowUp, 'key' | 'lastTouchAt'>,
  at: number,
): Promise<JournalEntry | undefined> {
  const draft = (await tables.journal.of(key, lookedAt)).find((entry) => entry.what === what);
  return draft && draft.at >= lastTouchAt && draft.at <= at ? draft : undefined;
}

/** The template that a mail was written from, as far as it was opened unchanged; null where that is not known. */
export async function draftedWith(
  tables: Tables,
  followUp: FollowUp,
  { at }: { at: number },
): Promise<string | null> {
  return (await lastDraft(tables, 'rep.template', followUp, at))?.detail ?? null;
}
