import { browser } from 'wxt/browser';
import { storedSample } from '@/lib/platform/stored-sample';
import { storedWelcome, welcomePage } from '@/lib/platform/stored-welcome';

/**
 * Begins the rep's first minutes: the page is opened, and there is a sample until the first mail is tracked. Not for who
 * has had Steadfast before, and once in the life of an installation: browsers also tell of one when an unpacked extension
 * is loaded again.
 *
 * @param reason as `runtime.onInstalled` tells it
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await storedWelcome.isBegun())) return;
  await storedSample.add();
  await storedWelcome.save('does');
  await browser.tabs.create({ url: welcomePage() });
}
