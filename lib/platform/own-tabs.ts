import { browser } from 'wxt/browser';

interface OwnTab {
  id?: number | undefined;
  windowId: number;
}

/**
 * The tabs that show a page of ours. Without the permission `tabs`, Chromium before 156 hides even our own addresses
 * from us, and tells them as contexts; Firefox shows them, and knows no contexts.
 *
 * @param page what their addresses begin with
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
  return all.filter(({ url }) => url?.startsWith(page));
}
