import { browser } from 'wxt/browser';
import type { NewId, Session } from '@/lib/app/ports/deps';

const key = 'session';

/** `storage.session` is emptied when the browser ends, and with it what notifications it showed. */
export function browserSession(newId: NewId): Session {
  return {
    async id() {
      const stored = (await browser.storage.session.get(key))[key];
      if (typeof stored === 'string') return stored;
      const id = newId();
      await browser.storage.session.set({ [key]: id });
      return id;
    },
  };
}
