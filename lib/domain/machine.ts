import { cadenceOf, nextAlways } from './cadences';
import { afterEdit, type Edit } from './edit-running';
import type { FollowUp, LocalMoment, Outcome, Place } from './model';
import { withDecision, withPlace } from './replan';
import { afterTouch, type Planner, dueAtInstant, inZone, planTouch } from './schedule';

/** One contact made: its key, and when (epoch ms). */
interface Contact {
  key: string;
  at: number;
}

/** What can happen to a follow-up. All instants are epoch ms. */
export type FollowUpEvent =
  | ({ type: 'mailCommitted'; now: number } & Contact)
  /** A mail that had counted was taken back; `dueBefore` is the date that it had replaced, `previous` the touch before it. */
  | {
      type: 'mailUndone';
      key: string;
      previous: Contact | null;
      dueBefore: LocalMoment | null;
      /** The step that it had answered. */
      stepBefore: number | null;
    }
  /** The prospect answered after our last mail. */
  | { type: 'replySeen'; at: number }
  /** An out-of-office or other robot's answer: noted, never an answer. */
  | { type: 'autoReplySeen'; at: number }
  | { type: 'bounceSeen'; at: number }
  | { type: 'clockReached'; now: number }
  /** Another date was named: by the rep, or by the prospect. */
  | { type: 'snoozed'; until: number; by?: 'rep' | 'prospect' }
  | ({ type: 'touchLogged' } & Contact)
  | { type: 'outcomeSet'; outcome: Outcome }
  /** "Not now", or "no", which is not for ever: asked again at `until`, or as the cadence for it says. */
  | { type: 'nurtured'; outcome: 'notNow' | 'no'; reason: string | null; until: number | null; now: number }
  /** Another cadence, from its beginning; the same one: the date is counted anew. */
  | { type: 'cadenceChanged'; cadenceId: string; now: number }
  /** The rep has changed the cadence itself, or removed it. */
  | ({ type: 'cadenceEdited' } & Edit)
  /** One that ended, with an outcome that stays known, goes on with this cadence, counted from now. */
  | { type: 'begunAnew'; cadenceId: string; now: number }
  | { type: 'decisionSet'; on: string | null; now: number }
  /** It is known, or guessed, where the prospect is. */
  | { type: 'placeSet'; place: Place | null; now: number }
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
export function transition(followUp: FollowUp, event: FollowUpEvent, calendar: Planner): Transition {
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
      return answered(followUp, event.at, calendar);
    case 'autoReplySeen':
      return unchanged(followUp);
    case 'bounceSeen':
      if (!isOpen) return unchanged(followUp);
      return withdrawn({ ...followUp, state: 'paused' });
    case 'clockReached':
      if (state !== 'waiting') return unchanged(followUp);
      if (followUp.dueAt === null || followUp.dueAt > event.now) return unchanged(followUp);
      return { next: { ...followUp, state: 'due' }, effects: [{ type: 'nudge' }] };
    case 'snoozed':
      // A click on what was answered meanwhile: only tracking the thread again brings it back.
      if (hasEnded(followUp)) return unchanged(followUp);
      return withdrawn({
        ...followUp,
        ...dueAtInstant(event.until, calendar.zone),
        dueBy: event.by ?? 'rep',
        moves: [],
        state: state === 'held' ? 'held' : 'waiting',
      });
    case 'outcomeSet':
      return stopped({ ...followUp, state: 'closed', outcome: event.outcome });
    case 'nurtured':
      return nurtured(followUp, event, calendar);
    case 'cadenceChanged': {
      const { cadenceId } = event;
      const step = cadenceId === followUp.cadenceId ? followUp.step : 0;
      return recounted({ ...followUp, cadenceId, step }, event.now, calendar);
    }
    case 'cadenceEdited':
      return hasEnded(followUp) ? unchanged(followUp) : edited(followUp, event, calendar);
    case 'begunAnew':
      return begunAnew(followUp, event, calendar);
    case 'decisionSet':
      return replanned(followUp, withDecision(followUp, event.on, event.now, calendar));
    case 'placeSet':
      return replanned(followUp, withPlace(followUp, event.place, event.now, calendar));
    case 'zoneChanged':
      if (followUp.dueOn === null || followUp.dueOn.zone === event.zone || state === 'due')
        return unchanged(followUp);
      return { next: { ...followUp, ...inZone(followUp.dueOn, event.zone) }, effects: [] };
    case 'paused':
      return isOpen ? withdrawn({ ...followUp, state: 'paused' }) : unchanged(followUp);
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

/** It goes on only where a step was planned that is made after an answer too. */
function answered(followUp: FollowUp, at: number, calendar: Planner): Transition {
  const step = nextAlways(cadenceOf(followUp.cadenceId, calendar.cadences), followUp.step);
  if (step === null) return stopped({ ...followUp, state: 'replied', outcome: 'replied', repliedAt: at });
  const planned = planTouch({ ...followUp, step }, at, calendar);
  return withdrawn({ ...followUp, ...planned, dueBy: 'cadence', state: 'waiting', repliedAt: at });
}

function touched(
  followUp: FollowUp,
  event: Extract<FollowUpEvent, { type: 'mailCommitted' | 'touchLogged' }>,
  calendar: Planner,
): Transition {
  const { key, at } = event;
  const touches = followUp.touches + 1;
  const { step } = afterTouch(followUp);
  const last = at >= followUp.lastTouchAt ? { lastTouchAt: at, lastTouchKey: key } : {};
  const next = planTouch({ ...followUp, step }, Math.max(at, followUp.lastTouchAt), calendar);
  // An old mail that is found late must not bring about what is planned for later.
  const isLate =
    event.type === 'mailCommitted' && next.dueAt <= event.now && (followUp.dueAt ?? 0) > event.now;
  const keepsDate = isLate || (followUp.state === 'held' && followUp.dueAt !== null);
  const due = keepsDate ? { step } : { ...next, dueBy: 'cadence' as const };
  return withdrawn({ ...followUp, ...last, ...due, state: 'waiting', touches });
}

function undone(
  followUp: FollowUp,
  { key, previous, dueBefore, stepBefore }: Extract<FollowUpEvent, { type: 'mailUndone' }>,
  calendar: Planner,
): Transition {
  if (followUp.state === 'closed') return unchanged(followUp);
  const touches = Math.max(followUp.touches - 1, 0);
  const step = stepBefore ?? Math.max(followUp.step - 1, 0);
  if (followUp.lastTouchKey !== key && touches > 0)
    return { next: { ...followUp, touches, step }, effects: [] };
  if (followUp.state === 'replied') return { next: { ...followUp, touches, step }, effects: [] };
  if (previous === null || touches === 0)
    return stopped({ ...followUp, touches, step, state: 'closed', outcome: 'undone' });
  const due = dueBefore
    ? { ...inZone(dueBefore, calendar.zone), step, moves: [] }
    : planTouch({ ...followUp, step }, previous.at, calendar);
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

function nurtured(
  followUp: FollowUp,
  { outcome, reason, until, now }: Extract<FollowUpEvent, { type: 'nurtured' }>,
  calendar: Planner,
): Transition {
  const asked = {
    ...followUp,
    cadenceId: 'notNow',
    step: 0,
    outcome,
    reason,
    state: 'waiting' as const,
    // Their word, however it reached the rep: the mail with it does not end what it began.
    repliedAt: now,
  };
  const planned = planTouch(asked, now, calendar);
  const due =
    until === null
      ? { ...planned, dueBy: 'cadence' as const }
      : { ...dueAtInstant(until, calendar.zone), dueBy: 'prospect' as const, moves: [] };
  return withdrawn({ ...asked, ...due });
}

function edited(followUp: FollowUp, edit: Edit, calendar: Planner): Transition {
  return replanned(followUp, afterEdit(followUp, edit, calendar));
}

function begunAnew(
  followUp: FollowUp,
  { cadenceId, now }: Extract<FollowUpEvent, { type: 'begunAnew' }>,
  calendar: Planner,
): Transition {
  const next = { ...followUp, cadenceId, step: 0, state: 'waiting' as const, repliedAt: now };
  return withdrawn({ ...next, ...planTouch(next, now, calendar), dueBy: 'cadence' });
}

function replanned(before: FollowUp, next: FollowUp): Transition {
  return next.dueAt === before.dueAt ? { next, effects: [] } : withdrawn(next);
}

/** From the last touch or, where that would be over already, from now. */
function recounted(followUp: FollowUp, now: number, calendar: Planner): Transition {
  if (hasEnded(followUp)) return { next: followUp, effects: [] };
  const planned = planTouch(followUp, followUp.lastTouchAt, calendar);
  const due = planned.dueAt > now ? planned : planTouch(followUp, now, calendar);
  const state = followUp.state === 'due' ? 'waiting' : followUp.state;
  return withdrawn({ ...followUp, ...due, dueBy: 'cadence', state });
}
