import type { Message } from '@/lib/domain/model';
import { note } from './journal';
import type { Deps, Tables } from './ports';
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
    const before = entry?.before;
    if (!entry || !before || (await tables.journal.get(`undo:${undoId}`))) {
      throw new CannotUndoError('There is nothing to undo');
    }
    const current = entry.followUpKey ? await tables.followUps.get(entry.followUpKey) : undefined;
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
    await note(tables, () => `undo:${undoId}`, now, 'undone', {
      followUpKey: entry.followUpKey,
      messageKey: entry.messageKey,
      detail: entry.what,
    });
  });
}

/** The offer as it was, unless the mail itself was taken back since. */
async function giveBackOffer(tables: Tables, before: Message | null, now: number): Promise<void> {
  if (!before) return;
  const message = await tables.messages.get(before.key);
  if (message?.state !== 'committed') return;
  await tables.messages.put({ ...message, proposal: before.proposal, updatedAt: now });
}
