import { type Dimension, dimensions, type Group } from './groups';
import type { Insights } from './insights';
import { fewestCases, type Share } from './proportion';
import { type StopsBefore, stopsBefore } from './stops';
import { lateTouch } from './wins';

/** What is worth a try: only what the numbers bear out. */
export type Tip =
  /** A group that is answered more often than the others together; `before`: how many follow-ups stop before that touch. */
  | { kind: 'more'; dimension: Dimension; group: Group; rest: Share; before: StopsBefore | null }
  /** Some answers come late, and many follow-ups have stopped by then. */
  | { kind: 'goOn'; late: Share; before: StopsBefore };

/** At most one of each dimension, the one that was tried most often. */
export function tipsOf({ groups, stops, late }: Insights): Tip[] {
  const tips = dimensions.flatMap((dimension): Tip[] => {
    const [group] = groups[dimension]
      .filter(({ isMore }) => isMore)
      .toSorted((one, other) => other.n - one.n);
    if (!group) return [];
    const touch = dimension === 'number' ? Number(group.id) : 1;
    const before = touch > 1 ? stopsBefore(stops, touch, fewestCases) : null;
    return [{ kind: 'more', dimension, group, rest: restOf(group, groups[dimension]), before }];
  });
  const before = stopsBefore(stops, lateTouch, fewestCases);
  const isTold = tips.some((tip) => tip.kind === 'more' && tip.before !== null);
  if (isTold || before === null || before.share === 0 || late.n < fewestCases || late.hits === 0) return tips;
  return [...tips, { kind: 'goOn', late, before }];
}

/** All others of its dimension together. */
function restOf({ id }: Group, groups: readonly Group[]): Share {
  const others = groups.filter((group) => group.id !== id);
  return {
    hits: others.reduce((sum, { hits }) => sum + hits, 0),
    n: others.reduce((sum, { n }) => sum + n, 0),
  };
}
