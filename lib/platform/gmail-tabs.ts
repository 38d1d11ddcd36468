import { browser } from 'wxt/browser';
import type { GmailTabs, ReplyCheck, ThreadWish } from '@/lib/app/ports/gmail';
import type { Clock } from '@/lib/app/ports/deps';
import { followUpKeyOf } from '@/lib/domain/ids';
import { threadLink } from '@/lib/gmail/urls';
import { sendToTab } from '@/lib/messaging/send';
import { type TabReport, tabReportSchema } from '@/lib/messaging/tab-protocol';
import { missingQuery } from '@/lib/messaging/missing-query';
import { expectedThreads } from './expected-threads';
import { systemClock } from './system-clock';

const gmail = 'https://mail.google.com/*';
/** Without our content script it answers at once that it has none; one that is frozen, or this busy, ms, is left out. */
const patienceMs = 5_000;

interface OpenTab {
  id: number;
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
  const reports = tabs.map(async ({ id }): Promise<OpenTab[]> => {
    if (id === undefined) return [];
    const report = tabReportSchema.safeParse(await answerOf(sendToTab(id, 'tab.report', undefined)));
    return report.success ? [{ id, report: report.data }] : [];
  });
  return (await Promise.all(reports)).flat();
}

/** What each Gmail tab says of itself, and how many say nothing. */
export async function readGmailTabs(): Promise<{ reports: TabReport[]; silent: number }> {
  const reports = (await openTabs()).map(({ report }) => report);
  const { length } = await browser.tabs.query({ url: gmail });
  return { reports, silent: Math.max(0, length - reports.length) };
}

/** Null where the tab has no content script (it was open before the installation), is discarded, or hangs. */
async function answerOf<T>(answer: Promise<T>): Promise<T | null> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  return Promise.race([answer.catch(() => null), tooLate]);
}

async function tabsOf(account: string): Promise<OpenTab[]> {
  return (await openTabs()).filter(({ report }) => report.account === account);
}

const expected = expectedThreads(systemClock);

/** Null where the tab is gone. */
async function bringToFront(tabId: number): Promise<true | null> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab?.windowId === undefined) return null;
  await browser.windows.update(tab.windowId, { focused: true });
  return true;
}

function tellThread(tabId: number, { account, legacyThreadId, draft }: Omit<ThreadWish, 'tabId'>) {
  return answerOf(
    draft
      ? sendToTab(tabId, 'tab.openDraft', { account, legacyThreadId, draft })
      : sendToTab(tabId, 'tab.openThread', { account, legacyThreadId }),
  );
}

const missingPage = (followUpKey: string, wantsDraft: boolean) =>
  browser.runtime.getURL(`/account-missing.html?${missingQuery(followUpKey, wantsDraft)}`);

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

  async show({ tabId, ...wish }) {
    const { account, legacyThreadId, draft } = wish;
    for (const id of await expected.on(account, legacyThreadId)) {
      if (!(await bringToFront(id))) {
        await expected.remove(id);
        continue;
      }
      const before = await expected.get(id);
      if (before) await expected.put(id, { ...before, draft: before.draft ?? draft });
      return true;
    }
    const tabs = await tabsOf(account);
    for (const { id } of tabs.toSorted((a, b) => Number(b.id === tabId) - Number(a.id === tabId))) {
      if ((await tellThread(id, wish)) !== true) continue;
      await bringToFront(id);
      return true;
    }
    return false;
  },

  async open({ account, legacyThreadId, draft }, index) {
    const url = threadLink(index ?? account, legacyThreadId);
    const { id } = await browser.tabs.create({ url, active: true });
    if (id === undefined) return;
    await expected.put(id, { account, legacyThreadId, draft, byAddress: index === null });
    await bringToFront(id);
  },

  async arrived(tabId, account) {
    const wish = await expected.get(tabId);
    if (!wish) return;
    if (wish.account === account) {
      if (wish.draft) await tellThread(tabId, wish);
      await expected.remove(tabId);
      return;
    }
    if (wish.byAddress) {
      await expected.remove(tabId);
      const key = followUpKeyOf(wish.account, wish.legacyThreadId);
      await browser.tabs.update(tabId, { url: missingPage(key, wish.draft !== null) });
      return;
    }
    // The place belongs to somebody else now: Gmail knows where the address is.
    await expected.put(tabId, { ...wish, byAddress: true });
    await browser.tabs.update(tabId, { url: threadLink(wish.account, wish.legacyThreadId) });
  },

  async showMissing(followUpKey, wantsDraft) {
    await browser.tabs.create({ url: missingPage(followUpKey, wantsDraft) });
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
