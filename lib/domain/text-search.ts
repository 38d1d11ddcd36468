/** Words as they are compared: small letters, without accents. */
export function fold(words: string): string {
  // Most have no accents, and to look for them takes several times as long.
  if (plainLetters.test(words)) return words.toLowerCase();
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const plainLetters = /^[ -~]*$/u;
const separators = /[^\p{L}\p{N}]+/u;

/** Of what is typed, so many words count. */
const mostWords = 8;
/** So many words of the texts stand in for one that is nowhere. */
const mostMeant = 12;

export interface Found {
  /** The keys of the texts in which every typed word is, as it is written or as it was meant. */
  keys: ReadonlySet<string>;
  /** What to point out in them, folded. */
  words: readonly string[];
}

export interface TextIndex {
  /** What is found under this key; it replaces what was. */
  set: (key: string, text: string) => void;
  /** More that is found under it. */
  add: (key: string, text: string) => void;
  /** Null where nothing is typed. A word that is nowhere is taken for the ones that are a typing error away. */
  search: (typed: string) => Found | null;
}

/** Where a word is: the places of texts, of which some may not have it any more. */
interface Place {
  word: string;
  texts: number[];
  letters: number;
}

/**
 * Texts that are searched part by part of a word; begun empty, so that it can be filled in slices. What is typed is
 * looked for in the different words, which are far fewer than the texts have.
 */
export function createTextIndex(): TextIndex {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const texts: string[] = [];
  /** Texts that were replaced: words lead to them which they do not have any more. */
  const changed = new Set<number>();
  const places = new Map<string, Place>();

  const mark = (found: Uint8Array, { texts: numbers }: Place, word: string) => {
    for (const number of numbers)
      if (!changed.has(number) || texts[number]?.includes(word)) found[number] = 1;
  };
  const withWord = (typed: string): Uint8Array => {
    const found = new Uint8Array(texts.length);
    for (const place of places.values()) if (place.word.includes(typed)) mark(found, place, typed);
    return found;
  };
  /** What is typed may have what stands between words in it, like an address: then it is read where its words are. */
  const withPart = (typed: string): Uint8Array => {
    if (!separators.test(typed)) return withWord(typed);
    const found = inAll(typed.split(separators).filter(Boolean).map(withWord), texts.length);
    for (let at = found.indexOf(1); at >= 0; at = found.indexOf(1, at + 1))
      found[at] = Number(texts[at]?.includes(typed) ?? false);
    return found;
  };
  const meantBy = (typed: string): { found: Uint8Array; words: string[] } => {
    const found = new Uint8Array(texts.length);
    const near = nearest(typed, places.values());
    for (const place of near) mark(found, place, place.word);
    return { found, words: near.map(({ word }) => word) };
  };
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    keys.push(key);
    numbers.set(key, keys.length - 1);
    return keys.length - 1;
  };
  const put = (number: number, folded: string) => {
    for (const word of new Set(folded.split(separators))) {
      const known = places.get(word);
      if (!known) places.set(word, { word, texts: [number], letters: lettersOf(word) });
      else if (known.texts.at(-1) !== number) known.texts.push(number);
    }
  };
  return {
    set: (key, text) => {
      const number = numberOf(key);
      if (texts[number] !== undefined) changed.add(number);
      texts[number] = fold(text);
      put(number, texts[number]);
    },
    add: (key, text) => {
      const number = numberOf(key);
      const folded = fold(text);
      texts[number] = `${texts[number] ?? ''} ${folded}`;
      put(number, folded);
    },
    search: (typed) => {
      const wanted = fold(typed).split(/\s+/u).filter(Boolean).slice(0, mostWords);
      if (wanted.length === 0) return null;
      const each = wanted.map((word) => {
        const found = withPart(word);
        return found.includes(1) ? { found, words: [word] } : meantBy(word);
      });
      const all = inAll(
        each.map(({ found }) => found),
        keys.length,
      );
      return {
        keys: new Set(keys.filter((_, number) => all[number] === 1)),
        words: each.flatMap(({ words }) => words),
      };
    },
  };
}

/** Where all of them have a 1; everywhere, where there are none. */
function inAll(found: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length).fill(1);
  for (const one of found) for (let at = 0; at < length; at += 1) all[at] = (all[at] ?? 0) & (one[at] ?? 0);
  return all;
}

/** Shorter words are searched as they are typed. */
const shortestGuess = 4;

/** How many typing errors a word may have: none in short ones, where they would be other words. */
function errorsIn(word: string): number {
  if (word.length < shortestGuess) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The words that `typed` may have been meant to be, the nearest first. */
function nearest(typed: string, places: Iterable<Place>): Place[] {
  const most = errorsIn(typed);
  if (most === 0) return [];
  const letters = lettersOf(typed);
  const near: { place: Place; errors: number }[] = [];
  for (const place of places) {
    const { word } = place;
    if (word.length < shortestGuess || Math.abs(word.length - typed.length) > most) continue;
    // An error takes one letter away, puts one in, or both.
    if (onesIn(letters ^ place.letters) > 2 * most) continue;
    const errors = errorsBetween(typed, word, most);
    if (errors <= most) near.push({ place, errors });
  }
  return near
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, mostMeant)
    .map(({ place }) => place);
}

/** Which letters a word has, each as one of 32 bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function onesIn(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/**
 * How many letters were left out, put in, mistaken, or exchanged with their neighbour between two words.
 *
 * @param most beyond it the count is not told
 * @returns at most `most + 1`
 */
export function errorsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1];
      let errors = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isExchanged = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      if (isExchanged) errors = Math.min(errors, (before[at - 2] ?? 0) + 1);
      next.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

interface Part {
  /** Where it begins in the text. */
  at: number;
  text: string;
  isFound: boolean;
}

/** A text in parts: those that are one of `words` (folded), and what is between. Joined they are the text. */
export function markedParts(text: string, words: readonly string[]): Part[] {
  const { folded, places } = foldInPlace(text);
  const isFound = Array.from({ length: text.length }, () => false);
  for (const word of words.filter((one) => one !== '')) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      isFound.fill(true, places[at], places[at + word.length]);
  }
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const part = parts.at(-1);
    const found = isFound[at] === true;
    if (part?.isFound === found) part.text += text[at];
    else parts.push({ at, text: text[at] ?? '', isFound: found });
  }
  return parts;
}

/** A folded text, and where in the text each of its letters comes from; behind the last, the text's length. */
function foldInPlace(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const small = fold(letter);
    folded += small;
    for (let part = 0; part < small.length; part += 1) places.push(at);
    at += letter.length;
  }
  places.push(text.length);
  return { folded, places };
}
