import { closeValue } from './marks';

/** “Does it work?”. and "Acme Inc.." end once. */
const endedTwice = new RegExp(`([.?!…])(${closeValue}[”"’)]*)([.?])`, 'gu');

/** A line or sentence with marks, without what leaving something out leaves behind: blanks, doubled stops, braces. */
export function tidyLine(text: string): string {
  return text
    .replace(endedTwice, (all, end: string, between: string, next: string) =>
      next === '.' || next === end ? `${end}${between}` : all,
    )
    .replace(/[{}]{2,}/gu, (braces) => braces.charAt(0))
    .replace(/\s+/gu, ' ')
    .replace(/ +([,.;?!])/gu, '$1')
    .trim();
}
