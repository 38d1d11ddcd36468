import { browser } from 'wxt/browser';

/** Puts a script of ours into a Gmail tab, beside the content script that asked for it. */
export async function bringScript(
  tabId: number,
  script: '/gmail-interface.js' | '/gmail-tab.js',
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [script],
    injectImmediately: true,
  });
}
