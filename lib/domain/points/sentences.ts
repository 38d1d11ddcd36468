import type { Lexicon } from './lexicon';

/** Characters of a sentence that are looked at together; a longer one is taken in pieces. */
const longestPiece = 600;
const mostSentences = 400;
/** Characters without a mark after which nobody goes on who types. */
const longestClause = 110;

const bullet = /^(?:[-*•·–—▪◦‣]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/i;
// Who writes in a hurry begins sentences with a small letter, which no segmenter takes for an end.
const smallStart = /(?<=\p{Ll}{2}[.!?] +)(?=\p{Ll})/u;
const greeting =
  /^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening|day)|morning|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus)\b[^.?!]{0,50}$/i;

/**
 * The sentences of a mail's own lines, in order. Lines that a mail program has wrapped are put together, bullets and
 * greetings fall away, abbreviations end nothing. At most 400, none longer than 600 characters.
 */
export function splitSentences(lines: readonly string[], lexicon: Lexicon): string[] {
  const segmenter = new Intl.Segmenter(lexicon.language, { granularity: 'sentence' });
  const sentences: string[] = [];
  for (const paragraph of unwrap(lines)) {
    if (sentences.length >= mostSentences) break;
    const segments = Array.from(segmenter.segment(paragraph), ({ segment }) =>
      segment.split(smallStart),
    ).flat();
    sentences.push(
      ...mergeAbbreviations(segments, lexicon)
        .flatMap((sentence) => clauses(sentence.trim(), lexicon))
        .flatMap(pieces),
    );
  }
  return sentences.filter((sentence) => /\p{L}/u.test(sentence)).slice(0, mostSentences);
}

function unwrap(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const isItem = bullet.test(line);
    const text = line.replace(bullet, '').replaceAll(/\s+/g, ' ');
    if (!isItem && goesOn(previous, text)) paragraphs[paragraphs.length - 1] += ` ${text}`;
    else if (text !== '') paragraphs.push(text);
    previous = text;
  }
  return paragraphs.filter((paragraph) => !greeting.test(paragraph) || paragraph.length > 60);
}

/** Whether a line is the rest of the one before. */
function goesOn(line: string, next: string): boolean {
  if (line === '' || next === '' || /[.!?:;]$/.test(line)) return false;
  if (greeting.test(line)) return false;
  return line.length >= 50 || (/^\p{Ll}/u.test(next) && line.length >= 25);
}

function mergeAbbreviations(segments: readonly string[], { abbreviations }: Lexicon): string[] {
  const sentences: string[] = [];
  let isOpen = false;
  for (const [index, segment] of segments.entries()) {
    if (isOpen) sentences[sentences.length - 1] += segment;
    else sentences.push(segment);
    const next = segments[index + 1] ?? '';
    isOpen = endsInAbbreviation(segment, next, abbreviations);
  }
  return sentences;
}

function endsInAbbreviation(segment: string, next: string, known: Lexicon['abbreviations']): boolean {
  const last = /(\S{1,12})\.\s*$/
    .exec(segment)?.[1]
    ?.toLowerCase()
    .replace(/^[("']+/, '');
  if (last === undefined) return false;
  if (known.within.has(last) || /^(?!i$)\p{L}$/u.test(last)) return true;
  // "am 12. Januar", "3. Quartal"
  if (/^\d{1,2}$/.test(last)) return known.hasOrdinalDot && /^\p{Lu}\p{Ll}/u.test(next);
  return known.atEnd.has(last) && /^[\p{Ll}\d(]/u.test(next);
}

function pieces(sentence: string): string[] {
  const text = sentence.trim();
  const found: string[] = [];
  for (let rest = text; rest !== '';) {
    const space = rest.length > longestPiece ? rest.lastIndexOf(' ', longestPiece) : rest.length;
    const end = space > 0 ? space : longestPiece;
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return found;
}

/** What was dictated without any mark, at the words that begin something new; all else as it is. */
function clauses(sentence: string, { clauseStart }: Lexicon): string[] {
  const isRunOn = sentence.length >= longestClause && !/[.,;:?!–(]/.test(sentence);
  return isRunOn && clauseStart !== null ? sentence.split(clauseStart) : [sentence];
}
