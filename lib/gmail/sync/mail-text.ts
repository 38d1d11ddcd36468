import { decodeEntities } from '../entities';
import { at, childrenOf, numberOf, textOf } from './node';

/**
 * The text that the writer of a mail has newly written: from the message node of a request, without the quoted
 * history, signature, trackers and markup. '' where there is none. Not for the observer: bodies stay in the page.
 */
export function mailText(message: unknown): string {
  const body = [at(message, 8), ...childrenOf(message)].find((field) => partsOf(field).length > 0);
  // Part 0 is the new text, part 2 the quoted history.
  const text = partsOf(body)
    .filter((part) => (numberOf(at(part, 0)) ?? 0) === 0)
    .map((part) => textOf(at(part, 1), Number.POSITIVE_INFINITY))
    .join('');
  const isHtml = Boolean(numberOf(at(body, 6))) || /<[a-z][^<>]*>/i.test(text);
  return isHtml ? textOfHtml(text) : text.trim();
}

function partsOf(body: unknown): readonly unknown[] {
  return childrenOf(at(body, 1)).filter((part) => typeof at(part, 1) === 'string');
}

const token =
  /<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|([^<]+|<)/gi;
const blocks = new Set(
  'address article blockquote dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const voids = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
// Quotes that were left in the new part, signatures, and the 1 px boxes that mail trackers add.
const dropped =
  /class\s*=\s*["'][^"']*\bgmail_(?:quote|attr|signature)|hspace\s*=\s*["'][^"']*pt-mark["']|display\s*:\s*none/i;

/** HTML as plain text: blocks and `<br>` become lines, entities characters, everything else is left out. */
export function textOfHtml(html: string): string {
  let text = '';
  let skipped: string | null = null;
  let depth = 0;
  for (const [, , close, rawName = '', attributes = '', words] of html.matchAll(token)) {
    const name = rawName.toLowerCase();
    if (skipped !== null) {
      if (name === skipped) depth += close ? -1 : 1;
      if (depth === 0) skipped = null;
    } else if (words !== undefined) {
      const flowing = decodeEntities(words.replaceAll(/[ \t\r\n\f]+/g, ' '));
      text += text.endsWith('\n') ? flowing.trimStart() : flowing;
    } else if (name === 'br') {
      text += '\n';
    } else if (!close && !voids.has(name) && dropped.test(attributes)) {
      skipped = name;
      depth = 1;
    } else if (blocks.has(name) && text !== '' && !text.endsWith('\n')) {
      text += '\n';
    }
  }
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/ +$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
