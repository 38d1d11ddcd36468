import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { FrontGmail } from '@/lib/app/ports/gmail';
import { addressSchema } from '@/lib/domain/model';
import { peopleOf, printAddress, readPrintView } from '@/lib/gmail/print-view';
import { parseGmailUrl } from '@/lib/gmail/urls';
import { threadSourceSchema } from '@/lib/messaging/thread-source';
import { sendToTab } from '@/lib/messaging/send';
import { ownTabs } from './own-tabs';

const gmail = 'https://mail.google.com/*';
/** Where there is no content script of ours, the browser says so at once; one that is there may be busy, ms. */
const patienceMs = 10_000;
const printPatienceMs = 15_000;

const answerSchema = z.strictObject({
  account: z.nullable(addressSchema),
  legacyThreadId: z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  thread: z.nullable(threadSourceSchema),
});

/** The Gmail tab in front: found by our right to Gmail's pages alone, which shows us no other tab's address. */
export const frontGmail: FrontGmail = {
  async look() {
    const tab = await frontTab();
    const place = tab?.url === undefined ? null : parseGmailUrl(tab.url);
    if (tab?.id === undefined || !place) return { kind: 'none' };
    const asked = sendToTab(tab.id, 'tab.front', undefined).catch(() => null);
    const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
    const answer = answerSchema.safeParse(await Promise.race([asked, tooLate]));
    if (!answer.success) return { kind: 'needsReload' };
    const { account, thread } = answer.data;
    const legacyThreadId = thread?.legacyThreadId ?? place.legacyThreadId ?? answer.data.legacyThreadId;
    const { threadId, mailbox } = place;
    if (threadId === null && legacyThreadId === null) return { kind: 'none' };
    return { kind: 'thread', account, mailbox, threadId, legacyThreadId, thread };
  },

  async reload() {
    const tab = await frontTab();
    if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  },

  async print(mailbox, legacyThreadId) {
    try {
      const answer = await fetch(printAddress(mailbox, legacyThreadId), {
        credentials: 'include',
        cache: 'no-store',
        signal: AbortSignal.timeout(printPatienceMs),
      });
      // Sent elsewhere, it would be another account's.
      const printed = answer.ok && !answer.redirected ? readPrintView(await answer.text()) : null;
      if (!printed) return null;
      const lastFrom = printed.messages.at(-1)?.from?.email ?? null;
      return { subject: printed.subject, people: peopleOf(printed), lastFrom };
    } catch {
      return null;
    }
  },
};

/** Where a page of ours is in front, such as the popup in a tab of its own, the Gmail tab that was there before. */
async function frontTab() {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.url?.startsWith('https://mail.google.com/')) return active;
  const isOurs =
    active !== undefined && (await ownTabs(browser.runtime.getURL('/'))).some(({ id }) => id === active.id);
  if (!isOurs) return null;
  const tabs = await browser.tabs.query({ url: gmail });
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}
