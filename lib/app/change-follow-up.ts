import { type FollowUpEvent, hasEnded } from '@/lib/domain/machine';
import type { FollowUp } from '@/lib/domain/model';
import { applyEvent } from './apply-event';
import { note } from './journal';
import type { Deps } from './ports';

/** There is no such follow-up (any more). */
export class UnknownFollowUpError extends Error {
  override name = 'UnknownFollowUpError';
}

export type Change =
  /** `until` is epoch ms. */
  | { type: 'snooze'; until: number }
  /** The touch was made, in whatever way: the next one is planned. */
  | { type: 'done' }
  | { type: 'stop' };

/**
 * What the rep does to a follow-up, with what undoes it.
 *
 * @throws UnknownFollowUpError
 */
export async function changeFollowUp(
  deps: Deps,
  key: string,
  change: Change,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const before = await tables.followUps.get(key);
    if (!before) throw new UnknownFollowUpError('This follow-up does not exist any more');
    const touchKey = change.type === 'done' && !hasEnded(before) ? `${key}~${now}` : null;
    if (touchKey) {
      await tables.touches.put({
        key: touchKey,
        followUpKey: key,
        at: now,
        channel: 'other',
        dueBefore: before.dueOn,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      });
    }
    const followUp = await applyEvent(tables, before, eventOf(change, key, now), calendar, now);
    const undoId = await note(tables, deps.newId, now, `rep.${change.type}`, {
      followUpKey: key,
      before: {
        followUp: before,
        message: null,
        touchKey,
        suppressionKey: null,
        after: followUp,
      },
    });
    return { followUp, undoId };
  });
}

function eventOf(change: Change, key: string, now: number): FollowUpEvent {
  switch (change.type) {
    case 'snooze':
      return { type: 'snoozed', until: change.until };
    case 'done':
      return { type: 'touchLogged', key: `${key}~${now}`, at: now };
    case 'stop':
      return { type: 'outcomeSet', outcome: 'stopped' };
  }
}
