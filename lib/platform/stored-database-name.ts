import { browser } from 'wxt/browser';
import type { DatabaseName } from '@/lib/db/open';

const key = 'databaseName';
export { key as databaseNameKey };
const firstName = 'steadfast';

export const storedDatabaseName: DatabaseName = {
  async read() {
    const stored = (await browser.storage.local.get(key))[key];
    return typeof stored === 'string' && /^steadfast(?:\.\d+)?$/.test(stored) ? stored : firstName;
  },
  write: (name) => browser.storage.local.set({ [key]: name }),
};
