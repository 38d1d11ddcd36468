import type { Attempt } from './attempt';
import { chanceOfAbove, fewestCases, type Interval, type Share, wilson } from './proportion';

/** What touches are told apart by. */
export const dimensions = ['number', 'purpose', 'template', 'channel', 'wait', 'weekday', 'hour'] as const;
export type Dimension = (typeof dimensions)[number];

/** Touches that have something in common, and how many of them were answered. */
export interface Group extends Share {
  /** Of the dimension: a number, a purpose, a channel, a template's id, a weekday from 0 = Sunday, an hour, a bucket of days. */
  id: string;
  /** Null where there are too few to tell. */
  interval: Interval | null;
  /** Answered more often than all others together, by more than chance brings about. */
  isMore: boolean;
}

/** From this touch on they count as one. */
export const lastNumber = 8;

/** The longest wait of each bucket, in days. */
export const waits = [2, 4, 7, 14, 30, Infinity] as const;

/** The group of an attempt; null where it belongs to none. */
export function groupOf(attempt: Attempt, dimension: Dimension): string | null {
  switch (dimension) {
    case 'number':
      return String(Math.min(attempt.number, lastNumber));
    case 'purpose':
      return attempt.purpose;
    case 'template':
      return attempt.templateId;
    case 'channel':
      return attempt.channel;
    case 'wait': {
      const { wait } = attempt;
      return wait === null ? null : String(waits.find((most) => wait <= most));
    }
    case 'weekday':
      return String(attempt.weekday);
    case 'hour':
      return String(attempt.hour);
  }
}

/** Of all pages that tell of a rep whose touches are all alike, those that may call one of them better. */
const riskOfPage = 0.05;

/**
 * The groups of a dimension with what can be said of each. One is called better than the others together only if
 * chance would bring that about on fewer than one page in twenty, whichever group of whichever dimension it picks: the risk
 * is divided among all that are compared (Bonferroni).
 *
 * @param counted what stands in it is counted whole; none with `n` of 0
 */
export function compareGroups(counted: ReadonlyMap<string, Share>): Group[] {
  const all = [...counted.values()];
  const total = { hits: sumOf(all, 'hits'), n: sumOf(all, 'n') };
  const compared = all.filter(({ n }) => n >= fewestCases).length;
  return Array.from(counted, ([id, { hits, n }]) => {
    const isEnough = n >= fewestCases;
    const rest = { hits: total.hits - hits, n: total.n - n };
    return {
      id,
      hits,
      n,
      interval: isEnough ? wilson({ hits, n }) : null,
      isMore:
        isEnough &&
        rest.n >= fewestCases &&
        chanceOfAbove({ hits, n }, rest) < riskOfPage / dimensions.length / compared,
    };
  });
}

function sumOf(shares: readonly Share[], part: keyof Share): number {
  return shares.reduce((sum, share) => sum + share[part], 0);
}
