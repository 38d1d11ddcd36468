import { canonicalLink, linksIn } from './link';
import { numbersIn } from './numbers';

/** What an English text claims, in forms that can be compared. */
export interface TextFacts {
  /** Words with a capital where no sentence starts, and signs of money and percent, in lower case. */
  names: ReadonlySet<string>;
  /** Words with a capital that may come from the start of a sentence only, in lower case. */
  openers: ReadonlySet<string>;
  /** By value: 2000 for "2k", "2,000" and "two thousand". */
  numbers: ReadonlySet<number>;
  /** Links and addresses, canonical; one with letters that only look like others is another one. */
  links: ReadonlySet<string>;
  /** Months, weekdays and the like. */
  dates: ReadonlySet<string>;
  /** All words, in lower case. */
  words: ReadonlySet<string>;
}

/** "acme.com/x", "dana@acme.com" */
const bareAddress = /[^\s<>"“”()[\]]*[\p{L}\p{N}]\.\p{L}{2,}[^\s<>"“”()[\]]*/gu;

export function factsOf(text: string): TextFacts {
  const plain = text.normalize('NFC');
  const full = linksIn(plain);
  const withoutFull = full.reduce((rest, link) => rest.replace(link, ' '), plain);
  const bare = withoutFull.match(bareAddress) ?? [];
  const prose = withoutFull.replace(bareAddress, ' ');
  const words = wordsOf(prose);
  const keysOf = (chosen: readonly Word[]) => new Set(chosen.map(({ key }) => key));
  return {
    names: new Set([...keysOf(words.filter(isName)), ...(prose.match(/[\p{Sc}%]/gu) ?? [])]),
    openers: keysOf(words.filter((word) => word.startsSentence && isCapital(word) && !isName(word))),
    numbers: numbersIn(prose),
    links: new Set([...full, ...bare].map((link) => canonicalLink(link) ?? link.toLowerCase())),
    dates: keysOf(words.filter(({ key }) => dateWords.has(key))),
    words: keysOf(words),
  };
}

interface Word {
  word: string;
  /** In lower case, without "’s". */
  key: string;
  /** A capital says nothing there. */
  startsSentence: boolean;
}

/** What stands before the first word of a sentence. */
const sentenceStart = /(?:^|[.!?:…]["”’)]*\s|\n|["“‘(]|(?:^|\n)[-•*]\s)\s*$/u;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’&-]*/gu), ({ 0: word, index }) => ({
    word,
    key: word.toLowerCase().replace(/['’](?:s|m|d|ve|ll|re)?$/u, ''),
    startsSentence: sentenceStart.test(text.slice(Math.max(0, index - 6), index)),
  }));
}

function isCapital({ word }: Word): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A capital within ("iPhone", "SOC") makes a name anywhere. */
function isName(word: Word): boolean {
  if (dateWords.has(word.key) || notNames.has(word.key)) return false;
  return (
    /\p{Lu}/u.test(word.word.slice(1)) ||
    (isCapital(word) && !word.startsSentence) ||
    /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/u.test(word.word)
  );
}

const dateWords = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'
  ).split(' '),
);
/** Written with a capital anywhere, and nobody's name. */
const notNames = new Set(['i', 'ok']);
