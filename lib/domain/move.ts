import type { Move } from './model';

/** A date that could not be had. */
export interface Blocked {
  date: string;
  why: Move['why'];
  name?: string | undefined;
}

/** What moved a touch day by day to `to`, each reason once in a row; later dates last. */
export function movesOver(blocked: readonly Blocked[], to: string): Move[] {
  const firsts = blocked.filter(({ why, name }, index) => {
    const before = blocked[index - 1];
    return before?.why !== why || before.name !== name;
  });
  return firsts.map(({ date, why, name }, index) => ({
    from: date,
    to: firsts[index + 1]?.date ?? to,
    why,
    ...(name === undefined ? {} : { name }),
  }));
}
