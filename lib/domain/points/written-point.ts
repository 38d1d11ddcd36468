import { localMomentOf } from '../calendar';
import { plainLine } from '../plain-line';
import type { DateContext } from './dates/date-lexicon';
import { findDate } from './dates/find-date';
import { lexiconFor } from './language';
import { longestPointText } from './limits';
import type { Point, PointDate } from './point';

/** By what dates are read. */
export interface WritingContext {
  /** The rep's, IANA. */
  zone: string;
  /** The rep's, BCP-47: tells whether 12/1 is in January. */
  locale: string;
}

/**
 * A point that the rep writes down, in no mail.
 *
 * @param at epoch ms
 */
export function writePoint(
  { kind, owner, text }: Pick<Point, 'kind' | 'owner' | 'text'>,
  at: number,
  context: WritingContext,
): Point {
  const line = plainLine(text, longestPointText);
  const on = dateIn(line, { kind, at, sentence: line }, context);
  return { kind, owner, text: line, sentence: '', on, weight: 1, at };
}

/**
 * A point in the rep's words. Its date is the one that they say: a date that was in the old words and is not in the
 * new ones is gone, one that neither says stays as it was found in the sentence.
 */
export function rewordPoint<P extends Point>(point: P, text: string, context: WritingContext): P {
  const line = plainLine(text, longestPointText);
  if (line === point.text) return point;
  const said = dateIn(line, point, context);
  const wasSaid = dateIn(point.text, point, context) !== null;
  return { ...point, text: line, on: said ? likeBefore(said, point.on) : wasSaid ? null : point.on };
}

/** "Board: 19 January" says less of what happens then than the sentence did. */
function likeBefore(said: PointDate, before: PointDate | null): PointDate {
  return before && said.kind === 'other' ? { ...said, kind: before.kind } : said;
}

function dateIn(
  text: string,
  { kind, at, sentence }: Pick<Point, 'kind' | 'at' | 'sentence'>,
  { zone, locale }: WritingContext,
): PointDate | null {
  const { dates } = lexiconFor(sentence || text);
  const day: DateContext = { today: localMomentOf(at, zone).date, isMonthFirst: isMonthFirst(locale) };
  return findDate(text, day, dates, kind === 'promise')?.on ?? null;
}

/** Whether 12/1 is the first of December. */
export function isMonthFirst(locale: string): boolean {
  return /^en-(?:US|PH)$/i.test(locale);
}
