import type { PointKind } from '@/lib/domain/points/point';

/**
 * A mail that was written for this corpus, with the points that a careful reader finds in it. What counts as a point
 * is in the README of this folder.
 */
export interface LabelledMail {
  id: string;
  from: 'rep' | 'prospect';
  /** Local date of the mail, at ten in the morning; Monday 2026-11-23 where nothing is said. */
  sentOn?: string;
  /** Of the rep: en-GB where nothing is said. */
  locale?: string;
  text: string;
  points: readonly Label[];
}

/**
 * `kind: words of its sentence`, where it has a date `kind: words = YYYY-MM-DD`, then where it is clear what the date
 * is and whether the moment is only after it: `date: board meets = 2027-01-12 decision after`.
 */
export type Label = `${PointKind}: ${string}`;
