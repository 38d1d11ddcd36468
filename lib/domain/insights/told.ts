import type { Outcome, State } from '../fields';
import type { JournalEntry } from '../journal-entry';
import { judgedIn } from '../judged';
import { isAnswer } from '../replies/inbound';

/** A word of the prospect's, as it counts for an answer rate. */
export interface Told {
  /** Epoch ms. */
  at: number;
  /** It is known when it came: not where the rep only said that it had. */
  isTimed: boolean;
}

/** Outcomes that the prospect has told, in whichever way. */
const answering: ReadonlySet<string> = new Set<Outcome>([
  'replied',
  'interested',
  'meeting',
  'notNow',
  'no',
  'won',
]);

/** Whether an outcome (as it is stored, or as a journal names it) says that the prospect has said something. */
export function isWord(outcome: string | null): boolean {
  return outcome !== null && answering.has(outcome);
}

/**
 * What a follow-up knows of their words by itself: the last answer, and the last that the rep has said of them. Of that it
 * is known that they have spoken, and not when.
 */
export function toldBy(followUp: {
  state: State;
  answer: { at: number } | null;
  outcome: Outcome | null;
  repliedAt: number | null;
  updatedAt: number;
}): Told[] {
  const { state, answer, outcome, repliedAt, updatedAt } = followUp;
  const saidAt = state === 'closed' ? updatedAt : repliedAt;
  return [
    ...(answer ? [{ at: answer.at, isTimed: true }] : []),
    ...(isWord(outcome) && saidAt !== null ? [{ at: saidAt, isTimed: false }] : []),
  ];
}

/** What a journal tells of the words of one prospect. */
type Entry = Pick<JournalEntry, 'what' | 'at' | 'messageKey' | 'inbound' | 'detail'>;

/** What the rep says of the prospect, as the journal calls it: its `detail` is the outcome. */
export const sayings = ['rep.outcome', 'rep.nurture'] as const;

/**
 * What has come of words by a journal: each message that proved a person's, and what the rep has said.
 *
 * @param entries of one follow-up, none that was undone
 */
export function toldIn(entries: readonly Entry[]): Told[] {
  const came = judgedIn(entries).filter(({ kind }) => isAnswer(kind));
  const said = entries.filter(({ what, detail }) => isSaying(what) && isWord(detail));
  return [
    ...came.map(({ at }) => ({ at, isTimed: true })),
    ...said.map(({ at }) => ({ at, isTimed: false })),
  ];
}

function isSaying(what: string): boolean {
  return sayings.some((saying) => saying === what);
}
