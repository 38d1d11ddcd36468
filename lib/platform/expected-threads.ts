import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Clock } from '@/lib/app/ports/deps';

/** A tab that has not told by then, ms, has been taken for something else: a sign-in, another page. */
const patienceMs = 180_000;
const prefix = 'expected:';

const schema = z.strictObject({
  account: z.string(),
  legacyThreadId: z.string(),
  draft: z.nullable(z.strictObject({ id: z.string(), text: z.string(), own: z.array(z.string()) })),
  /** Epoch ms. */
  at: z.int(),
  /** The link that names the address, in place of `u/N`, was tried. */
  byAddress: z.boolean(),
});
type Expected = z.infer<typeof schema>;

/** What new tabs were opened for, by tab, until they have loaded; outlives the worker, not the browser. */
export function expectedThreads(clock: Clock) {
  const isFresh = ({ at }: Expected) => Math.abs(clock.now() - at) < patienceMs;
  return {
    async put(tabId: number, expected: Omit<Expected, 'at'>): Promise<void> {
      await browser.storage.session.set({ [prefix + tabId]: { ...expected, at: clock.now() } });
    },
    async get(tabId: number): Promise<Expected | null> {
      const key = prefix + tabId;
      const found = schema.safeParse((await browser.storage.session.get(key))[key]);
      return found.success && isFresh(found.data) ? found.data : null;
    },
    async remove(tabId: number): Promise<void> {
      await browser.storage.session.remove(prefix + tabId);
    },
    /** Tabs that are on their way to a thread. */
    async on(account: string, legacyThreadId: string): Promise<number[]> {
      const stored = Object.entries(await browser.storage.session.get(null));
      return stored.flatMap(([key, value]) => {
        const found = key.startsWith(prefix) ? schema.safeParse(value) : null;
        const isIt =
          found?.success === true &&
          isFresh(found.data) &&
          found.data.account === account &&
          found.data.legacyThreadId === legacyThreadId;
        return isIt ? [Number(key.slice(prefix.length))] : [];
      });
    },
  };
}
