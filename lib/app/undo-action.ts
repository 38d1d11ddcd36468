import { applyEvent } from './apply-event';
import { note } from './journal';
import type { Deps } from './ports';

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
    if (current && current.sequence !== before.sequenceAfter) {
      throw new CannotUndoError('This follow-up has changed since');
    }
    if (current) {
      // Stopping takes an open nudge back. One that was due before is due again, but the rep, who is
      // looking at it, is not notified once more.
      const stopped = await applyEvent(tables, current, { type: 'outcomeSet', outcome: 'stopped' }, calendar, now);
      const previous = before.followUp;
      if (previous) await tables.followUps.save({ ...previous, updatedAt: now });
      else await tables.followUps.save({ ...stopped, updatedAt: now, deletedAt: now });
    }
    if (before.message) await tables.messages.put({ ...before.message, updatedAt: now });
    const touch = before.touchKey ? await tables.touches.get(before.touchKey) : undefined;
    if (touch) await tables.touches.put({ ...touch, updatedAt: now, deletedAt: now });
    const suppression = before.suppressionKey ? await tables.suppressions.get(before.suppressionKey) : undefined;
    if (suppression) await tables.suppressions.put({ ...suppression, updatedAt: now, deletedAt: now });
    await note(tables, () => `undo:${undoId}`, now, 'undone', {
      followUpKey: entry.followUpKey,
      messageKey: entry.messageKey,
      detail: entry.what,
    });
  });
}
