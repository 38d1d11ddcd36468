/** What is longer is no tag, in characters. */
const longestTag = 1_000;

/** A stretch of a text that is not shown as it stands. */
interface Markup {
  /** Where the text goes on. */
  end: number;
  /** What stands in its place. */
  instead: string;
}

/**
 * A text without tags, comments, scripts and styles, and with characters for entities; one without markup is left as it
 * was written. From left to right in one go, whatever is never closed: a comment that is not, is text, as is half a tag.
 */
export function withoutMarkup(text: string): string {
  if (!/<[a-z/!]/i.test(text)) return text;
  const lastClose = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
  let result = '';
  let from = 0;
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', from)) {
    const { end, instead } = (open < lastClose ? commentAt(text, open) : null) ?? tagAt(text, open);
    result += text.slice(from, open) + instead;
    from = end;
  }
  return (result + text.slice(from)).replaceAll(
    /&(?:amp|nbsp|#39|quot);/g,
    (entity) => entities[entity] ?? ' ',
  );
}

const entities: Record<string, string> = { '&amp;': '&', '&nbsp;': ' ', '&#39;': "'", '&quot;': '"' };

/** As browsers end one: by the first close, of which its own beginning may be a part. Null where none begins or ends. */
function commentAt(text: string, open: number): Markup | null {
  if (!text.startsWith('<!--', open)) return null;
  const close = /--!?>/g;
  close.lastIndex = open + '<!'.length;
  return close.test(text) ? { end: close.lastIndex, instead: '' } : null;
}

function tagAt(text: string, open: number): Markup {
  const [tag, slash, name = ''] =
    /^<(?:(\/?)([a-z][a-z0-9]*)|![a-z[])[^<>]*>/i.exec(text.slice(open, open + longestTag)) ?? [];
  if (tag === undefined) return { end: open + 1, instead: '<' };
  const end = open + tag.length;
  if (slash === '' && /^(?:script|style)$/i.test(name)) return { end: closeOf(text, name, end), instead: '' };
  return { end, instead: /^(?:br|p|div|li|tr|h[1-6])$/i.test(name) ? '\n' : '' };
}

/** Where the script or style ends that has begun before; the end of the text where it does not. */
function closeOf(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?![a-z0-9])`, 'gi');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}
