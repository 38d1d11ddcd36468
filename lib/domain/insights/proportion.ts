/** What can be said of shares that were counted in a few cases. */

/** `hits` of `n` cases. */
export interface Share {
  hits: number;
  n: number;
}

/** Between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The normal quantile of an interval that holds the truth in 95 of 100 cases. */
const z95 = 1.959964;
const square = z95 * z95;
/** Fewer cases tell nothing: even none of seven leaves open whether a third is usual. */
export const fewestCases = 8;

/**
 * Wilson's score interval: also right for small counts, and never outside 0 to 1.
 *
 * @param share with `n` above 0; neither has to be whole
 * @returns what holds the truth in 95 of 100 cases
 */
export function wilson({ hits, n }: Share): Interval {
  const p = hits / n;
  const middle = p + square / (2 * n);
  const spread = z95 * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return { low: Math.max((middle - spread) / scale, 0), high: Math.min((middle + spread) / scale, 1) };
}

/**
 * How probable it is that chance alone puts at least so many of all hits among the `n` cases of one group, where both
 * groups are alike: Fisher's exact test, one-sided. Unlike what is computed from intervals it is never too small, also with
 * eight cases and a risk of one in a thousand.
 */
export function chanceOfAbove(one: Share, other: Share): number {
  const hits = one.hits + other.hits;
  const n = one.n + other.n;
  const all = logChoose(n, hits);
  let chance = 0;
  for (let more = one.hits; more <= Math.min(one.n, hits); more += 1) {
    const term = Math.exp(logChoose(one.n, more) + logChoose(other.n, hits - more) - all);
    chance += term;
    // What follows is less than a rounding error.
    if (term < chance * 1e-12) break;
  }
  return Math.min(chance, 1);
}

/** The logarithm of in how many ways `k` of `n` can be chosen; none where there are not so many. */
function logChoose(n: number, k: number): number {
  return k > n ? -Infinity : logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Up to here one after the other is multiplied; beyond, Stirling's series is exact to a millionth of a millionth. */
const fewFactors = 20;

function logFactorial(n: number): number {
  let small = 1;
  for (let factor = 2; factor <= Math.min(n, fewFactors); factor += 1) small *= factor;
  if (n <= fewFactors) return Math.log(small);
  const inverse = 1 / n;
  const series = inverse * (1 / 12 - inverse * inverse * (1 / 360 - (inverse * inverse) / 1_260));
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}
