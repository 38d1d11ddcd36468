import type { FollowUp, Outcome } from './model';
import { type Calendar, dueAtInstant, inZone, nextDue } from './schedule';

/** What can happen to a follow-up. All instants are epoch ms. */
export type FollowUpEvent =
  | { type: 'mailCommitted'; at: number }
  /** A mail that had counted was taken back; `previousTouchAt` is null if it was the only one. */
  | { type: 'mailUndone'; previousTouchAt: number | null }
  /** The prospect answered after our last mail. */
  | { type: 'replySeen'; at: number }
  /** An out-of-office or other robot's answer: noted, never an answer. */
  | { type: 'autoReplySeen'; at: number }
  | { type: 'bounceSeen'; at: number }
  | { type: 'clockReached'; now: number }
  | { type: 'snoozed'; until: number }
  | { type: 'touchLogged'; at: number }
  | { type: 'outcomeSet'; outcome: Outcome }
  | { type: 'cadenceChanged'; cadenceId: string }
  | { type: 'zoneChanged'; zone: string }
  | { type: 'paused' }
  | { type: 'resumed'; now: number };

/** What has to be done outside once the new state is stored. */
export type Effect = { type: 'nudge' } | { type: 'withdrawNudge' };

export interface Transition {
  next: FollowUp;
  effects: Effect[];
}

/**
 * The next state of a follow-up, and what follows from it. Total: an event that means nothing in
 * this state returns the same object and no effects. Never loses a due date without an outcome,
 * never nudges after a reply.
 */
export function transition(followUp: FollowUp, event: FollowUpEvent, calendar: Calendar): Transition {
  const { state } = followUp;
  const isOpen = state === 'held' || state === 'waiting' || state === 'due';
  switch (event.type) {
    case 'mailCommitted':
    case 'touchLogged':
      if (state === 'closed' || state === 'replied') return unchanged(followUp);
      return touched(followUp, event.at, calendar);
    case 'mailUndone':
      return undone(followUp, event.previousTouchAt, calendar);
    case 'replySeen':
      if (state === 'closed' || state === 'replied') return unchanged(followUp);
      return stopped({ ...followUp, state: 'replied', outcome: 'replied', repliedAt: event.at });
    case 'autoReplySeen':
      return unchanged(followUp);
    case 'bounceSeen':
      if (!isOpen && state !== 'nurture') return unchanged(followUp);
      return withdrawn({ ...followUp, state: 'paused' });
    case 'clockReached':
      if (state !== 'waiting' && state !== 'nurture') return unchanged(followUp);
      if (followUp.dueAt === null || followUp.dueAt > event.now) return unchanged(followUp);
      return { next: { ...followUp, state: 'due' }, effects: [{ type: 'nudge' }] };
    case 'snoozed':
      if (state === 'held') return { next: { ...followUp, ...dueAtInstant(event.until, calendar.zone) }, effects: [] };
      return withdrawn({
        ...followUp,
        ...dueAtInstant(event.until, calendar.zone),
        state: 'waiting',
        outcome: null,
        repliedAt: null,
      });
    case 'outcomeSet':
      return stopped({ ...followUp, state: 'closed', outcome: event.outcome });
    case 'cadenceChanged':
      return recounted({ ...followUp, cadenceId: event.cadenceId }, calendar);
    case 'zoneChanged':
      if (followUp.dueOn === null || followUp.dueOn.zone === event.zone || state === 'due') return unchanged(followUp);
      return { next: { ...followUp, ...inZone(followUp.dueOn, event.zone) }, effects: [] };
    case 'paused':
      return isOpen || state === 'nurture' ? withdrawn({ ...followUp, state: 'paused' }) : unchanged(followUp);
    case 'resumed':
      return state === 'paused' ? { next: { ...followUp, state: 'waiting' }, effects: [] } : unchanged(followUp);
  }
}

function unchanged(followUp: FollowUp): Transition {
  return { next: followUp, effects: [] };
}

function withdrawn(next: FollowUp): Transition {
  return { next, effects: [{ type: 'withdrawNudge' }] };
}

function stopped(followUp: FollowUp): Transition {
  return withdrawn({ ...followUp, dueAt: null, dueOn: null });
}

function touched(followUp: FollowUp, at: number, calendar: Calendar): Transition {
  const touches = followUp.touches + 1;
  const lastTouchAt = Math.max(at, followUp.lastTouchAt);
  const keepsChosenDate = followUp.state === 'held' && followUp.dueAt !== null;
  const due = keepsChosenDate ? {} : nextDue(followUp.cadenceId, touches, lastTouchAt, calendar);
  const state = followUp.state === 'paused' ? 'paused' : 'waiting';
  return withdrawn({ ...followUp, ...due, state, touches, lastTouchAt });
}

function undone(followUp: FollowUp, previousTouchAt: number | null, calendar: Calendar): Transition {
  if (followUp.state === 'closed') return unchanged(followUp);
  if (previousTouchAt === null) return stopped({ ...followUp, state: 'closed', outcome: 'undone' });
  const touches = Math.max(followUp.touches - 1, 1);
  const back = { ...followUp, touches, lastTouchAt: previousTouchAt };
  if (followUp.state === 'replied') return unchanged(back);
  return withdrawn({ ...back, ...nextDue(back.cadenceId, touches, previousTouchAt, calendar), state: 'waiting' });
}

function recounted(followUp: FollowUp, calendar: Calendar): Transition {
  if (followUp.dueAt === null) return unchanged(followUp);
  const due = nextDue(followUp.cadenceId, followUp.touches, followUp.lastTouchAt, calendar);
  const state = followUp.state === 'due' ? 'waiting' : followUp.state;
  return withdrawn({ ...followUp, ...due, state });
}
