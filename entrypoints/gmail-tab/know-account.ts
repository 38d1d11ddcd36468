import { readAccount } from '@/lib/gmail/dom/account';
import { waitFor } from '@/lib/gmail/dom/wait-for';
import { ownIndexOf, parseGmailUrl } from '@/lib/gmail/urls';
import { sendToBackground } from '@/lib/messaging/send';

/** Gmail takes its time to load; nothing is lost while it does, ms. */
const loadPatienceMs = 120_000;
/** A page that has not said by then, ms, perhaps never does: windows of their own say less. */
const pagePatienceMs = 10_000;
const popOutPatienceMs = 1_500;

/** Whose mailbox this tab shows: by the page, else by Gmail's word for its `u/N`. Null where nobody says. */
export async function knowAccount(page: Document, signal: AbortSignal): Promise<string | null> {
  const place = parseGmailUrl(page.location.href);
  const read = () => readAccount(page);
  const patience = place?.isPopOut ? popOutPatienceMs : pagePatienceMs;
  const said = await waitFor(page, read, patience, signal);
  if (said !== null || signal.aborted) return said;
  const found = await sendToBackground('gmail.hello', { account: null, index: ownIndexOf(place) }).catch(
    () => null,
  );
  return found ?? waitFor(page, read, loadPatienceMs, signal);
}
