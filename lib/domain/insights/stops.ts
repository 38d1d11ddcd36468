import type { Attempt } from './attempt';
import { type Interval, type Share, wilson } from './proportion';

/** Where follow-ups stop: after which touch nothing more was sent although nobody had answered. */

/** `hits` of the `n` that were still unanswered after touch `after` were not followed by another. */
export interface Stop extends Share {
  after: number;
}

/** Touches beyond are too rare to be told apart. */
const mostTouches = 12;

/** Counts them, one attempt after the other. */
export interface StopCount {
  add(attempt: Attempt): void;
  /** By touch, from the first on, without gaps. */
  stops(): Stop[];
}

export function countStops(): StopCount {
  const stopped = Array.from({ length: mostTouches }, () => 0);
  const known = Array.from({ length: mostTouches }, () => 0);
  return {
    add({ number, sequel }) {
      if ((sequel !== 'touched' && sequel !== 'stopped') || number > mostTouches) return;
      known[number - 1] = (known[number - 1] ?? 0) + 1;
      if (sequel === 'stopped') stopped[number - 1] = (stopped[number - 1] ?? 0) + 1;
    },
    stops() {
      const last = known.findLastIndex((n) => n > 0);
      return known.slice(0, last + 1).map((n, index) => ({ after: index + 1, hits: stopped[index] ?? 0, n }));
    },
  };
}

/** Which share of unanswered follow-ups stops before a touch, with what is known of it. */
export interface StopsBefore {
  touch: number;
  share: number;
  interval: Interval;
  /** Follow-ups whose first touch they are known of. */
  n: number;
}

/**
 * Of those that nobody answers, how many never get as far as this touch: chained from touch to touch (Kaplan and Meier), so that
 * follow-ups that still run count as far as they have come. Its interval is Wilson's, with as many cases as
 * Greenwood's variance is worth.
 *
 * @returns null where too few are known at one of the touches before
 */
export function stopsBefore(stops: readonly Stop[], touch: number, fewest: number): StopsBefore | null {
  const passed = stops.slice(0, touch - 1);
  const [first] = passed;
  if (!first || passed.length < touch - 1 || passed.some(({ n }) => n < fewest)) return null;
  const goingOn = passed.reduce((left, { hits, n }) => left * (1 - hits / n), 1);
  const share = 1 - goingOn;
  const variance = passed.reduce((sum, { hits, n }) => sum + (hits === n ? 0 : hits / (n * (n - hits))), 0);
  // Where all or none stop there is no variance: the touch with the fewest cases says how sure that is.
  const isEven = goingOn === 0 || goingOn === 1;
  const worth = isEven
    ? Math.min(...passed.map(({ n }) => n))
    : (share * goingOn) / (goingOn * goingOn * variance);
  return { touch, share, interval: wilson({ hits: share * worth, n: worth }), n: first.n };
}
