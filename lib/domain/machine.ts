import type { FollowUp, LocalMoment, Outcome } from './model';
import type { Calendar } from './calendar';
import { dueAtInstant, inZone, nextDue } from './schedule';

/** One contact made: its key, and when (epoch ms). */
interface Contact {
  key: string;
  at: number;
}

/** What can happen to a follow-up. All instants are epoch ms. */
export type FollowUpEvent =
  | ({ type: 'mailCommitted'; now: number } & Contact)
  /** A mail that had counted was taken back; `dueBefore` is the date that it had replaced, `previous` the touch before it. */
  | { type: 'mailUndone'; key: string; previous: Contact | null; dueBefore: LocalMoment | null }
  /** The prospect answered after our last mail. */
  | { type: 'replySeen'; at: number }
  /** An out-of-office or other robot's answer: noted, never an answer. */
  | { type: 'autoReplySeen'; at: number }
  | { type: 'bounceSeen'; at: number }
  | { type: 'clockReached'; now: number }
  | { type: 'snoozed'; until: number }
  | ({ type: 'touchLogged' } & Contact)
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
      return hasEnded(followUp) ? unchanged(followUp) : touched(followUp, event, calendar);
    case 'mailUndone':
      return undone(followUp, event, calendar);
    case 'replySeen':
      if (hasEnded(followUp)) return unchanged(followUp);
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
      // A click on what was answered meanwhile: only tracking the thread again brings it back.
      if (hasEnded(followUp)) return unchanged(followUp);
      return withdrawn({
        ...followUp,
        ...dueAtInstant(event.until, calendar.zone),
        state: state === 'held' ? 'held' : 'waiting',
      });
    case 'outcomeSet':
      return stopped({ ...followUp, state: 'closed', outcome: event.outcome });
    case 'cadenceChanged':
      return recounted({ ...followUp, cadenceId: event.cadenceId }, calendar);
    case 'zoneChanged':
      if (followUp.dueOn === null || followUp.dueOn.zone === event.zone || state === 'due')
        return unchanged(followUp);
      return { next: { ...followUp, ...inZone(followUp.dueOn, event.zone) }, effects: [] };
    case 'paused':
      return isOpen || state === 'nurture'
        ? withdrawn({ ...followUp, state: 'paused' })
        : unchanged(followUp);
    case 'resumed':
      return state === 'paused'
        ? { next: { ...followUp, state: 'waiting' }, effects: [] }
        : unchanged(followUp);
  }
}

/** Nothing but tracking the thread again goes on from here. */
export function hasEnded({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'closed' || state === 'replied';
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

function touched(
  followUp: FollowUp,
  event: Extract<FollowUpEvent, { type: 'mailCommitted' | 'touchLogged' }>,
  calendar: Calendar,
): Transition {
  const { key, at } = event;
  const touches = followUp.touches + 1;
  const last = at >= followUp.lastTouchAt ? { lastTouchAt: at, lastTouchKey: key } : {};
  const next = nextDue(followUp.cadenceId, touches, Math.max(at, followUp.lastTouchAt), calendar);
  // An old mail that is found late must not bring about what is planned for later.
  const isLate =
    event.type === 'mailCommitted' && next.dueAt <= event.now && (followUp.dueAt ?? 0) > event.now;
  const keepsDate = isLate || (followUp.state === 'held' && followUp.dueAt !== null);
  return withdrawn({ ...followUp, ...last, ...(keepsDate ? {} : next), state: 'waiting', touches });
}

function undone(
  followUp: FollowUp,
  { key, previous, dueBefore }: Extract<FollowUpEvent, { type: 'mailUndone' }>,
  calendar: Calendar,
): Transition {
  if (followUp.state === 'closed') return unchanged(followUp);
  const touches = Math.max(followUp.touches - 1, 0);
  if (followUp.lastTouchKey !== key && touches > 0) return { next: { ...followUp, touches }, effects: [] };
  if (followUp.state === 'replied') return { next: { ...followUp, touches }, effects: [] };
  if (previous === null || touches === 0)
    return stopped({ ...followUp, touches, state: 'closed', outcome: 'undone' });
  const due = dueBefore
    ? inZone(dueBefore, calendar.zone)
    : nextDue(followUp.cadenceId, touches, previous.at, calendar);
  const state = followUp.state === 'paused' ? 'paused' : 'waiting';
  return withdrawn({
    ...followUp,
    ...due,
    state,
    touches,
    lastTouchAt: previous.at,
    lastTouchKey: previous.key,
  });
}

function recounted(followUp: FollowUp, calendar: Calendar): Transition {
  if (followUp.dueAt === null) return unchanged(followUp);
  const due = nextDue(followUp.cadenceId, followUp.touches, followUp.lastTouchAt, calendar);
  const state = followUp.state === 'due' ? 'waiting' : followUp.state;
  return withdrawn({ ...followUp, ...due, state });
}
