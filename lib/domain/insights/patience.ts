import type { Attempt } from './attempt';

/** How long it takes to answer: counted in elapsed time, nights and weekends with it. */

const dayMs = 24 * 3_600_000;
/** The share of answers that have come once a silence counts as one. */
const usualShare = 0.9;
/** From fewer answers nothing is learnt. */
const fewestTimes = 8;
/** Until more is known, and what it is kept within: some answer at once, some after a quarter. */
const days = { unknown: 14, least: 3, most: 30 };
/** Touches from which is learnt how long answers take: all that will be waited for has come, in ms. */
export const leastAge = days.most * dayMs;

/**
 * How long a touch is given before its silence counts, in ms: nine of ten answers have come by then. It is the same for
 * all touches, so that quick answers to new ones do not make them look better than old ones.
 *
 * @param times to answer in ms, ascending
 */
export function patienceOf(times: ArrayLike<number>): number {
  if (times.length < fewestTimes) return days.unknown * dayMs;
  return Math.min(Math.max(quantile(times, usualShare), days.least * dayMs), days.most * dayMs);
}

export type Result = 'answered' | 'silent' | 'open' | 'leftOut';

/**
 * What a touch counts as. `open`: too young to tell, answered or not; `leftOut`: nobody knows, or nobody looked for long
 * enough.
 *
 * @param now epoch ms
 * @param patience ms
 */
export function resultOf({ at, sequel, closedAt }: Attempt, now: number, patience: number): Result {
  if (sequel === 'unknown') return 'leftOut';
  if (now - at < patience) return 'open';
  if (sequel === 'answered') return 'answered';
  return closedAt !== null && closedAt - at < patience ? 'leftOut' : 'silent';
}

/**
 * The value below which this share of all lies, between the two nearest.
 *
 * @param ascending at least one
 * @param share between 0 and 1
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const [low = 0, high = low] = [ascending[below], ascending[below + 1]];
  return low + (high - low) * (place - below);
}

/** How long an answer took, in ms; null where there is none, or nobody knows when it came. */
export function timeToAnswer({ at, answeredAt }: Attempt): number | null {
  return answeredAt === null ? null : answeredAt - at;
}
