/** The stand-in's own time, epoch ms. It runs with the machine's clock and can be made to jump ahead. */
export interface Clock {
  now: () => number;
  /** Lets `ms` milliseconds pass at once: holds run out, scheduled mail leaves. Never goes back. */
  elapse: (ms: number) => void;
}

export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    elapse: (ms) => {
      ahead += Math.max(0, ms);
    },
  };
}

/** A number in [0, 1), like `Math.random`. */
export type Random = () => number;

/** Repeatable randomness (the mulberry32 generator), so that one seed always gives the same mailbox ids. */
export function createRandom(seed: number): Random {
  let state = Math.trunc(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
