import type { Today } from './days';
import { createReader, type Reader } from './grammar';
import type { Language } from './language';
import type { Meant, TimeOfDay } from './meant';
import { bothTimes } from './times';
import { isDigits, tokensOf, type Token } from './tokens';

/** The day, the hour or both that were found in a phrase. */
export interface FoundDate {
  meant: Meant | null;
  time: TimeOfDay | null;
  understood: string;
  rest: string;
}

type Found = Pick<FoundDate, 'meant' | 'time'>;
interface Stretch extends Found {
  start: number;
  end: number;
}

/**
 * Finds the longest date in a phrase. Null where there is none, or what stands beside it may say that
 * another one is meant.
 */
export function readPhrase(phrase: string, language: Language, today: Today): FoundDate | null {
  const tokens = tokensOf(phrase);
  const reader = createReader(tokens, language, today);
  const found = tokens
    .map((_token, start) => stretchFrom(start, tokens, language, reader))
    .reduce<Stretch | null>(
      (best, one) => (one && lengthOf(one, tokens) > lengthOf(best, tokens) ? one : best),
      null,
    );
  if (!found || isSigned(found, tokens) || isCounted(found, tokens, language)) return null;
  const { start, end } = withFillers(found, tokens, language);
  const outside = tokens.map((_token, index) => index).filter((index) => index < start || index >= end);
  if (outside.some((index) => saysMore(tokens, index, language, reader))) return null;
  if (outside.length > 0 && isAmbiguous(found, tokens, language)) return null;
  return {
    meant: found.meant,
    time: found.time,
    ...cutAt(phrase, placeOf(tokens[start], 'start'), placeOf(tokens[end - 1], 'end')),
  };
}

/** In letters, so that "she may call tomorrow" is not about May. */
function lengthOf(stretch: Stretch | null, tokens: readonly Token[]): number {
  return stretch ? placeOf(tokens[stretch.end - 1], 'end') - placeOf(tokens[stretch.start], 'start') : 0;
}

function placeOf(token: Token | undefined, side: 'start' | 'end'): number {
  return token?.[side] ?? 0;
}

/** "-3 days" */
function isSigned({ start }: Stretch, tokens: readonly Token[]): boolean {
  const [sign, first] = [tokens[start - 1], tokens[start]];
  return (
    sign !== undefined &&
    first !== undefined &&
    isDigits(first) &&
    /[-−–]/u.test(sign.text) &&
    sign.end === first.start
  );
}

/** "fifth Friday": not the next one. */
function isCounted({ start }: Stretch, tokens: readonly Token[], { ordinals }: Language): boolean {
  return Object.hasOwn(ordinals, tokens[start - 1]?.text ?? '');
}

/** One word that is also something else: a date alone, but not in a sentence. */
function isAmbiguous({ start, end }: Stretch, tokens: readonly Token[], { ambiguous }: Language): boolean {
  return end - start === 1 && ambiguous.includes(tokens[start]?.text ?? '');
}

/** A day and an hour in either order, the hour perhaps in two parts: "tomorrow at 8 in the evening". */
function stretchFrom(
  start: number,
  tokens: readonly Token[],
  language: Language,
  reader: Reader,
): Stretch | null {
  let found: Stretch = { meant: null, time: null, start, end: start };
  for (let at = start; at < tokens.length;) {
    const next = extended(found, at, reader, tokens.length);
    if (next) {
      found = { ...next, start };
      at = found.end;
    } else if (at > start && isFiller(tokens[at], language)) at += 1;
    else break;
  }
  return found.end > start ? found : null;
}

function extended(found: Found, at: number, reader: Reader, last: number): (Found & { end: number }) | null {
  const date = found.meant ? null : reader.date(at);
  const time = reader.time(at);
  if (date && date.end >= (time?.end ?? 0)) {
    const joined = joinedTime(found.time, date.value.time ?? null);
    const isOne = date.value.at === undefined || found.time === null;
    if (joined !== undefined && isOne) return { meant: date.value, time: joined, end: date.end };
  }
  const hour = time ?? bareHour(found, at, reader, last);
  if (!hour || found.meant?.at !== undefined) return null;
  const joined = joinedTime(found.time, hour.value);
  return joined === undefined ? null : { meant: found.meant, time: joined, end: hour.end };
}

/** A number at the end of a phrase, but not behind a day of a month: "14 Dec 22" rather tells a year. */
function bareHour(
  { meant }: Found,
  at: number,
  reader: Reader,
  last: number,
): ReturnType<Reader['bareTime']> {
  const hour = reader.bareTime(at);
  return hour?.end === last && meant?.isWritten !== true && (meant !== null || at === 0) ? hour : null;
}

/** Undefined where they are two different hours. */
function joinedTime(one: TimeOfDay | null, other: TimeOfDay | null): TimeOfDay | null | undefined {
  return one && other ? (bothTimes(one, other) ?? undefined) : (one ?? other);
}

function withFillers({ start, end }: Stretch, tokens: readonly Token[], language: Language): Stretch {
  let [from, to] = [start, end];
  while (isFiller(tokens[from - 1], language)) from -= 1;
  while (isFiller(tokens[to], language)) to += 1;
  return { meant: null, time: null, start: from, end: to };
}

function isFiller(token: Token | undefined, { fillers }: Language): boolean {
  return token !== undefined && fillers.includes(token.text);
}

/** Whether a word beside a date may change it: another date, a number, a zone, "not". */
function saysMore(tokens: readonly Token[], at: number, language: Language, reader: Reader): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isTelling(token, language)) return true;
  return !language.ambiguous.includes(token.text) && reader.date(at) !== null;
}

/** Whether a word has to do with dates, or turns one into something else, by itself. */
export function isTelling(token: Token, language: Language): boolean {
  const { numbers, weekdays, months, units, dayTimes, feasts, ambiguous, refused } = language;
  if (isDigits(token) || isZone(token.raw) || refused.includes(token.text)) return true;
  if (ambiguous.includes(token.text)) return false;
  return [numbers, weekdays, months, units, dayTimes, feasts].some((words) =>
    Object.hasOwn(words, token.text),
  );
}

/** In capitals only: "est" and "ist" are words elsewhere. */
const zones = new Set(
  'UTC GMT Z ET EST EDT CT CST CDT MT MST MDT PT PST PDT CET CEST WET WEST EET EEST BST IST JST AEST AEDT NZST NZDT SGT HKT'.split(
    ' ',
  ),
);

function isZone(raw: string): boolean {
  return zones.has(raw);
}

/** The phrase in two: what lies between two places in it, and the rest. */
export function cutAt(phrase: string, from: number, to: number): Pick<FoundDate, 'understood' | 'rest'> {
  const rest = `${phrase.slice(0, from)} ${phrase.slice(to)}`.replaceAll(/\s+/gu, ' ').trim();
  return { understood: phrase.slice(from, to), rest };
}
