import { browser } from 'wxt/browser';
import type { CheckSwitch } from '@/lib/app/ports/checks';

/** Keys of their own, because the worker writes one while a page writes another. */
const keys = { isOn: 'checks', isUsed: 'checksUsed', isExplained: 'checksExplained' } as const;

export interface StoredChecks extends CheckSwitch {
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch(onChange: () => void): () => void;
}

/** The switch in `storage.local`. */
export const storedChecks: StoredChecks = {
  async read() {
    const stored = await browser.storage.local.get(Object.values(keys));
    const isOn = stored[keys.isOn] !== false;
    return { isOn, isToExplain: isOn && stored[keys.isUsed] === true && stored[keys.isExplained] !== true };
  },
  async save(isOn) {
    await browser.storage.local.set({ [keys.isOn]: isOn, [keys.isExplained]: true });
  },
  async explained() {
    await browser.storage.local.set({ [keys.isExplained]: true });
  },
  async used() {
    await browser.storage.local.set({ [keys.isUsed]: true });
  },
  watch(onChange) {
    const listener = (changes: Record<string, unknown>) => {
      if (Object.values(keys).some((key) => key in changes)) onChange();
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};
