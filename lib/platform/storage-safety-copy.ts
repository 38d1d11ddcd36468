import { browser } from 'wxt/browser';
import type { SafetyCopy, Sentinel } from '@/lib/app/ports/store';
import { type FollowUp, followUpSchema } from '@/lib/domain/model';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';

const prefix = 'safety:';
const sentinelKey = 'sentinel';
const sentinelSchema = z.strictObject({ generation: z.string(), lastSequence: z.int() });

/**
 * Open follow-ups in `storage.local`, one key each: a store of its own on the disk, which survives
 * what wipes IndexedDB.
 */
export const storageSafetyCopy: SafetyCopy = {
  async sentinel() {
    const stored = (await browser.storage.local.get(sentinelKey))[sentinelKey];
    const parsed = sentinelSchema.safeParse(stored);
    return parsed.success ? parsed.data : null;
  },

  async records() {
    const stored = await browser.storage.local.get(null);
    return Object.entries(stored).flatMap(([key, value]): FollowUp[] => {
      if (!key.startsWith(prefix)) return [];
      const parsed = followUpSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  },

  async save(followUps, sentinel: Sentinel) {
    const isOpen = ({ state, deletedAt }: FollowUp) => state !== 'closed' && deletedAt === null;
    const open = followUps.filter(isOpen);
    const closed = followUps.filter((followUp) => !isOpen(followUp));
    if (closed.length > 0) await browser.storage.local.remove(closed.map(({ key }) => prefix + key));
    // The sentinel goes with the records: a death in between leaves the old one, and the copy is caught up.
    await browser.storage.local.set({
      ...Object.fromEntries(open.map((followUp) => [prefix + followUp.key, followUp])),
      [sentinelKey]: sentinel,
    });
  },

  async clear() {
    await browser.storage.local.remove(sentinelKey);
    const stored = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(stored.filter((key) => key.startsWith(prefix)));
  },
};
