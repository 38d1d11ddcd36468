import { browser } from 'wxt/browser';

const pages = 'https://mail.google.com/*';

/** A Gmail tab that is open: `isOurs` where Steadfast is in it, and else it begins there with a reload. */
interface OpenGmail {
  tabId: number;
  isOurs: boolean;
}

/** The Gmail tab that was last looked at; null where none is open. */
export async function findGmail(): Promise<OpenGmail | null> {
  const tabs = await browser.tabs.query({ url: pages });
  const [last] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? null : { tabId: last.id, isOurs: await listens(last.id) };
}

/** Whether a script of ours is there: it hears the question, though only the background gets an answer. */
function listens(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, null, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Brings the Gmail tab forward, reloaded where Steadfast is not in it yet; opens one where there is none. */
export async function openGmail(): Promise<void> {
  const found = await findGmail();
  if (!found) {
    await browser.tabs.create({ url: 'https://mail.google.com/' });
    return;
  }
  const tab = await browser.tabs.update(found.tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  if (!found.isOurs) await browser.tabs.reload(found.tabId);
}
