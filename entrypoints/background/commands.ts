import { browser } from 'wxt/browser';
import type { Text } from '@/lib/domain/text';
import { sendToTab } from '@/lib/messaging/send';

const track = 'track';

/** The item in the page's own menu, in Gmail only. Made anew at each installation and update. */
export async function offerInMenu(text: Text): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: track,
    title: text('menuTrack'),
    contexts: ['page', 'editable', 'selection', 'link'],
    documentUrlPatterns: ['https://mail.google.com/*'],
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
