import { dana } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import type { Answer, Question } from './answer';
import { instantOf } from './calendar';
import type { Effect, FollowUpEvent, SeenAnswer, Transition } from './follow-up-event';
import { transition } from './machine';
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

/** An answer of Dana's of which nobody has seen the words. */
export const theirs: SeenAnswer = { key: 'x', kind: 'person', from: dana, proposed: null, isRead: false };

/** The same as it is kept, with how `followUp()` stood before. */
export function answerOf(at: number, part: Partial<Answer> = {}): Answer {
  const { state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt } = followUp();
  const before = { state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt };
  return { ...theirs, at, isSettled: false, before, ...part };
}

/** Dana has written in another thread on Wednesday. */
export const question: Question = {
  threadId: 'thread-f:2',
  legacyThreadId: null,
  key: 'other',
  from: dana,
  subject: 'Pricing',
  at: instantOf({ date: '2026-11-18', time: '08:00', zone: 'Europe/Berlin' }),
};

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
