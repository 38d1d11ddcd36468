import type { Wish } from './allow';
import { addDaysTo, holds, instantOf, localMomentOf, type Vacation } from './calendar';
import type { FollowUp, LocalMoment, Move } from './model';

/** What a vacation has moved remembers when it was meant for, and goes back there once the vacation does. */

type Moved = Pick<FollowUp, 'moves'> & { dueOn: LocalMoment };

/** Whether days that a vacation has moved it over are working days again. */
export function isFreed(
  { moves }: Pick<FollowUp, 'moves'>,
  before: readonly Vacation[],
  after: readonly Vacation[],
): boolean {
  const isAway = (vacations: readonly Vacation[], date: string) =>
    vacations.some((vacation) => holds(vacation, date));
  return moves.some((move) => {
    if (move.why !== 'vacation') return false;
    for (let date = move.from; date < move.to; date = addDaysTo(date, 1)) {
      if (isAway(before, date) && !isAway(after, date)) return true;
    }
    return false;
  });
}

/** When it was meant for before the first vacation moved it, and what had moved it there. */
export function meantFor({ moves, dueOn }: Moved): { wish: Wish; kept: Move[] } {
  const first = moves.findIndex(({ why }) => why === 'vacation');
  const move = moves[first];
  if (!move) return { wish: dueOn, kept: moves };
  return { wish: { date: move.from, time: move.time ?? dueOn.time }, kept: moves.slice(0, first) };
}

/** The same, or `now` (epoch ms) where that is over. */
export function fromNowOn(wish: Wish, now: number, zone: string): Wish {
  return instantOf({ ...wish, zone }) > now ? wish : localMomentOf(now, zone);
}

/** With the moment that was meant: the day may be over by now, and a day after the vacation may not have the hour. */
export function remembering({ date, time }: Wish, moves: readonly Move[]): Move[] {
  const first = moves.findIndex(({ why }) => why === 'vacation');
  return moves.map((move, index) =>
    index === first ? { ...move, from: index === 0 ? date : move.from, time } : move,
  );
}
