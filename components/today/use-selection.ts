import { useState } from 'react';
import type { Roving } from './use-roving';

/** The rows that the rep has marked, to do the same with all of them. */
export interface Selection {
  keys: readonly string[];
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  /** Marks the current row, goes on by so many, and marks that one too. */
  extend: (by: number) => void;
  clear: () => void;
}

/**
 * @param all the keys of the rows that can be marked, in order; what is not among them any more is not marked
 */
export function useSelection(all: readonly string[], { here, move }: Roving): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const keys = all.filter((key) => marked.has(key));
  return {
    keys,
    has: (key) => marked.has(key),
    toggle: (key) =>
      setMarked(
        (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
      ),
    extend: (by) => {
      const at = all.indexOf(here() ?? '');
      const reached = [all[at], all[at + by]].filter((key) => key !== undefined);
      setMarked((before) => new Set([...before, ...reached]));
      if (reached.length > 1) move(by);
    },
    clear: () => setMarked(new Set()),
  };
}
