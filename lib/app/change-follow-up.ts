import { type FollowUpEvent, hasEnded } from '@/lib/domain/machine';
import type { ChosenOutcome, FollowUp } from '@/lib/domain/model';
import { applyEvent } from './apply-event';
import { note } from './journal';
import type { Deps, Tables } from './ports';

/** There is no such follow-up (any more). */
export class UnknownFollowUpError extends Error {
  override name = 'UnknownFollowUpError';
}

export type Change =
  /** `until` is epoch ms. */
  | { type: 'snooze'; until: number }
  /** The touch was made, in whatever way: the next one is planned. */
  | { type: 'done' }
  | { type: 'stop' }
  /** What came of it. "Do not contact" also rules the address out for good. */
  | { type: 'outcome'; outcome: ChosenOutcome }
  | { type: 'cadence'; cadenceId: string };

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
    const suppressionKey = await suppress(tables, before, change, now);
    const undoId = await note(tables, deps.newId, now, `rep.${change.type}`, {
      followUpKey: key,
      detail: detailOf(change),
      before: {
        followUp: before,
        message: null,
        touchKey,
        suppressionKey,
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
    case 'outcome':
      return change.outcome === 'replied'
        ? { type: 'replySeen', at: now }
        : { type: 'outcomeSet', outcome: change.outcome };
    case 'cadence':
      return { type: 'cadenceChanged', cadenceId: change.cadenceId };
  }
}

function detailOf(change: Change): string | null {
  if (change.type === 'outcome') return change.outcome;
  return change.type === 'cadence' ? change.cadenceId : null;
}

/** @returns the key of what was ruled out; null where nothing was, or it was before: that is not this action's to undo */
async function suppress(
  tables: Tables,
  { prospect }: FollowUp,
  change: Change,
  now: number,
): Promise<string | null> {
  if (change.type !== 'outcome' || change.outcome !== 'doNotContact') return null;
  const key = `address:${prospect.email}`;
  if (await tables.suppressions.get(key)) return null;
  await tables.suppressions.put({ key, createdAt: now, updatedAt: now, deletedAt: null });
  return key;
}
