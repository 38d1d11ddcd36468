import type { Channel } from '@/lib/domain/cadence';
import { stepOf } from '@/lib/domain/cadences';
import { loggedTouchKey } from '@/lib/domain/ids';
import { type FollowUpEvent, hasEnded } from '@/lib/domain/machine';
import type { ChosenOutcome, FollowUp, Touch, TouchResult } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/** There is no such follow-up (any more). */
export class UnknownFollowUpError extends Error {
  override name = 'UnknownFollowUpError';
}

/** A touch that was made outside Gmail. */
export interface Made {
  /** Null: in the way that was planned. */
  channel: Channel | null;
  result: TouchResult | null;
}

export type Change =
  /** `until` is epoch ms. */
  | { type: 'snooze'; until: number }
  /** The touch was made: the next one is planned. */
  | ({ type: 'done' } & Made)
  | { type: 'stop' }
  /** What came of it, and of the touch that told so, if one did. "Do not contact" also rules the address out for good. */
  | { type: 'outcome'; outcome: ChosenOutcome; made?: Made | undefined }
  /** Not for ever: with their reason, and when to ask again (epoch ms; null: as the cadence for it says). */
  | {
      type: 'nurture';
      outcome: 'notNow' | 'no';
      reason: string | null;
      until: number | null;
      made?: Made | undefined;
    }
  /** When the prospect decides; null: nobody knows. */
  | { type: 'decision'; on: string | null }
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
    const made = madeBy(change);
    const touch = made && !hasEnded(before) ? logged(before, made, calendar, now) : null;
    if (touch) await tables.touches.put(touch);
    let followUp = before;
    for (const event of eventsOf(change, before, now)) {
      followUp = await applyEvent(tables, followUp, event, calendar, now);
    }
    const suppressionKey = await suppress(tables, before, change, now);
    const undoId = await note(tables, deps.newId, now, `rep.${change.type}`, {
      followUpKey: key,
      detail: detailOf(change),
      before: {
        followUp: before,
        message: null,
        touchKey: touch?.key ?? null,
        suppressionKey,
        after: followUp,
      },
    });
    return { followUp, undoId };
  });
}

function madeBy(change: Change): Made | null {
  if (change.type === 'done') return change;
  return change.type === 'outcome' || change.type === 'nurture' ? (change.made ?? null) : null;
}

/** One after the other, and taken back together. */
function eventsOf(change: Change, before: FollowUp, now: number): FollowUpEvent[] {
  const told = eventOf(change, before, now);
  const made: FollowUpEvent = { type: 'touchLogged', key: loggedTouchKey(before.key, now), at: now };
  return change.type !== 'done' && madeBy(change) ? [made, told] : [told];
}

function eventOf(change: Change, before: FollowUp, now: number): FollowUpEvent {
  switch (change.type) {
    case 'snooze':
      return { type: 'snoozed', until: change.until };
    case 'done':
      return { type: 'touchLogged', key: loggedTouchKey(before.key, now), at: now };
    case 'stop':
      return { type: 'outcomeSet', outcome: 'stopped' };
    case 'outcome':
      return eventOfOutcome(change.outcome, now);
    case 'nurture': {
      const { outcome, reason, until } = change;
      return { type: 'nurtured', outcome, reason, until, now };
    }
    case 'decision':
      return { type: 'decisionSet', on: change.on, now };
    case 'cadence':
      return {
        type: hasEnded(before) ? 'begunAnew' : 'cadenceChanged',
        cadenceId: change.cadenceId,
        now,
      };
  }
}

function eventOfOutcome(outcome: ChosenOutcome, now: number): FollowUpEvent {
  if (outcome === 'replied') return { type: 'replySeen', at: now };
  if (outcome === 'notNow' || outcome === 'no')
    return { type: 'nurtured', outcome, reason: null, until: null, now };
  return { type: 'outcomeSet', outcome };
}

function detailOf(change: Change): string | null {
  switch (change.type) {
    case 'outcome':
    case 'nurture':
      return change.outcome;
    case 'cadence':
      return change.cadenceId;
    case 'decision':
      return change.on;
    case 'done':
    case 'snooze':
    case 'stop':
      return null;
  }
}

function logged(followUp: FollowUp, { channel, result }: Made, calendar: Planner, now: number): Touch {
  const step = stepOf(followUp, calendar.cadences);
  return {
    key: loggedTouchKey(followUp.key, now),
    followUpKey: followUp.key,
    at: now,
    channel: channel ?? step?.channel ?? 'other',
    purpose: step?.purpose ?? null,
    result,
    dueBefore: followUp.dueOn,
    stepBefore: followUp.step,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
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
