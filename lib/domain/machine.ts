import { answered, asked, away, isAsking, settled, toldSameMatter, withdrawnReply } from './answering';
import { afterEdit, type Edit } from './edit-running';
import type { FollowUpEvent, Transition } from './follow-up-event';
import type { FollowUp } from './model';
import { hasEnded, stopped, unchanged, withdrawn } from './next-state';
import { withDecision, withPlace } from './replan';
import { afterTouch, dueAtInstant, inZone, type Planner, planTouch } from './schedule';

/**
 * The next state of a follow-up, and what follows from it. Total: an event that means nothing in
 * this state returns the same object and no effects. Never loses a due date without an outcome,
 * never nudges after a reply.
 */
export function transition(followUp: FollowUp, event: FollowUpEvent, calendar: Planner): Transition {
  const { next, effects } = happened(followUp, event, calendar);
  return next === followUp ? unchanged(followUp) : { next: withoutStale(followUp, next, event), effects };
}

function happened(followUp: FollowUp, event: FollowUpEvent, calendar: Planner): Transition {
  const { state } = followUp;
  const isOpen = state === 'held' || state === 'waiting' || state === 'due';
  switch (event.type) {
    case 'mailCommitted':
    case 'touchLogged':
      return hasEnded(followUp) ? unchanged(followUp) : touched(followUp, event, calendar);
    case 'mailUndone':
      return undone(followUp, event, calendar);
    case 'replySeen':
      return answered(followUp, event, calendar);
    case 'replyWithdrawn':
      return withdrawnReply(followUp, event, calendar);
    case 'autoReplySeen':
      return away(followUp, event, calendar);
    case 'bounceSeen':
      if (!isOpen && !isAsking(followUp)) return unchanged(followUp);
      return withdrawn({ ...followUp, state: 'paused', question: null });
    case 'asked':
      return asked(followUp, event.question);
    case 'sameMatter':
      return toldSameMatter(followUp, event.isSame, calendar);
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

/** Events with which the rep goes on after an answer. */
const settling: ReadonlySet<FollowUpEvent['type']> = new Set<FollowUpEvent['type']>([
  'mailCommitted',
  'touchLogged',
  'outcomeSet',
  'nurtured',
  'begunAnew',
]);
/** Events after which what stood before an answer can stand again. */
const passing: ReadonlySet<FollowUpEvent['type']> = new Set<FollowUpEvent['type']>([
  'replySeen',
  'autoReplySeen',
  'bounceSeen',
  'asked',
  'sameMatter',
  'clockReached',
  'zoneChanged',
  'paused',
  'resumed',
]);

/** A question is asked only while nothing goes on; an answer can be taken back only where nothing was planned since. */
function withoutStale(before: FollowUp, next: FollowUp, { type }: FollowUpEvent): FollowUp {
  const isAsked = next.state === 'paused' || next.state === 'replied';
  const question = isAsked ? next.question : null;
  const { answer } = next;
  if (answer === null) return { ...next, question };
  if (settling.has(type)) return { ...next, question, answer: settled(answer) };
  const isPlanned = next.dueAt !== before.dueAt || next.cadenceId !== before.cadenceId;
  return {
    ...next,
    question,
    answer: isPlanned && !passing.has(type) ? { ...answer, before: null } : answer,
  };
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
