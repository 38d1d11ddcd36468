import type { Attempt } from './attempt';

/** An answer that came only because the rep went on. */
export interface Win {
  /** When it came, epoch ms; of one that the rep has told of, when the touch was made. */
  at: number;
  /** The touch that was answered. */
  touch: number;
  account: string;
  email: string;
  /** The person's or, where it is known, the company's. */
  name: string;
}

/** Answers from this touch on are late ones, and wins: many stop before it. */
export const lateTouch = 3;
const weekMs = 7 * 24 * 3_600_000;
/** Weeks that are told of. */
const winWeeks = 8;

/**
 * The wins of the last weeks among the attempts of one follow-up.
 *
 * @param now epoch ms
 */
export function winsOf(
  who: { email: string; name: string },
  attempts: readonly Attempt[],
  now: number,
): Win[] {
  return attempts.flatMap(({ sequel, number, answeredAt, at: touchedAt, account }) => {
    const at = answeredAt ?? touchedAt;
    const isWin = sequel === 'answered' && number >= lateTouch && now - at < winWeeks * weekMs;
    return isWin ? [{ at, touch: number, account, ...who }] : [];
  });
}

/** How many there were in each of the last weeks, the oldest first; the last are the seven days up to `now` (epoch ms). */
export function winsByWeek(wins: readonly Win[], now: number): number[] {
  const weeks = Array.from({ length: winWeeks }, () => 0);
  for (const { at } of wins) {
    const ago = Math.min(Math.max(Math.floor((now - at) / weekMs), 0), winWeeks - 1);
    weeks[winWeeks - 1 - ago] = (weeks[winWeeks - 1 - ago] ?? 0) + 1;
  }
  return weeks;
}
