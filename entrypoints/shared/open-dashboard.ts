import { browser } from 'wxt/browser';
import { ownTabs } from '@/lib/platform/own-tabs';

/**
 * Opens the dashboard, in the tab where it is open already.
 *
 * @param place a page by its place in the address, `health` or `prospect/dana@acme.com`; without one, where it is
 */
export async function openDashboard(place?: string): Promise<void> {
  if (place === undefined) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#${place}`;
  const [open] = await ownTabs(page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
