import { plainPlanner } from '@/lib/domain/schedule';
import type { Letter } from '../../factories/letters';

/** What there is in the reference: threads, what is in them, and what is known of a tracked one. */

export const calendar = plainPlanner('Europe/Berlin');
const holdMs = 32_000;

/** One message of a thread, at its place in it. */
export interface Entry {
  id: string;
  number: number;
  at: number;
  kind: 'own' | 'mail';
  /** Null: written here. */
  letter: Letter | null;
  state: 'held' | 'gone' | 'undone';
  heldUntil: number;
  isCounted: boolean;
  offer: 'none' | 'open' | 'answered' | 'taken';
}

export interface Tracked {
  touches: number;
  lastTouchAt: number;
  dueAt: number | null;
  outcome: 'replied' | 'stopped' | 'meeting' | null;
  /** A mail has bounced, or the rep is asked something: nothing is due. */
  isStopped: boolean;
  /** The message in another thread that the rep is asked about. */
  question: string | null;
  /** What stopped it, and what stands again where it was none. */
  answer: {
    id: string;
    isRead: boolean;
    before: { dueAt: number | null; isStopped: boolean } | null;
  } | null;
  /** Which messages were taken in, and how. */
  seen: Map<string, 'looksLike' | 'means'>;
  /** The browser session that it is on the screen in; `settled`: the rep has dealt with it. */
  shownIn: number | 'settled' | null;
  /** Which planning this is: snoozed twice until the same moment, it is told of twice. */
  plan: number;
}

export interface Thread {
  index: number;
  entries: Entry[];
  tracked: Tracked | null;
}

export function createThread(index: number): Thread {
  return { index, entries: [], tracked: null };
}

export const isOpen = ({ tracked }: Thread) => tracked !== null && tracked.outcome === null;

export const newMail = (id: string, number: number, at: number): Entry => ({
  id,
  number,
  at,
  kind: 'own',
  letter: null,
  state: 'held',
  heldUntil: at + holdMs,
  isCounted: false,
  offer: 'none',
});

/** From the rep's other account it is the rep's own, and has left. */
export const newLetter = (id: string, number: number, at: number, letter: Letter): Entry => ({
  ...newMail(id, number, at),
  kind: letter.means === 'touch' ? 'own' : 'mail',
  letter,
  state: 'gone',
});
