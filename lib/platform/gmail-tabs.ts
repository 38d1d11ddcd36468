import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Clock, GmailTabs, ReplyCheck } from '@/lib/app/ports';
import { threadLink } from '@/lib/gmail/urls';
import { sendToTab } from '@/lib/messaging/send';
import { type TabReport, tabReportSchema } from '@/lib/messaging/protocol';

const gmail = 'https://mail.google.com/*';
/** A tab that does not answer within this, ms, is taken for one that is not there. */
const patienceMs = 2_000;

interface OpenTab {
  id: number;
  windowId: number;
  report: TabReport;
}

let asking: Promise<OpenTab[]> | null = null;

/** The Gmail tabs that have our content script, with what they say of themselves; who asks at the same time shares one look. */
function openTabs(): Promise<OpenTab[]> {
  asking ??= askTabs().finally(() => {
    asking = null;
  });
  return asking;
}

async function askTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: gmail });
  const reports = tabs.map(async ({ id, windowId }): Promise<OpenTab[]> => {
    if (id === undefined) return [];
    const report = tabReportSchema.safeParse(await answerOf(sendToTab(id, 'tab.report', undefined)));
    return report.success ? [{ id, windowId, report: report.data }] : [];
  });
  return (await Promise.all(reports)).flat();
}

/** Null where the tab has no content script (it was open before the installation), is discarded, or hangs. */
async function answerOf<T>(answer: Promise<T>): Promise<T | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  return Promise.race([answer.catch(() => null), tooLate]);
}

async function tabsOf(account: string): Promise<OpenTab[]> {
  return (await openTabs()).filter(({ report }) => report.account === account);
}

const expectedKey = (tabId: number) => `expected:${tabId}`;
const expectedSchema = z.strictObject({ account: z.string(), legacyThreadId: z.string() });

export const gmailTabs: GmailTabs = {
  async propose(proposal) {
    const tabs = await tabsOf(proposal.account);
    await Promise.all(tabs.map(({ id }) => answerOf(sendToTab(id, 'tab.propose', proposal))));
  },

  async tellNobody(nobody) {
    const tabs = await tabsOf(nobody.account);
    await Promise.all(tabs.map(({ id }) => answerOf(sendToTab(id, 'tab.nobody', nobody))));
  },

  async announce(keys) {
    const tabs = await browser.tabs.query({ url: gmail });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => answerOf(sendToTab(id, 'tab.changed', keys))));
  },

  async openThread(account, legacyThreadId, indexHint) {
    for (const { id, windowId } of await tabsOf(account)) {
      if ((await answerOf(sendToTab(id, 'tab.openThread', { account, legacyThreadId }))) !== true) continue;
      await browser.tabs.update(id, { active: true });
      await browser.windows.update(windowId, { focused: true });
      return;
    }
    // No tab shows this account. `u/N` is only a hint, and looked at again once the tab has loaded.
    const url = threadLink(indexHint ?? account, legacyThreadId);
    const { id, windowId } = await browser.tabs.create({ url, active: true });
    await browser.windows.update(windowId, { focused: true });
    if (id === undefined || indexHint === null) return;
    await browser.storage.session.set({ [expectedKey(id)]: { account, legacyThreadId } });
  },

  async arrived(tabId, account) {
    const key = expectedKey(tabId);
    const expected = expectedSchema.safeParse((await browser.storage.session.get(key))[key]);
    if (!expected.success) return;
    await browser.storage.session.remove(key);
    if (expected.data.account === account) return;
    await browser.tabs.update(tabId, {
      url: threadLink(expected.data.account, expected.data.legacyThreadId),
    });
  },
};

/**
 * What an open tab of the account has seen. It speaks for a thread only without a gap: it must have
 * been listening since the thread was last known to be unanswered.
 */
export const openTabCheck = (clock: Clock): ReplyCheck => ({
  async check({ account, freshness }) {
    // A look from the future, before the clock was set back, tells nothing.
    const storedAt = freshness?.checkedAt ?? 0;
    const knownAt = storedAt > clock.now() ? 0 : storedAt;
    const seen = (await tabsOf(account))
      .filter(({ report }) => report.since <= knownAt)
      .flatMap(({ report }) => (report.syncedAt === null ? [] : [report.syncedAt]));
    const checkedAt = Math.min(Math.max(...seen, 0), clock.now());
    return checkedAt > knownAt ? { status: 'noReply', checkedAt, how: 'openTab' } : { status: 'unchecked' };
  },
});
