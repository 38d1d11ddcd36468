import { cadenceOf } from './cadences';
import type { FollowUp } from './model';
import { type Planner, planTouch } from './schedule';

/** What becomes of the dates of what runs on a cadence that is changed. */
export interface Edit {
  /** The one that it goes on with: the same, or another that takes its place. */
  cadenceId: string;
  /** `recount`: from the last touch, as the new steps say; `keep`: the next date stays, only later ones are new. */
  dates: 'recount' | 'keep';
  /** Epoch ms. */
  now: number;
}

/**
 * A follow-up whose cadence was changed under it. It keeps its place; past the new end the cadence is over. What the
 * rep or the prospect has named stays, and what is due stays due unless its new date is still to come.
 *
 * @param planner with the cadences as they are now
 * @returns the same object where nothing changes
 */
export function afterEdit(followUp: FollowUp, { cadenceId, dates, now }: Edit, planner: Planner): FollowUp {
  const step = Math.min(followUp.step, cadenceOf(cadenceId, planner.cadences).steps.length);
  const isSame = cadenceId === followUp.cadenceId && step === followUp.step;
  const kept = isSame ? followUp : { ...followUp, cadenceId, step };
  const { dueAt } = followUp;
  const isCounted = dates === 'recount' && dueAt !== null && countsByCadence(followUp);
  return isCounted ? recounted(kept, dueAt, now, planner) : kept;
}

/** Held mail is counted once it has left. */
function countsByCadence({ state, dueBy }: FollowUp): boolean {
  return dueBy === 'cadence' && (state === 'waiting' || state === 'due' || state === 'paused');
}

function recounted(followUp: FollowUp, dueAt: number, now: number, planner: Planner): FollowUp {
  const planned = planTouch(followUp, followUp.lastTouchAt, planner);
  const { state } = followUp;
  if (planned.dueAt === dueAt) return followUp;
  if (planned.dueAt > now) return { ...followUp, ...planned, state: state === 'due' ? 'waiting' : state };
  // Over already: what is due is due, and what waits comes no later than it would have.
  if (state === 'due') return followUp;
  const soon = planTouch(followUp, now, planner);
  return dueAt <= soon.dueAt ? followUp : { ...followUp, ...soon };
}
