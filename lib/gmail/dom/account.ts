import { findAll, findOne } from './selectors';

const address = /[^\s@<>"(),:;|]+@[^\s@<>"(),:;|]+\.[^\s@<>"(),:;|]+/u;

/**
 * The address of the mailbox that the page shows, in lower case; null while the page does not say.
 * `u/N` is an order number and says nothing (README.md, "Accounts").
 */
export function readAccount(page: Document): string | null {
  const meta = findOne(page, 'accountMeta')?.getAttribute('content') ?? '';
  const labels = findAll(page, 'accountLink').map((link) =>
    lastInParentheses(link.getAttribute('aria-label') ?? ''),
  );
  // "Inbox (3) - dana@acme.com - Gmail"; a subject with an address in it has other words around it.
  const title = page.title.split(' - ').filter((part) => address.exec(part)?.[0] === part);
  for (const candidate of [meta, ...labels, title.length === 1 ? (title[0] ?? '') : '']) {
    const found = address.exec(candidate)?.[0];
    if (found) return found.toLowerCase();
  }
  return null;
}

function lastInParentheses(label: string): string {
  return /\(([^()]*)\)[^()]*$/u.exec(label)?.[1] ?? '';
}
