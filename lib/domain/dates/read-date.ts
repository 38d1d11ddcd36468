import type { TypedDate } from '../views';
import { longestDatePhrase } from '../date-phrase';
import { readByChrono } from './chrono';
import { addMonths, todayOf, type DateContext, type Today } from './days';
import { languagesFor } from './languages';
import { momentOf } from './moment';
import { readPhrase, type FoundDate } from './read-phrase';

/**
 * What a phrase says, and what of it was read. In the hour that comes twice when the clocks go back, "in an hour" may
 * mean the second one: `at` knows which.
 */
export interface DateReading extends TypedDate {
  /** What is left of it. */
  rest: string;
}

const mostMonths = 120;

/**
 * Reads a date as people write it: "in 3 business days", "next tue 9am", "end of Q1". Reads the language
 * of the locale and English. Null where the phrase names no day, several, one that does not exist, or
 * one more than ten years away: never another day than was said.
 *
 * @param phrase untrusted; longer than 100 characters it is not read
 */
export function readDate(phrase: string, context: DateContext): DateReading | null {
  if (phrase.length > longestDatePhrase) return null;
  const today = todayOf(context);
  for (const language of languagesFor(context.locale)) {
    const found = readPhrase(phrase, language, today);
    if (found) return told(found, today);
  }
  const found = readByChrono(phrase, today);
  return found && told(found, today);
}

function told(found: FoundDate, today: Today): DateReading | null {
  const moment = momentOf(found, today);
  if (!isNear(moment.on.date, today)) return null;
  return { ...moment, isPast: moment.at <= today.now, understood: found.understood, rest: found.rest };
}

function isNear(date: string, today: Today): boolean {
  return date >= addMonths(today.date, -mostMonths) && date <= addMonths(today.date, mostMonths);
}
