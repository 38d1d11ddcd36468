import { visible } from '../plain-line';
import { withoutMarkup } from './markup';

/** Characters of one mail that are looked at. */
const longestMail = 20_000;

/**
 * The text of a mail from outside, made harmless to read: at most 20,000 characters, lines by `\n`, no control
 * characters, nothing invisible, straight apostrophes, no left-over markup, and of each link its host only.
 */
export function cleanText(text: string): string {
  const plain = visible(text.slice(0, longestMail))
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(/[^\S\n]|(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replaceAll(/[\u201C-\u201F]/g, '"');
  return withoutMarkup(plain)
    .replaceAll(/\bhttps?:\/\/([^\s/?#<>"]{1,100})[^\s<>"]*/gi, '$1')
    .replaceAll(/ {2,}/g, ' ');
}
