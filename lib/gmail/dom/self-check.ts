import type { Health } from '../health';
import type { GmailPlace } from '../urls';
import { readAccount, readAccountWays } from './account';
import { expectOne, findAll, findOne, isVisible, type SelectorKey } from './selectors';
import { waitFor } from './wait-for';

/** Gmail may take 20 s to answer: how long what its address promises may be missing, ms. */
const patienceMs = 30_000;
/** Advertisements are rows, too, and have no ids. */
const mostAds = 3;

/** Views that always have a list, also when it is empty. */
const lists = new Set(['', 'inbox', 'sent', 'all', 'starred', 'drafts']);

/**
 * Looks once whether the page has what its address promises, and says whose it is. Tells nothing of a page that is hidden, still loading, or left meanwhile.
 *
 * @param hasAccount whether the account is known, also where the page does not say
 */
export async function checkPage(
  page: Document,
  place: GmailPlace | null,
  health: Health,
  signal: AbortSignal,
  hasAccount: () => boolean,
): Promise<void> {
  if (page.visibilityState !== 'visible' || !place) return;
  const hasThread = place.threadId !== null || place.legacyThreadId !== null;
  const promised = hasThread ? 'thread' : lists.has(place.view) && !place.isPopOut ? 'rows' : null;
  if (promised) {
    const key: SelectorKey = promised === 'thread' ? 'threadSubject' : 'list';
    const isThere = () => findAll(page, key).some(isVisible) || null;
    const found = await waitFor(page, isThere, patienceMs, signal);
    if (signal.aborted || page.visibilityState !== 'visible') return;
    // Counted by its key too, for the diagnosis.
    if (found === null) expectOne(page, key);
    if (found === null) health.missed(promised);
    else if (promised === 'thread') health.saw('thread');
    else await checkRows(page, health, signal);
  }
  if (signal.aborted || page.visibilityState !== 'visible') return;
  await waitFor(page, () => readAccount(page), patienceMs, signal);
  if (!signal.aborted) checkAccount(page, place, health, hasAccount);
}

/** Rows come some time after their list. An empty list is fine and proves nothing. */
async function checkRows(page: Document, health: Health, signal: AbortSignal): Promise<void> {
  const rows = () => findAll(page, 'row').filter(isVisible);
  const isReadable = (row: HTMLElement) =>
    findOne(row, 'rowThread') !== null || findOne(row, 'rowThreadCopies') !== null;
  const readable = await waitFor(page, () => rows().some(isReadable) || null, patienceMs, signal);
  if (readable) health.saw('rows');
  else if (!signal.aborted && page.visibilityState === 'visible' && rows().length > mostAds)
    health.missed('rows');
}

function checkAccount(
  page: Document,
  { delegate }: GmailPlace,
  health: Health,
  hasAccount: () => boolean,
): void {
  const { meta, link, title } = readAccountWays(page);
  // A title can have another address in it, and is no witness against the others; somebody else's
  // mailbox, which is open to the rep, has theirs beside the rep's own.
  if (delegate === null && meta !== null && link !== null && meta !== link)
    health.missed('account', 'disagree');
  else if ((meta ?? link ?? title) || hasAccount()) health.saw('account');
  else health.missed('account');
}
