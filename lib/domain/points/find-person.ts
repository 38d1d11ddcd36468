import type { FullNameLexicon, Lexicon, PeopleLexicon } from './lexicon';

/** A third person whom a sentence names, with what it says of them: "Priya from procurement". */
export interface NamedPerson {
  name: string;
  text: string;
}

// "Anna Kowalski", "Pieter de Vries", "O'Brien", without the "'s" of a possessive; at most three parts.
const nameWord = "\\p{Lu}(?:[\\p{L}-]|'(?!s(?!\\p{L})))*\\p{Ll}";
const nameLike = new RegExp(
  `(?<![\\p{L}\\d.])${nameWord}(?: (?:(?:van|von|de|der|den|da|di|del|la|al|bin) ){0,2}${nameWord}){0,2}(?![\\p{L}\\d])`,
  'gu',
);
const closeBy = 60;

/** @param known names of the rep and the prospect, who are no third persons */
export function findPeople(sentence: string, known: readonly string[], { people }: Lexicon): NamedPerson[] {
  const own = new Set(known.flatMap(tokensOf));
  const found: NamedPerson[] = [];
  let lastEnd = -1;
  for (const { name, start } of namesIn(sentence, people)) {
    if (tokensOf(name).every((token) => own.has(token))) continue;
    const end = start + name.length;
    const isKnown =
      isNext(sentence, lastEnd, start, people) || isFullName(sentence, start, end, people.fullNames);
    const text = describe(sentence, start, end, people) ?? (isKnown ? name : null);
    if (text === null) continue;
    lastEnd = end;
    found.push({ name, text });
  }
  return found;
}

/** Runs of words that may be names: "Could Priya" and "Kollegin Frau Schneider" have words that are none. */
function namesIn(sentence: string, { notNames }: PeopleLexicon): { name: string; start: number }[] {
  return Array.from(sentence.matchAll(nameLike)).flatMap((match) => {
    const runs: { name: string; start: number }[] = [];
    let start = match.index;
    let isOpen = false;
    for (const part of match[0].split(' ')) {
      const isStranger = notNames.has(part.toLowerCase().replace(/'.*$/, ''));
      const run = runs.at(-1);
      if (isOpen && !isStranger && run) run.name += ` ${part}`;
      else if (!isStranger) runs.push({ name: part, start });
      isOpen = !isStranger;
      start += part.length + 1;
    }
    return runs;
  });
}

function describe(sentence: string, start: number, end: number, people: PeopleLexicon): string | null {
  const before = sentence.slice(Math.max(0, start - closeBy), start);
  const after = sentence.slice(end, end + closeBy);
  const name = sentence.slice(start, end);
  const opensAlone = start === 0 && !name.includes(' ');
  const role = people.before.map((pattern) => pattern.exec(before)).find((match) => match !== null);
  const isPlace = people.notBefore.test(before);
  const told = (isPlace ? [] : [...people.surelyAfter, ...(opensAlone ? [] : people.after)])
    .map((pattern) => pattern.exec(after)?.[0])
    .find((words) => words !== undefined);
  if (role === undefined && told === undefined) return null;
  const lead = role?.groups?.['role'] === undefined ? '' : role[0];
  const rest = told !== undefined && /^(?:,? ?\(|,| from| in )/.test(told) ? told : '';
  return `${lead}${name}${rest}`.trim();
}

/** "Helga Brandt", alone among small letters: a longer run of capitals is a heading, or the name of a thing. */
function isFullName(sentence: string, start: number, end: number, lexicon: FullNameLexicon | null): boolean {
  const parts = sentence.slice(start, end).split(' ');
  if (
    lexicon === null ||
    parts.length < 2 ||
    parts.some((part) => lexicon.otherWords.has(part.toLowerCase()))
  )
    return false;
  // Capitals within are those of products: "DataSpark Flow". McKay and O'Brien are people.
  if (parts.some((part) => /(?<!^Ma?c)(?<=\p{Ll})\p{Lu}/u.test(part))) return false;
  const before = sentence.slice(Math.max(0, start - closeBy), start);
  const after = sentence.slice(end, end + closeBy);
  if (lexicon.notAfter.test(after) || /^ \p{Lu}/u.test(after)) return false;
  if (start === 0) return lexicon.opensWith.test(after);
  // The first word of a sentence has a capital anyway.
  if (/(?<!^)(?<![\p{L}'-])\p{Lu}[\p{L}'-]* $/u.test(before)) return false;
  return lexicon.surelyBefore.test(before) || !lexicon.notBefore.test(before);
}

/** "Maria Rossi and Kenji Tanaka": whoever comes after a person is one. */
function isNext(sentence: string, lastEnd: number, start: number, { and }: PeopleLexicon): boolean {
  return lastEnd >= 0 && and.test(sentence.slice(lastEnd, start));
}

function tokensOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
}
