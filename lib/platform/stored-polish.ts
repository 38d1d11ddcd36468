import { browser } from 'wxt/browser';

const key = 'polish';

/** Whether drafts may be polished by the browser's own language model; off until the rep says so. */
export const storedPolish = {
  async read(): Promise<boolean> {
    return (await browser.storage.local.get(key))[key] === true;
  },
  async save(isOn: boolean): Promise<void> {
    await browser.storage.local.set({ [key]: isOn });
  },
};
