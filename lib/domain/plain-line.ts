// What cannot be seen, a favourite of forgers: marks of the reading direction (Gmail puts some of its
// own), joiners and fillers of no width, tags, and letters that look like a blank (Hangul's, Braille's).
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u034F|\u115F|\u1160/gu;

/** More marks on one letter than any script needs: they would cover the lines around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Text from outside without what cannot be seen. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** A name or subject from outside as one plain line of at most `max` characters. */
export function plainLine(text: string, max: number): string {
  const line = visible(text.slice(0, 4 * max))
    .normalize('NFC')
    .replace(piledMarks, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.slice(0, max).toWellFormed();
}
