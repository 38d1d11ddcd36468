import { browser } from 'wxt/browser';

interface OwnTab {
  id: number;
  windowId: number;
  url: string;
}

/**
 * The tabs that show a page of ours. Without the permission `tabs`, Chromium before 156 hides even our own addresses
 * from us, and tells them as contexts; Firefox shows them, and knows no contexts.
 *
 * @param page begins their addresses, `/dashboard.html`
 */
export async function ownTabs(page: string): Promise<OwnTab[]> {
  const begin = browser.runtime.getURL(page as '/dashboard.html');
  const all = 'getContexts' in browser.runtime ? await fromContexts() : await fromTabs();
  return all.filter(({ url }) => url.startsWith(begin));
}

async function fromContexts(): Promise<OwnTab[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.map(({ tabId, windowId, documentUrl }) => ({
    id: tabId,
    windowId,
    url: documentUrl ?? '',
  }));
}

async function fromTabs(): Promise<OwnTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, windowId, url }) =>
    id === undefined || url === undefined ? [] : [{ id, windowId, url }],
  );
}
