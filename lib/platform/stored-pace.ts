import { browser } from 'wxt/browser';
import type { PaceLog } from '@/lib/app/ports/pace';
import { paceSchema, restedPace } from '@/lib/domain/pacing';

const key = 'pace';

/** In `storage.local`: a browser that is started anew every minute must not ask anew every minute. */
export const storedPace: PaceLog = {
  async read() {
    const stored = paceSchema.safeParse((await browser.storage.local.get(key))[key]);
    return stored.success ? stored.data : restedPace;
  },
  async save(pace) {
    await browser.storage.local.set({ [key]: pace });
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
