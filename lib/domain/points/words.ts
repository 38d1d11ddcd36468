/** A list of words as it is best read: apart by blanks, over several lines. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
