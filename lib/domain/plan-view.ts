import type { PlanDay } from './plan-days';
import type { DateChoice, FollowUpView } from './views';

/** Planned follow-ups: how many, and the first of them. */
export interface PlannedView {
  count: number;
  /** Earliest first, and not all. */
  first: FollowUpView[];
}

/** What the rep's calendar shows. */
export interface PlanView {
  /** Today and the days after it, each with what is due on it. */
  days: (PlanDay & PlannedView)[];
  /** What was due before today. */
  overdue: PlannedView;
  /** Touches that a day is meant to take. */
  perDay: number;
  /** What is due on the day that was asked for, or before today. */
  chosen: PlannedView;
  /** When else, as of now. */
  choices: DateChoice[];
}

/** A part of the calendar: a date, `YYYY-MM-DD`, or `overdue`, which is all that was due before today. */
export type PlanPart = string;
