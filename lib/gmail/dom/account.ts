import { findAll, findOne } from './selectors';

const address = /[^\s@<>"(),:;|]+@[^\s@<>"(),:;|]+\.[^\s@<>"(),:;|]+/u;

/**
 * The address of the mailbox that the page shows, in lower case; null while the page does not say.
 * `u/N` is an order number and says nothing (README.md, "Accounts").
 */
export function readAccount(page: Document): string | null {
  const labels = findAll(page, 'accountLink').map((link) =>
    lastInParentheses(link.getAttribute('aria-label') ?? ''),
  );
  for (const candidate of [findOne(page, 'accountMeta')?.getAttribute('content') ?? '', ...labels]) {
    const found = address.exec(candidate.slice(0, longest))?.[0];
    if (found) return found.toLowerCase();
  }
  return addressInTitle(page.title.slice(0, longest));
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
