/** Plain letters only: a title can go on right behind it, in another script or with marks for its direction. */
const address = /[\w.!#$%'*+/^`{}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
/** The head of a feed is short; more is not looked at. */
const longest = 20_000;

/** Where `u/N` tells whose mailbox it is (README.md, "Accounts"). `now` (epoch ms) keeps old answers out. */
export function feedAddress(index: number, now: number): string {
  return `https://mail.google.com/mail/u/${index}/feed/atom?t=${now}`;
}

/** The N of a feed's address, which is another one than was asked for where that does not exist; null where there is none. */
export function feedIndex(url: string): number | null {
  const index = /^https:\/\/mail\.google\.com\/mail\/u\/(\d{1,2})\/feed\/atom(?:[/?#]|$)/.exec(url)?.[1];
  return index === undefined ? null : Number(index);
}

/**
 * Whose mailbox an Atom feed is of, in lower case: its title ends with the address in every language, and the links of its
 * entries carry it. Null where the text is no feed. Pure text, because a worker has no parser for XML.
 */
export function readFeedAccount(xml: string): string | null {
  const head = xml.slice(0, longest);
  if (!/<feed[\s>]/.test(head)) return null;
  const title = /<title[^>]*>([^<]{0,500})<\/title>/.exec(head)?.[1] ?? '';
  const link = /[?;&]account_id=([^&"<\s]{3,320})/.exec(head)?.[1] ?? '';
  const found = unescape(title).match(address)?.at(-1) ?? decode(link).match(address)?.[0];
  return found?.toLowerCase() ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The few marks that an address or a title can have in XML. */
function unescape(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/giu, (whole, code: string) => {
      const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
