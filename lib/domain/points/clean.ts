import { visible } from '../plain-line';

/** Characters of one mail that are looked at. */
const longestMail = 20_000;
const longestTag = 1_000;

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
  return withoutTags(plain)
    .replaceAll(/\bhttps?:\/\/([^\s/?#<>"]{1,100})[^\s<>"]*/gi, '$1')
    .replaceAll(/ {2,}/g, ' ');
}

const entities: Record<string, string> = { '&amp;': '&', '&nbsp;': ' ', '&#39;': "'", '&quot;': '"' };

/** In one go from left to right: what a tag never closes costs nothing more. */
function withoutTags(text: string): string {
  if (!/<[a-z/!]/i.test(text)) return text;
  let result = '';
  let from = 0;
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', from)) {
    const tag = /^<\/?([a-z][a-z0-9]*)[^<>]*>/i.exec(text.slice(open, open + longestTag));
    result += text.slice(from, open);
    from = open + (tag?.[0].length ?? 1);
    if (tag === null) {
      result += '<';
    } else if (/^<(?:script|style)$/i.test(`<${tag[1]}`) && tag[0][1] !== '/') {
      const close = text.indexOf(`</${tag[1]}`, from);
      from = close === -1 ? text.length : close;
    } else {
      result += /^(?:br|p|div|li|tr|h[1-6])$/i.test(tag[1] ?? '') ? '\n' : '';
    }
  }
  return (result + text.slice(from)).replaceAll(
    /&(?:amp|nbsp|#39|quot);/g,
    (entity) => entities[entity] ?? ' ',
  );
}
