import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { Message } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { movePlace } from './change-about';
import { note } from './journal';
import { personOf } from './person-of';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { hasMovedOn, restoreFollowUp } from './restore-follow-up';

/** It is undone already, or something has happened since that an undo would destroy. */
export class CannotUndoError extends Error {
  override name = 'CannotUndoError';
}

/**
 * Puts back what an action changed, unless the follow-up has moved on since (a reply came, another
 * mail was sent): that is never undone by accident.
 *
 * @throws CannotUndoError
 */
export async function undoAction(deps: Deps, undoId: string): Promise<void> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const entry = await tables.journal.get(undoId);
    if (!entry || !(entry.before ?? entry.known) || (await tables.journal.get(`undo:${undoId}`))) {
      throw new CannotUndoError('There is nothing to undo');
    }
    await putBack(tables, entry, calendar, now);
    await putBackKnown(tables, entry.known, calendar, now);
    await note(tables, () => `undo:${undoId}`, now, 'undone', {
      followUpKey: entry.followUpKey,
      messageKey: entry.messageKey,
      detail: entry.what,
    });
  });
}

async function putBack(
  tables: Tables,
  { followUpKey, before }: JournalEntry,
  calendar: Planner,
  now: number,
): Promise<void> {
  if (!before) return;
  const current = followUpKey ? await tables.followUps.get(followUpKey) : undefined;
  if (current && (!before.after || hasMovedOn(before.after, current))) {
    throw new CannotUndoError('This follow-up has changed since');
  }
  if (current) {
    await restoreFollowUp(tables, current, before.followUp, calendar, now);
  }
  await giveBackOffer(tables, before.message, now);
  const touch = before.touchKey ? await tables.touches.get(before.touchKey) : undefined;
  if (touch) await tables.touches.put({ ...touch, updatedAt: now, deletedAt: now });
  const suppression = before.suppressionKey
    ? await tables.suppressions.get(before.suppressionKey)
    : undefined;
  if (suppression) await tables.suppressions.put({ ...suppression, updatedAt: now, deletedAt: now });
}

/** What the rep had said of a person or of their words; what else was learnt of the person meanwhile stays. */
async function putBackKnown(
  tables: Tables,
  known: JournalEntry['known'],
  calendar: Planner,
  now: number,
): Promise<void> {
  for (const point of known?.points ?? []) await tables.points.put({ ...point, updatedAt: now });
  for (const { email, place, tags } of known?.prospects ?? []) {
    const person = await personOf(tables, email, now);
    await tables.prospects.put({ ...person, place, tags, updatedAt: now });
  }
  for (const { followUpKey, place } of known?.places ?? []) {
    const followUp = await tables.followUps.get(followUpKey);
    if (followUp) await movePlace(tables, followUp, place, calendar, now);
  }
}

/** The offer as it was, unless the mail itself was taken back since. */
async function giveBackOffer(tables: Tables, before: Message | null, now: number): Promise<void> {
  if (!before) return;
  const message = await tables.messages.get(before.key);
  if (message?.state !== 'committed') return;
  await tables.messages.put({ ...message, proposal: before.proposal, updatedAt: now });
}
