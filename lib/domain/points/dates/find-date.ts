import { addDaysTo } from '../../calendar';
import type { PointDate } from '../point';
import type { DateContext, DateLexicon, DateMeaning } from './date-lexicon';
import { daysIn, type Span } from './spans';

/** A date that a sentence says. */
export interface SaidDate {
  on: PointDate | null;
  /** A date to come back to; not so "today" and "this week", but "after this week". */
  isAhead: boolean;
}

interface Found {
  at: number;
  end: number;
  meaning: DateMeaning;
}

/**
 * The first date in a sentence that is to come, of an absence the last; null where there is none.
 *
 * @param isPromise the date is the last day on which the promise is kept
 */
export function findDate(
  sentence: string,
  context: DateContext,
  lexicon: DateLexicon,
  isPromise = false,
): SaidDate | null {
  const said = allDates(sentence, context, lexicon)
    .map((date) => readFound(date, sentence, context, lexicon, isPromise))
    .filter((date) => date !== null);
  // "Away from 3 to 7 December": the last one is the day of the return.
  const isAway = lexicon.contexts.back.test(sentence) || lexicon.away.test(sentence);
  const ahead = said.filter(({ isAhead }) => isAhead);
  const date = (isAway ? ahead.at(-1) : ahead[0]) ?? said[0];
  return date ?? (lexicon.events.test(sentence) ? { on: null, isAhead: true } : null);
}

/** In their order in the sentence, none inside another. */
function allDates(sentence: string, context: DateContext, lexicon: DateLexicon): Found[] {
  const found: Found[] = [];
  let rest = sentence;
  for (const { pattern, read } of lexicon.rules) {
    for (const match of rest.matchAll(pattern)) {
      const meaning = read(match.groups ?? {}, context);
      if (meaning === 'none') continue;
      const end = match.index + match[0].length;
      found.push({ at: match.index, end, meaning });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

function readFound(
  { at, meaning }: Found,
  sentence: string,
  { today }: DateContext,
  lexicon: DateLexicon,
  isPromise: boolean,
): SaidDate | null {
  if (meaning === 'past' || meaning === 'none') return null;
  const before = sentence.slice(0, at);
  const isToCome = lexicon.ahead.test(before) || lexicon.relations.by.test(before.slice(-80));
  if (lexicon.past.test(before) && !isToCome) return null;
  if (meaning === null) return { on: null, isAhead: true };
  const isNear = 'near' in meaning;
  const span = isNear ? meaning.near : meaning;
  if (span.last < today || span.first > addDaysTo(today, 3_660)) return null;
  const on = placeIn(span, before, sentence, lexicon, isPromise);
  // "This quarter" has begun: it names no day that is to come.
  return { on: on.date < today ? null : on, isAhead: !isNear || on.isAfter };
}

function placeIn(
  span: Span,
  before: string,
  sentence: string,
  { relations, contexts, away }: DateLexicon,
  isPromise: boolean,
): PointDate {
  const near = before.slice(-80);
  const isBack = contexts.back.test(sentence);
  const isAfter = relations.after.test(near) || (relations.until.test(near) && away.test(sentence));
  const isBy = relations.by.test(near);
  const isLast =
    isAfter || (isBy && daysIn(span) <= 7) || (isPromise && !isBy && !relations.before.test(near));
  return {
    date: isLast ? span.last : span.first,
    kind: isBack || (isAfter && away.test(sentence)) ? 'back' : kindOf(sentence, contexts, isBy, span),
    isAfter,
  };
}

function kindOf(
  sentence: string,
  contexts: DateLexicon['contexts'],
  isBy: boolean,
  span: Span,
): PointDate['kind'] {
  if (contexts.decision.test(sentence)) return 'decision';
  if (contexts.deadline.test(sentence) || isBy) return 'deadline';
  // A meeting has a day; to speak "in February" is to be agreed on.
  const isMeeting = contexts.meeting.test(sentence) && !contexts.comeBack.test(sentence);
  return isMeeting && daysIn(span) === 1 ? 'meeting' : 'other';
}
