import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';
import { withRecent } from '@/lib/domain/match-commands';

const key = 'recentCommands';
const schema = z.array(z.string().check(z.regex(/^[\w:-]{1,40}$/u))).check(z.maxLength(20));

/** Which commands were used last, in `storage.local`: names of ours, nothing of a follow-up. */
export const storedRecent = {
  async read(): Promise<string[]> {
    const stored = schema.safeParse((await browser.storage.local.get(key))[key]);
    return stored.success ? stored.data : [];
  },
  async add(id: string): Promise<void> {
    await browser.storage.local.set({ [key]: withRecent(await storedRecent.read(), id) });
  },
};
