/**
 * Expressions for phrases in folded text (`foldLatin`) on one line. The words of all languages stand together: who
 * writes in one language may have a program that frames it in another, and what is built alike is said once. All take
 * time in proportion to the text: no nested repetition, and what may stand between two words is bounded.
 */

/** @param words expressions of whole words; @param other expressions in scripts that do not divide words */
export function said(words: readonly string[], other: readonly string[] = []): RegExp {
  return new RegExp([`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, ...other].join('|'), 'u');
}

/** What a folded subject begins with. */
export function begins(...parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.join('|')})`, 'u');
}

/** Two words of one sentence in this order, with at most `between` words between them. */
export function near(first: string, second: string, between = 3): string {
  return `(?:${first})(?:,? [^\\s!?;]{1,40}(?<!\\D\\.)){0,${between}},? (?:${second})`;
}

/** Words apart by blanks, each an expression, any of them: `*` stands for any ending. */
export function any(...lists: readonly string[]): string {
  return lists
    .join(' ')
    .replaceAll(/(?<!\])\*/gu, '[a-z]*')
    .replaceAll(' ', '|')
    .replaceAll('_', ' ');
}
