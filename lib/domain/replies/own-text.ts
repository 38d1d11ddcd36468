import { cleanText } from '../points/clean';
import { trimMail } from '../points/trim';
import { foldLatin } from './fold';

/** What the writer of a message has newly written. */
export interface OwnText {
  /** As it was written, without quotes and signature. */
  written: string;
  /** The same folded (`foldLatin`). */
  folded: string;
}

/** Characters that tell what a mail is: who has more to say has said it by then. */
const longestTelling = 4_000;

/** @param text plain text or HTML; takes time in proportion to its length */
export function ownText(text: string): OwnText {
  const written = trimMail(cleanMail(text)).join('\n').trim().slice(0, longestTelling);
  return { written, folded: foldLatin(written) };
}

/** All of a mail's beginning, with what it quotes: for what robots write. */
export function wholeText(text: string): string {
  return cleanMail(text).slice(0, longestTelling);
}

function cleanMail(text: string): string {
  return cleanText(
    /<(?:html|body|div|p|br|table|blockquote|span)\b/i.test(text.slice(0, 5_000))
      ? withoutHtmlQuotes(text)
      : text,
  );
}

/** What no reader sees. */
const hidden = /<[a-z]{1,10} [^<>]{0,300}display: ?none[^<>]{0,300}>[^<]{0,2000}/giu;

/** HTML without its head and without what is quoted in it. */
function withoutHtmlQuotes(html: string): string {
  const body = html.search(/<body\b/i);
  const source = body === -1 ? html : html.slice(body);
  let depth = 0;
  let from = 0;
  let own = '';
  for (const { 0: tag, index } of source.matchAll(/<\/?blockquote\b/gi)) {
    if (depth === 0) own += `${source.slice(from, index)}\n`;
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    from = index;
  }
  return (depth === 0 ? own + source.slice(from) : own).replaceAll(hidden, '');
}
