import { browser } from 'wxt/browser';
import { type LanguageChoice, readLanguage } from '@/lib/domain/language';
import { watchKey } from './watch-key';

const key = 'language';

/** In which language the rep wants the texts, in `storage.local`. */
export const storedLanguage = {
  async read(): Promise<LanguageChoice> {
    return readLanguage(
      (await browser.storage.local.get(key).catch((): Record<string, unknown> => ({})))[key],
    );
  },
  async save(language: LanguageChoice): Promise<void> {
    await browser.storage.local.set({ [key]: language });
  },
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch: (onChange: () => void): (() => void) => watchKey(key, onChange),
};
