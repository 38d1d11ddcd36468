import { nudgeIdOf } from '@/lib/domain/ids';
import type { FollowUpEvent } from '@/lib/domain/follow-up-event';
import { transition } from '@/lib/domain/machine';
import type { FollowUp, Nudge } from '@/lib/domain/model';
import { placeFollowUp } from '@/lib/domain/place-follow-up';
import type { Planner } from '@/lib/domain/schedule';
import type { Tables } from './ports/store';

/**
 * Takes a follow-up through one event inside a transaction: stores its next state and writes what
 * follows from it to the outbox, so that both happen or neither.
 *
 * @param now epoch ms
 * @returns the follow-up as it is stored now
 */
export async function applyEvent(
  tables: Tables,
  followUp: FollowUp,
  event: FollowUpEvent,
  calendar: Planner,
  now: number,
): Promise<FollowUp> {
  const { next, effects } = transition(followUp, event, calendar);
  if (next === followUp) return followUp;
  for (const effect of effects) {
    if (effect.type === 'nudge') await tables.nudges.put(pendingNudge(next, now));
    else await withdraw(tables, followUp, now);
  }
  const isPlanned = planning.has(event.type) && next.dueAt !== followUp.dueAt;
  const placed = isPlanned ? await placeFollowUp(next, tables.followUps, calendar, now) : next;
  return tables.followUps.save({ ...placed, updatedAt: now });
}

/** Events after which the cadence says when the next touch is. */
const planning: ReadonlySet<FollowUpEvent['type']> = new Set<FollowUpEvent['type']>([
  'mailCommitted',
  'touchLogged',
  'replySeen',
  'nurtured',
  'cadenceChanged',
  'cadenceEdited',
  'begunAnew',
  'decisionSet',
  'placeSet',
]);

function pendingNudge(followUp: FollowUp, now: number): Nudge {
  const touch = followUp.touches + 1;
  return {
    id: nudgeIdOf(followUp.key, touch),
    followUpKey: followUp.key,
    touch,
    dueAt: followUp.dueAt ?? now,
    state: 'pending',
    shownAt: null,
    shownIn: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

async function withdraw(tables: Tables, followUp: FollowUp, now: number): Promise<void> {
  for (const nudge of await tables.nudges.of(followUp.key)) {
    if (nudge.state !== 'settled') await tables.nudges.put({ ...nudge, state: 'settled', updatedAt: now });
  }
}
