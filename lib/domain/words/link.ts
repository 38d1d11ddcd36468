/** What campaigns put behind a link and what leads nowhere else. */
const tracking = /^(?:utm_\w+|gclid|fbclid|mc_[ce]id|ref|source)$/iu;

/**
 * A link to a page in one way of writing it: without `www.`, scheme, tracking, fragment and final slash, so that
 * two that lead to the same page are equal. Without `URL`, which the pure rooms do not have.
 *
 * @returns null for what is no link to a page on the web
 */
export function canonicalLink(link: string): string | null {
  const match =
    /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+)(:\d{1,5})?([/?#].*)?$/iu.exec(
      link.trim(),
    );
  if (!match) return null;
  const [, host = '', port = '', rest = ''] = match;
  if (/[\s\p{Cc}]/u.test(rest)) return null;
  const [address = ''] = rest.split('#');
  const [path, query] = splitOnce(address, '?');
  const kept = query.split('&').filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0] ?? ''));
  const name = host
    .toLowerCase()
    .normalize('NFC')
    .replace(/^(?:www\.)+(?=[^.]+\.)/u, '');
  const place = /^:(?:80|443)$/u.test(port) ? '' : port;
  return `${name}${place}${path.replace(/\/+$/u, '')}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/** The links in a text, as they are written there. */
export function linksIn(text: string): string[] {
  return (text.match(/\b(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/giu) ?? []).map(trimEnd);
}

/** Without what ends the sentence and not the link. */
function trimEnd(link: string): string {
  const bare = link.replace(/[.,;:!?'”’"»]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimEnd(bare.slice(0, -1)) : bare;
}
