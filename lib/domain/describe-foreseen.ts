import { type Clock, daysAway, formatMoment } from './format';
import type { ForeseenView, ForeseenWords } from './views';

/** What a tab needs to say what a choice will do. */
export function describeForeseen({ at, ...view }: ForeseenView, clock: Clock): ForeseenWords {
  return { ...view, moment: formatMoment(at, clock), isNear: Math.abs(daysAway(at, clock)) <= 1 };
}
