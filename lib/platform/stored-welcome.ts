import { browser } from 'wxt/browser';
import { readWelcome, type WelcomePlace } from '@/lib/domain/welcome';
import { watchKey } from './watch-key';

const key = 'welcome';

/** The page of the first minutes. */
export const welcomePage = (): string => `${browser.runtime.getURL('/')}welcome.html`;

/** How far the rep is in the first minutes, in `storage.local`. */
export const storedWelcome = {
  async read(): Promise<WelcomePlace> {
    return readWelcome((await browser.storage.local.get(key))[key]);
  },
  /** Whether they have ever begun. */
  async isBegun(): Promise<boolean> {
    return key in (await browser.storage.local.get(key));
  },
  async save(place: WelcomePlace): Promise<void> {
    await browser.storage.local.set({ [key]: place });
  },
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch: (onChange: () => void): (() => void) => watchKey(key, onChange),
};
