/** A word, a run of digits or a single sign of a phrase; `start` and `end` are places in the phrase as it was typed. */
export interface Token {
  /** Folded, as the languages' tables are: see `fold`. */
  text: string;
  /** As it was typed. */
  raw: string;
  start: number;
  end: number;
}

/** Signs that say nothing about a date: "Dec 14, 2026", "o'clock", "l'été", '27. */
const silent = /^[,;!?"'’‘´`()[\]]$/u;

/** Each alternative begins with what no other one takes, so that the time is linear in the length. */
const token = /[\p{L}\p{M}]+|\d+|\S/gu;

export function tokensOf(phrase: string): Token[] {
  return Array.from(phrase.matchAll(token))
    .filter(([raw]) => !silent.test(raw))
    .map(({ 0: raw, index }) => ({ text: fold(raw), raw, start: index, end: index + raw.length }));
}

/** Lower case without accents: "Nächsten" → "nachsten", "Straße" → "strasse", "1º" keeps its digit. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

export function isDigits({ text }: Token): boolean {
  return /^\d+$/u.test(text);
}
