import { browser } from 'wxt/browser';

interface OwnTab {
  id: number;
  windowId: number;
}

/**
 * The tabs that show a page of ours. Without the permission `tabs`, Chromium before 156 hides even our own addresses
 * from us, and tells them as contexts; Firefox shows them, and knows no contexts.
 *
 * @param page begins their addresses, `/dashboard.html`
 */
export async function ownTabs(page: string): Promise<OwnTab[]> {
  const { runtime, tabs } = browser;
  const all =
    'getContexts' in runtime
      ? (await runtime.getContexts({ contextTypes: ['TAB'] })).map(({ tabId, windowId, documentUrl }) => ({
          id: tabId,
          windowId,
          url: documentUrl,
        }))
      : await tabs.query({});
  const begin = runtime.getURL(page as '/dashboard.html');
  return all.flatMap(({ id, windowId, url }) =>
    id !== undefined && url?.startsWith(begin) ? [{ id, windowId }] : [],
  );
}
