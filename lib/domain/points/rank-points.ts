import type { Point } from './point';

const mostRanked = 6;

/** When each of the two last wrote, epoch ms, where more is known than the points tell. */
interface LastMails {
  rep?: number;
  prospect?: number;
}

/**
 * The points worth making in the next touch, at most six, each said once: their questions that are open, my promises
 * (overdue ones first), when they decide, their objections, my open questions, people, numbers, and last of all what
 * was answered.
 *
 * @param today calendar date in the rep's zone
 * @param leftOut what is not to be said, nor the same again
 */
export function rankPoints<P extends Point>(
  points: readonly P[],
  today: string,
  lastMails: LastMails = {},
  leftOut: readonly Point[] = [],
): P[] {
  // What the rep has written down was in no mail.
  const mailed = [...points, ...leftOut].filter(({ sentence }) => sentence !== '');
  const last = {
    rep: Math.max(lastMails.rep ?? 0, ...mailed.filter(isReps).map(({ at }) => at)),
    prospect: Math.max(
      lastMails.prospect ?? 0,
      ...mailed.filter((point) => !isReps(point)).map(({ at }) => at),
    ),
  };
  const ranked = points
    .map((point) => ({ point, rank: rankOf(point, today, last) }))
    .sort(
      (one, other) =>
        one.rank - other.rank || other.point.weight - one.point.weight || other.point.at - one.point.at,
    )
    .map(({ point }) => point);
  return withoutRepeats(ranked, leftOut);
}

const isReps = ({ owner }: Point): boolean => owner === 'rep';

/** Lower is earlier. */
function rankOf(point: Point, today: string, last: Required<LastMails>): number {
  const isAnswered = point.at < (isReps(point) ? last.prospect : last.rep);
  const isOver = point.on !== null && point.on.date < today;
  switch (point.kind) {
    case 'question':
      if (isAnswered) return 10;
      return isReps(point) ? 5 : 0;
    case 'promise':
      if (isReps(point)) return isOver ? 1 : 2;
      return 6;
    case 'date':
      if (isOver) return 9;
      return isReps(point) ? 6 : 3;
    case 'objection':
      return 4;
    case 'person':
      return 7;
    case 'number':
      return 8;
  }
}

/** One for each sentence, and none that says nearly the same again. */
function withoutRepeats<P extends Point>(ranked: readonly P[], leftOut: readonly Point[]): P[] {
  const kept: P[] = [];
  const saids = leftOut.map(wordsOf);
  for (const point of ranked) {
    const said = wordsOf(point);
    if (saids.some((other) => isNearlySame(said, other))) continue;
    saids.push(said);
    kept.push(point);
    if (kept.length === mostRanked) break;
  }
  return kept;
}

/** One that the rep wrote stands for itself. */
function wordsOf({ sentence, text }: Point): ReadonlySet<string> {
  return new Set((sentence || text).toLowerCase().match(/[\p{L}\d]+/gu));
}

/** Four of five words, so that a changed day or name is something else only in a longer sentence. */
function isNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = Array.from(one).filter((word) => other.has(word)).length;
  return shared >= 0.8 * Math.max(one.size, other.size);
}
