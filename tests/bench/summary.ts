import type { Measure } from './benchmark';

/** What a measure's samples come to, in its unit. */
export interface Summary {
  count: number;
  median: number;
  p95: number;
  min: number;
  max: number;
  /** Against the same without Steadfast; null for what has no pair. */
  pair: { without: number; difference: number; ratio: number } | null;
}

/**
 * Difference and ratio are medians over the pairs: what burdens the machine for a while burdens both
 * halves of a pair, and cancels out.
 *
 * @throws where there are no samples, or halves of pairs are missing
 */
export function summarize({ name, samples, without }: Measure): Summary {
  if (samples.length === 0) throw new Error(`${name} was never measured`);
  return {
    count: samples.length,
    median: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    min: Math.min(...samples),
    max: Math.max(...samples),
    pair: without ? compare(name, samples, without) : null,
  };
}

function compare(name: string, samples: readonly number[], without: readonly number[]) {
  if (samples.length !== without.length) throw new Error(`${name} has halves of pairs`);
  const pairs = samples.map((sample, index) => [sample, without[index] ?? Number.NaN] as const);
  return {
    without: quantile(without, 0.5),
    difference: quantile(
      pairs.map(([one, other]) => one - other),
      0.5,
    ),
    ratio: quantile(
      pairs.map(([one, other]) => one / other),
      0.5,
    ),
  };
}

/**
 * The value that `part` (0 to 1) of the samples are below or at, in a straight line between the two
 * nearest; NaN without samples.
 */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
