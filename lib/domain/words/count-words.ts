/** Words as one counts them for length: a number, a link or "don't" is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:/-]*/gu)?.length ?? 0;
}
