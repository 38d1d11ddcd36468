import type { Attempt } from './attempt';
import type { AttemptList } from './attempt-list';
import { compareGroups, type Dimension, dimensions, type Group, groupOf, lastNumber, waits } from './groups';
import { channels, purposes } from '../cadence';
import { leastAge, patienceOf, quantile, resultOf, timeToAnswer } from './patience';
import { fewestCases, type Share, wilson } from './proportion';
import { countStops, type Stop } from './stops';
import { lateTouch } from './wins';

/** Which touches are told of. */
export interface Period {
  /** Epoch ms; null: all. */
  since: number | null;
  /** Null: all. */
  account: string | null;
}

/** How long answers take. */
export interface Times {
  n: number;
  /** In ms; null where there are too few to tell. */
  quartiles: { first: number; median: number; third: number } | null;
  /** How many came within each span, in the order of `spans`. */
  groups: Group[];
}

/** What can be learnt of a rep's touches. */
export interface Insights {
  /** Of those that count: how many were answered before the next one. */
  counted: Share;
  /** Too young to tell. */
  open: number;
  /** Of which nobody knows. */
  leftOut: number;
  /** How long a silence takes until it counts, in ms. */
  patience: number;
  groups: Record<Dimension, Group[]>;
  times: Times;
  stops: Stop[];
  /** Answers, those to the third touch or a later one, and how many touches those came after. */
  late: Share;
}

const hourMs = 3_600_000;
/** The longest time of each span, in ms. */
const spans = [4, 24, 72, 168, 336, Infinity].map((hours) => hours * hourMs);

/**
 * Tells what can be learnt. A million attempts take a second or so: between slices of them it lets others have their turn.
 *
 * @param now epoch ms
 * @param rest is awaited after each slice
 */
export async function learn(
  attempts: AttemptList,
  { since, account }: Period,
  now: number,
  rest: () => Promise<void>,
): Promise<Insights> {
  const ofAccount = (attempt: Attempt) => account === null || attempt.account === account;
  const usual: number[] = [];
  await eachOf(attempts, rest, (attempt) => {
    const time = timeToAnswer(attempt);
    if (time !== null && ofAccount(attempt) && now - attempt.at >= leastAge) usual.push(time);
  });
  const tally = beginTally(patienceOf(Float64Array.from(usual).toSorted()), now);
  await eachOf(attempts, rest, (attempt) => {
    if (ofAccount(attempt) && (since === null || attempt.at >= since)) tally.add(attempt);
  });
  return tally.insights();
}

/** Attempts between two turns of others: some milliseconds. */
const slice = 20_000;

async function eachOf(
  attempts: AttemptList,
  rest: () => Promise<void>,
  take: (attempt: Attempt) => void,
): Promise<void> {
  for (let index = 0; index < attempts.size(); index += 1) {
    if (index % slice === slice - 1) await rest();
    take(attempts.at(index));
  }
}

function beginTally(patience: number, now: number) {
  const counts = new Map(dimensions.map((dimension) => [dimension, new Map<string, Share>()]));
  const stops = countStops();
  const times: number[] = [];
  const counted = { hits: 0, n: 0 };
  const late = { hits: 0, n: 0 };
  const left = { open: 0, leftOut: 0 };
  return {
    add(attempt: Attempt): void {
      stops.add(attempt);
      const result = resultOf(attempt, now, patience);
      if (result === 'open' || result === 'leftOut') {
        left[result] += 1;
        return;
      }
      const isHit = result === 'answered';
      count(counted, isHit);
      if (isHit) count(late, attempt.number >= lateTouch);
      const time = isHit ? timeToAnswer(attempt) : null;
      if (time !== null) times.push(time);
      for (const [dimension, groups] of counts) {
        const id = groupOf(attempt, dimension);
        if (id === null) continue;
        const share = groups.get(id) ?? { hits: 0, n: 0 };
        count(share, isHit);
        groups.set(id, share);
      }
    },
    insights(): Insights {
      const groups = Object.fromEntries(
        Array.from(counts, ([dimension, shares]) => [dimension, inOrder(dimension, compareGroups(shares))]),
      ) as Insights['groups'];
      return { counted, ...left, patience, groups, times: timesOf(times), stops: stops.stops(), late };
    },
  };
}

function count(share: Share, isHit: boolean): void {
  share.n += 1;
  if (isHit) share.hits += 1;
}

/** How groups follow each other; templates by how often they were used. */
const orders: Record<Exclude<Dimension, 'template'>, readonly string[]> = {
  number: Array.from({ length: lastNumber }, (_, index) => String(index + 1)),
  purpose: purposes,
  channel: channels,
  wait: waits.map(String),
  weekday: ['1', '2', '3', '4', '5', '6', '0'],
  hour: Array.from({ length: 24 }, (_, hour) => String(hour)),
};

function inOrder(dimension: Dimension, groups: readonly Group[]): Group[] {
  if (dimension === 'template') return groups.toSorted((one, other) => other.n - one.n);
  const order = orders[dimension];
  return groups.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function timesOf(times: readonly number[]): Times {
  const ascending = Float64Array.from(times).toSorted();
  const n = ascending.length;
  const hitsUpTo = (longest: number) => times.filter((time) => time <= longest).length;
  const isEnough = n >= fewestCases;
  return {
    n,
    quartiles: isEnough
      ? {
          first: quantile(ascending, 0.25),
          median: quantile(ascending, 0.5),
          third: quantile(ascending, 0.75),
        }
      : null,
    groups: spans.map((longest, index) => {
      const hits = hitsUpTo(longest) - (index === 0 ? 0 : hitsUpTo(spans[index - 1] ?? 0));
      return {
        id: String(longest),
        hits,
        n,
        interval: isEnough ? wilson({ hits, n }) : null,
        isMore: false,
      };
    }),
  };
}
