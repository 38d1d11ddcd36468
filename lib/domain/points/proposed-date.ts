import { addBusinessDays, addDaysTo, type Calendar } from '../calendar';
import type { Point, PointDate } from './point';

/** Which word of theirs goes before which: an absence is certain, a deadline is theirs to keep. */
const order: readonly PointDate['kind'][] = ['back', 'other', 'decision', 'meeting'];

/**
 * When to come back, by what the prospect said last: "back after 12 January" → the working day after it; the same
 * after a decision or a meeting; on the day itself where they named it for that. Null where they named no such day, or
 * none that is to come.
 *
 * @param today calendar date in the rep's zone
 */
export function proposedDate(
  points: readonly Point[],
  today: string,
  calendar: Calendar,
): { date: string; sentence: string } | null {
  const named = points.filter(({ owner, kind }) => owner === 'prospect' && kind !== 'promise');
  const latest = Math.max(0, ...named.filter(({ on }) => on !== null).map(({ at }) => at));
  const proposals = named.flatMap(({ on, sentence, at }) => {
    if (on === null || at < latest) return [];
    const rank = order.indexOf(on.kind);
    const date = addBusinessDays(isDayAfter(on) ? addDaysTo(on.date, 1) : on.date, 0, calendar);
    return rank === -1 || date <= today ? [] : [{ rank, date, sentence }];
  });
  const [best] = proposals.sort(
    (one, other) => one.rank - other.rank || (one.date < other.date ? -1 : Number(one.date > other.date)),
  );
  return best === undefined ? null : { date: best.date, sentence: best.sentence };
}

function isDayAfter({ kind, isAfter }: PointDate): boolean {
  return isAfter || kind === 'decision' || kind === 'meeting';
}
