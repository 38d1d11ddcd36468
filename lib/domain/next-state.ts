import type { Transition } from './follow-up-event';
import type { FollowUp } from './model';

/** Nothing but tracking the thread again goes on from here. */
export function hasEnded({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'closed' || state === 'replied';
}

export function unchanged(followUp: FollowUp): Transition {
  return { next: followUp, effects: [] };
}

/** What is on screen of it is not so any more. */
export function withdrawn(next: FollowUp): Transition {
  return { next, effects: [{ type: 'withdrawNudge' }] };
}

export function stopped(followUp: FollowUp): Transition {
  return withdrawn({ ...followUp, dueAt: null, dueOn: null });
}
