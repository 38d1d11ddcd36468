import { browser } from 'wxt/browser';
import type { HealthLog } from '@/lib/app/ports/deps';
import type { HealthReport } from '@/lib/domain/health';
import { healthReportSchema } from '@/lib/domain/health-schema';

const prefix = 'health:';

/** In `storage.session`: what was true of Gmail before the browser, or the extension, was started anew is no news. */
export const sessionHealth: HealthLog = {
  async all() {
    const stored = Object.entries(await browser.storage.session.get(null));
    const reports = stored.flatMap(([key, value]): [string, HealthReport][] => {
      const report = key.startsWith(prefix) ? healthReportSchema.safeParse(value) : null;
      return report?.success ? [[key.slice(prefix.length), report.data]] : [];
    });
    return Object.fromEntries(reports);
  },
  save: (account, report) => browser.storage.session.set({ [prefix + account]: report }),
  remove: (account) => browser.storage.session.remove(prefix + account),
};
