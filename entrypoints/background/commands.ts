import { browser } from 'wxt/browser';
import type { Text } from '@/lib/domain/text';
import { sendToTab } from '@/lib/messaging/send';

const track = 'track';

/**
 * Sees to it that the item is in the page's own menu, in Gmail only and in the rep's language.
 * Browsers keep it over restarts, but a worker may be stopped before it has made it, and of an
 * installation it is told once: so this runs at each start, changes the item that is there, and makes
 * one only if there is none.
 */
export async function offerInMenu(text: Text): Promise<void> {
  const item: Parameters<typeof browser.contextMenus.update>[1] = {
    title: text('menuTrack'),
    contexts: ['page', 'editable', 'selection', 'link'],
    documentUrlPatterns: ['https://mail.google.com/*'],
  };
  try {
    await browser.contextMenus.update(track, item);
  } catch {
    await createItem({ ...item, id: track });
  }
}

/** `create` gives no promise: whether it failed is told to its callback. Rejects with the browser's reason. */
function createItem(item: Parameters<typeof browser.contextMenus.create>[0]): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(item, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(`The menu item was not made: ${lastError.message}`));
      else resolve();
    });
  });
}

/** Passes the rep's key or menu item on to the Gmail tab; one that does not answer has the popup say why. */
export async function onCommand(
  id: string | number,
  tab: { id?: number | undefined } | undefined,
): Promise<void> {
  if (id !== track) return;
  // Firefox names no tab before version 126.
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === track)?.shortcut ?? '';
  try {
    await sendToTab(active.id, 'tab.command', { shortcut });
  } catch {
    await browser.action.openPopup();
  }
}
