// U+202A–202E and U+2066–2069 turn the reading direction, U+200B–200F are invisible: Gmail's own
// marks and a favourite of forgers.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text from outside without what cannot be seen. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** A name or subject from outside as one plain line of at most `max` characters. */
export function plainLine(text: string, max: number): string {
  const line = visible(text.slice(0, 4 * max))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.slice(0, max).toWellFormed();
}
