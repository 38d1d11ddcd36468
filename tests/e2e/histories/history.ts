import { nudgeIdOf } from '@/lib/domain/ids';
import type { Meaning } from '../../factories/letters';
import type { Opening } from './cast';

/** What one follow-up should look like, in as few words as possible: the reference for the real one. */
export interface History {
  key: string;
  opening: Opening;
  state: 'waiting' | 'due' | 'replied' | 'paused';
  touches: number;
  /** Came in, and nobody of ours can have seen it yet: what it is by its words and without them. */
  unseen: { means: Meaning; looksLike: Meaning }[];
  /** Epoch ms: from when on its answer was known, so that a nudge after it is a false one. */
  answeredAt: number | null;
}

export function beginHistory(account: string, opening: Opening): History {
  const key = `${account}:${opening.legacyThreadId}`;
  return { key, opening, state: 'waiting', touches: 1, unseen: [], answeredAt: null };
}

/**
 * What came in is seen: in a list by its sender and subject, in the thread itself by its words.
 *
 * @param at epoch ms, when it is certain that it was seen
 */
export function see(history: History, how: 'looksLike' | 'means', at: number): void {
  for (const letter of history.unseen.splice(0)) meet(history, letter[how], at);
}

function meet(history: History, meaning: Meaning, at: number): void {
  if (history.state === 'replied') return;
  switch (meaning) {
    case 'answer':
    case 'accepted':
      history.state = 'replied';
      history.answeredAt = at;
      return;
    case 'bounce':
      history.state = 'paused';
      return;
    case 'touch':
      history.touches += 1;
      history.state = 'waiting';
      return;
    case 'away':
      if (history.state === 'due') history.state = 'waiting';
      return;
    case 'nothing':
      return;
  }
}

/** The rep wants to be told now. */
export function comeDue(history: History): void {
  if (history.state !== 'replied') history.state = 'due';
}

export const nudgeOf = ({ key, touches }: History) => nudgeIdOf(key, touches + 1);
