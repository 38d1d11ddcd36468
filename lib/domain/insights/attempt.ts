import type { Channel, Purpose } from '../cadence';
import type { Outcome, State } from '../fields';
import type { LocalHour } from './local-hours';
import type { Told } from './told';

/** What is told of a follow-up here. */
export interface Followed {
  account: string;
  state: State;
  outcome: Outcome | null;
  /** Epoch ms; null once nothing is planned. */
  dueAt: number | null;
  /** Touches of its present run; 0 where the prospect wrote last when it was tracked. */
  touches: number;
  /** Epoch ms. */
  updatedAt: number;
}

/** A touch, as far as it is told of here. */
export interface Contact {
  /** Epoch ms. */
  at: number;
  channel: Channel;
  /** Null where it was not planned. */
  purpose: Purpose | null;
  templateId: string | null;
  /** What came of one that was logged. */
  result: string | null;
  /** The place in its cadence; null in the oldest rows. */
  stepBefore: number | null;
}

/**
 * What came after a touch: `touched`, the next one; `answered`; `stopped`, the rep did not go on; `ended`, they closed it
 * for another reason; `running`, it goes on; `unknown`, it was begun anew later and nobody knows why it had ended.
 */
export const sequels = ['touched', 'answered', 'stopped', 'ended', 'running', 'unknown'] as const;
export type Sequel = (typeof sequels)[number];

/** A touch, and whether it was answered before the next one. */
export interface Attempt {
  account: string;
  /** Epoch ms. */
  at: number;
  /** 1 for the first since the beginning or the last answer. */
  number: number;
  channel: Channel;
  purpose: Purpose | null;
  templateId: string | null;
  /** Days since the touch before it, by the rep's calendar; null for the first. */
  wait: number | null;
  /** 0 = Sunday … 6 = Saturday, and 0 … 23, where the rep is. */
  weekday: number;
  hour: number;
  sequel: Sequel;
  /** When the answer came, epoch ms; null where there is none, or nobody knows when. */
  answeredAt: number | null;
  /** When nobody looked for an answer any more, epoch ms; null: somebody still does, or the next touch came. */
  closedAt: number | null;
}

/** One that is overdue for longer is left lying: the rep has stopped. */
const longestOverdueMs = 30 * 24 * 3_600_000;

/**
 * The touches of one follow-up as attempts, oldest first.
 *
 * @param contacts oldest first
 * @param told their words, in any order, also those between
 * @param now epoch ms
 */
export function attemptsOf(
  followUp: Followed,
  contacts: readonly Contact[],
  told: readonly Told[],
  localHour: (at: number) => LocalHour,
  now: number,
): Attempt[] {
  const words = told.toSorted((one, other) => one.at - other.at);
  const attempts: Attempt[] = [];
  let number = 0;
  let lastDay: number | null = null;
  for (const [index, contact] of contacts.entries()) {
    const next = contacts[index + 1];
    const { day, weekday, hour } = localHour(contact.at);
    number += 1;
    const { channel, purpose, templateId, at } = contact;
    const after = next ? sequelBefore(contact, next, words) : lastSequel(followUp, contact, words, now);
    const wait = lastDay === null ? null : day - lastDay;
    attempts.push({
      account: followUp.account,
      at,
      number,
      channel,
      purpose,
      templateId,
      wait,
      weekday,
      hour,
      ...after,
    });
    const goesOn = after.sequel === 'touched';
    lastDay = goesOn ? day : null;
    if (!goesOn) number = 0;
  }
  return attempts;
}

type After = Pick<Attempt, 'sequel' | 'answeredAt' | 'closedAt'>;

function sequelBefore(contact: Contact, next: Contact, words: readonly Told[]): After {
  const answered = answerTo(contact, words, next.at);
  if (answered) return answered;
  return { sequel: isOpening(next) ? 'unknown' : 'touched', answeredAt: null, closedAt: null };
}

function lastSequel(followUp: Followed, contact: Contact, words: readonly Told[], now: number): After {
  // What the follow-up began with was theirs.
  if (followUp.touches === 0) return { sequel: 'unknown', answeredAt: null, closedAt: null };
  const answered = answerTo(contact, words, Infinity);
  if (answered) return answered;
  const { state, outcome, dueAt, updatedAt } = followUp;
  if (state === 'closed' || state === 'replied')
    return { sequel: outcome === 'stopped' ? 'stopped' : 'ended', answeredAt: null, closedAt: updatedAt };
  const isLeft = state === 'due' && dueAt !== null && now - dueAt > longestOverdueMs;
  return { sequel: isLeft ? 'stopped' : 'running', answeredAt: null, closedAt: null };
}

/** The first word from the touch on and before the next one; somebody who was reached has answered there and then. */
function answerTo({ at, result }: Contact, words: readonly Told[], before: number): After | null {
  const answered = { sequel: 'answered', closedAt: null } as const;
  if (result === 'reached') return { ...answered, answeredAt: null };
  const word = words.find((one) => one.at >= at && one.at < before);
  return word ? { ...answered, answeredAt: word.isTimed ? word.at : null } : null;
}

/** A mail that a run begins with is planned by no cadence, and the cadence is at its first step. */
function isOpening({ purpose, stepBefore }: Contact): boolean {
  return purpose === null && stepBefore === 0;
}
