import { followUp } from '@/tests/factories/rows';
import { instantOf } from './calendar';
import { type Effect, type FollowUpEvent, type Transition, transition } from './machine';
import type { FollowUp } from './model';
import { plainPlanner } from './schedule';

/** What happens to the follow-up of `followUp()`, and what follows from it. */
export type Case = [
  title: string,
  before: Partial<FollowUp>,
  event: FollowUpEvent,
  changes: Partial<FollowUp>,
  effects: Effect[],
];

export const planner = plainPlanner('Europe/Berlin');
export const withdraw: Effect[] = [{ type: 'withdrawNudge' }];
export const noDate = { dueAt: null, dueOn: null };

/** Epoch ms; for the rep in Berlin. */
export function at(date: string, time = '10:00'): number {
  return instantOf({ date, time, zone: 'Europe/Berlin' });
}

export function due(date: string, time = '09:00') {
  return { dueAt: at(date, time), dueOn: { date, time, zone: 'Europe/Berlin' } };
}

/** As a cadence plans it, where nothing moves it. */
export function planned(date: string, step: number) {
  return { ...due(date), step, moves: [], dueBy: 'cadence' as const };
}

export function happen(before: Partial<FollowUp>, event: FollowUpEvent): Transition {
  return transition(followUp(before), event, planner);
}

/** Exactly these parts are other than they were. */
export function changed(
  before: Partial<FollowUp>,
  changes: Partial<FollowUp>,
  effects: Effect[],
): Transition {
  return { next: { ...followUp(before), ...changes }, effects };
}
