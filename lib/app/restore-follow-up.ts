import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import type { Tables } from './ports/store';

/**
 * Puts a follow-up back as it was before an action; null: it was not there. Stopping takes an open nudge back. One
 * that was due before is due again, but the rep, who is looking at it, is not notified once more.
 *
 * @param now epoch ms
 */
export async function restoreFollowUp(
  tables: Tables,
  current: FollowUp,
  previous: FollowUp | null,
  calendar: Planner,
  now: number,
): Promise<void> {
  const stop = { type: 'outcomeSet', outcome: 'stopped' } as const;
  const stopped = await applyEvent(tables, current, stop, calendar, now);
  if (!previous) {
    await tables.followUps.save({ ...stopped, updatedAt: now, deletedAt: now });
    return;
  }
  // What was found out meanwhile stays known, and an absence moves the old date as it did the new one.
  const { threadKey, freshness, unchecked, away } = current;
  const back = { ...previous, threadKey, freshness, unchecked, updatedAt: now };
  const restored = await tables.followUps.save(back);
  if (away) await applyEvent(tables, restored, { type: 'autoReplySeen', ...away }, calendar, now);
}

/** Looking at the thread changes nothing, nor does coming due: both may happen while the undo is offered. */
export function hasMovedOn(after: FollowUp, current: FollowUp): boolean {
  const stage = ({ state, outcome, touches, lastTouchAt, dueOn, repliedAt }: FollowUp) =>
    JSON.stringify([
      state === 'due' ? 'waiting' : state,
      outcome,
      touches,
      lastTouchAt,
      dueOn?.date,
      dueOn?.time,
      repliedAt,
    ]);
  return stage(after) !== stage(current);
}
