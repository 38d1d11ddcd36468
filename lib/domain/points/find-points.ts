import { localMomentOf } from '../calendar';
import { cleanText } from './clean';
import { findDate, type SaidDate } from './dates/find-date';
import type { DateContext } from './dates/date-lexicon';
import { findPeople } from './find-person';
import { findQuestion } from './find-question';
import { lexiconFor } from './language';
import type { Lexicon } from './lexicon';
import { longestPointText, longestSentence } from './limits';
import type { Point, PointKind, PointOwner } from './point';
import { splitSentences } from './sentences';
import { capitalised, shorten } from './shorten';
import { trimMail } from './trim';
import { isMonthFirst } from './written-point';

/** A mail as plain text; it may still have its quotes and its signature. */
export interface MailToRead {
  text: string;
  from: PointOwner;
  /** Epoch ms. */
  sentAt: number;
  /** BCP-47, where it is known. */
  language?: string;
}

export interface ReadingContext {
  /** The rep's, IANA. */
  zone: string;
  /** The rep's, BCP-47: tells whether 12/1 is in January. */
  locale: string;
  names: { rep: string; prospect: string };
}

const mostPoints = 30;

/**
 * The talking points of one mail, in the order of its sentences; at most 30. The text may be anything: at most 20,000
 * characters are looked at, in time proportional to them.
 */
export function findPoints(mail: MailToRead, context: ReadingContext): Point[] {
  const text = cleanText(mail.text);
  const lexicon = lexiconFor(text, mail.language);
  const sentences = splitSentences(trimMail(text), lexicon);
  const day: DateContext = {
    today: localMomentOf(mail.sentAt, context.zone).date,
    isMonthFirst: isMonthFirst(context.locale),
  };
  const known = [context.names.rep, context.names.prospect];
  const people = new Set<string>();
  return sentences
    .flatMap((sentence, index) => {
      const around = { previous: sentences[index - 1] ?? '', next: sentences[index + 1] ?? '' };
      const said = [
        ...whatIsSaid(writtenOut(sentence, lexicon), around, mail.from, day, lexicon),
        ...whoIsNamed(sentence, known, people, lexicon),
      ];
      return said.map((found) => toPoint(found, sentence, mail));
    })
    .slice(0, mostPoints);
}

/** With the apostrophes that were left out. */
function writtenOut(sentence: string, { contractions }: Lexicon): string {
  return contractions.reduce((said, { typed, written }) => said.replaceAll(typed, written), sentence);
}

interface Found {
  kind: PointKind;
  text: string;
  date: SaidDate | null;
  weight: number;
}

function whatIsSaid(
  sentence: string,
  around: { previous: string; next: string },
  from: PointOwner,
  day: DateContext,
  lexicon: Lexicon,
): Found[] {
  const date = findDate(sentence, day, lexicon.dates);
  const question = findQuestion(sentence, { ...around, hasDate: date !== null }, lexicon);
  const found: Found[] = [];
  if (question !== null)
    found.push({ kind: 'question', text: question, date, weight: date === null ? 0.6 : 0.8 });
  if (isPromise(sentence, question !== null, lexicon)) {
    const due = findDate(sentence, day, lexicon.dates, true);
    found.push({ kind: 'promise', text: sentence, date: due, weight: due === null ? 0.5 : 0.9 });
  }
  if (from === 'prospect' && isObjection(sentence, lexicon)) {
    found.push({ kind: 'objection', text: sentence, date: laterThan(day.today, date), weight: 0.7 });
  }
  if (found.length === 0 && date?.isAhead === true) {
    found.push({ kind: 'date', text: sentence, date, weight: weightOf(date) });
  }
  const number = lexicon.numbers.counted.test(sentence.replaceAll(lexicon.numbers.not, ''));
  if (number) found.push({ kind: 'number', text: sentence, date: null, weight: 0.4 });
  return found;
}

/** What they have no budget or time for now says nothing of when to come back. */
function laterThan(today: string, date: SaidDate | null): SaidDate | null {
  return date?.on && (date.on.date > today || date.on.isAfter) ? date : null;
}

function isPromise(sentence: string, isQuestion: boolean, { promises, questions }: Lexicon): boolean {
  if (promises.not.test(sentence)) return false;
  if (isQuestion && questions.opening.test(sentence.replace(questions.lead, ''))) return false;
  return promises.made.some((made) => made.test(sentence));
}

function isObjection(sentence: string, { objections, questions }: Lexicon): boolean {
  const said = sentence.replaceAll(objections.not, '');
  if (said.endsWith('?') && questions.opening.test(said.replace(questions.lead, ''))) return false;
  return objections.reasons.some((reason) => reason.test(said));
}

function weightOf({ on }: SaidDate): number {
  if (on === null) return 0.4;
  return on.kind === 'decision' || on.kind === 'back' ? 0.9 : 0.6;
}

/** Everybody once in a mail. */
function whoIsNamed(sentence: string, known: readonly string[], met: Set<string>, lexicon: Lexicon): Found[] {
  return findPeople(sentence, known, lexicon).flatMap(({ name, text }) => {
    const isMet = Array.from(met).some((other) => `${other} `.startsWith(`${name} `));
    met.add(name);
    return isMet ? [] : [{ kind: 'person' as const, text, date: null, weight: 0.4 }];
  });
}

function toPoint({ kind, text, date, weight }: Found, sentence: string, mail: MailToRead): Point {
  return {
    kind,
    owner: mail.from,
    text: shorten(kind === 'person' ? text : capitalised(text), longestPointText),
    sentence: shorten(sentence, longestSentence),
    on: date?.on ?? null,
    weight,
    at: Math.max(0, Math.trunc(mail.sentAt)),
  };
}
