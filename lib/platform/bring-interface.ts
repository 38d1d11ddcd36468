import { browser } from 'wxt/browser';

/** Puts the script that draws into a Gmail tab, beside the content script that asked for it. */
export async function bringInterface(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/gmail-interface.js'],
    injectImmediately: true,
  });
}
