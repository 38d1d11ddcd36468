import type { Template } from '../library';
import type { Channel, Step } from '../cadence';

/** What a step wants said, and how. */
export type WordsWanted = Pick<Step, 'purpose' | 'channel' | 'templateId'>;

/**
 * The built-in and the rep's own templates that fit a step. What is neither mail nor message is talked about: its
 * points are those of a call.
 */
export function fittingTemplates({ purpose, channel }: WordsWanted, list: readonly Template[]): Template[] {
  const by = (wanted: Channel) => list.filter((one) => one.purpose === purpose && one.channel === wanted);
  const exact = by(channel);
  return exact.length > 0 || channel !== 'other' ? exact : by('call');
}

/**
 * Those that fit in the order in which they are to be tried: in turns, so that nobody gets the same twice in a row
 * and not everybody the same first one. The rep's own go first, a single one every other time.
 *
 * @param seed the same for all drafts of a follow-up
 * @param turn grows by one with each touch
 */
export function inTurns(
  own: readonly Template[],
  builtIn: readonly Template[],
  seed: string,
  turn: number,
): Template[] {
  const start = numberOf(seed) + turn;
  const isOwnTurn = own.length !== 1 || turn % 2 === 1;
  const [first, second] = isOwnTurn ? [own, builtIn] : [builtIn, own];
  return [...rotate(first, start), ...rotate(second, start)];
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** A number from 0 to 2^16 - 1 that depends on every character. */
function numberOf(seed: string): number {
  return Array.from(seed).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_536, 7);
}
