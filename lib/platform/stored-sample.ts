import { browser } from 'wxt/browser';
import { watchKey } from './watch-key';

const key = 'sample';

/**
 * Whether the sample follow-up is shown: from the installation until the rep removes it or tracks the first mail. It is
 * this one word in `storage.local` and no row anywhere, so that nothing can ever be due or counted for it.
 */
export const storedSample = {
  async read(): Promise<boolean> {
    return (await browser.storage.local.get(key))[key] === true;
  },
  async add(): Promise<void> {
    await browser.storage.local.set({ [key]: true });
  },
  async remove(): Promise<void> {
    await browser.storage.local.remove(key);
  },
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch: (onChange: () => void): (() => void) => watchKey(key, onChange),
};
