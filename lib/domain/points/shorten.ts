import { plainLine } from '../plain-line';

/** One line of at most `max` characters, cut between words where it was longer. */
export function shorten(text: string, max: number): string {
  const line = plainLine(text, 2 * max);
  if (line.length <= max) return line;
  const space = line.lastIndexOf(' ', max - 1);
  const cut = line.slice(0, space > max / 2 ? space : max - 1).replace(/[\s,;:–-]+$/, '');
  return `${cut.toWellFormed()}…`;
}

/** As a line of its own begins. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
