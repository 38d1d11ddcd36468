import { findAll, findOne } from './selectors';

const address = /[^\s@<>"(),:;|]+@[^\s@<>"(),:;|]+\.[^\s@<>"(),:;|]+/u;

/** What each place in the page says; null where it says nothing. */
interface AccountWays {
  meta: string | null;
  link: string | null;
  title: string | null;
}

/**
 * The address of the mailbox that the page shows, in lower case; null while the page does not say.
 * `u/N` is an order number and says nothing (README.md, "Addresses").
 */
export function readAccount(page: Document): string | null {
  const { meta, link, title } = readAccountWays(page);
  return meta ?? link ?? title;
}

/** The same address, as each place has it that tells it, the most reliable first. */
export function readAccountWays(page: Document): AccountWays {
  const labels = findAll(page, 'accountLink').map((link) =>
    firstAddress(lastInParentheses(link.getAttribute('aria-label') ?? '')),
  );
  return {
    meta: firstAddress(findOne(page, 'accountMeta')?.getAttribute('content') ?? ''),
    link: labels.find((label) => label !== null) ?? null,
    title: addressInTitle(page.title.slice(0, longest)),
  };
}

function firstAddress(text: string): string | null {
  return address.exec(text.slice(0, longest))?.[0].toLowerCase() ?? null;
}

/** Longer is no label and no title, and would keep the expression busy. */
const longest = 500;

/** "Inbox (3) - dana@acme.com - Gmail"; a subject with an address in it has other words around it. */
function addressInTitle(title: string): string | null {
  const alone = title.split(' - ').filter((part) => address.exec(part)?.[0] === part);
  return alone.length === 1 ? (alone[0]?.toLowerCase() ?? null) : null;
}

function lastInParentheses(label: string): string {
  return /\(([^()]*)\)[^()]*$/u.exec(label)?.[1] ?? '';
}
