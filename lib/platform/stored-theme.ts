import { browser } from 'wxt/browser';
import { readTheme, type Theme } from '@/lib/domain/look';
import { watchKey } from './watch-key';

const key = 'theme';

/** The rep's choice of light or dark in `storage.local`. */
export const storedTheme = {
  async read(): Promise<Theme> {
    return readTheme((await browser.storage.local.get(key).catch((): Record<string, unknown> => ({})))[key]);
  },
  async save(theme: Theme): Promise<void> {
    await browser.storage.local.set({ [key]: theme });
  },
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch: (onChange: () => void): (() => void) => watchKey(key, onChange),
};
