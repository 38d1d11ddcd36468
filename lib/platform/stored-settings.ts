import { browser } from 'wxt/browser';
import type { Clock, Settings } from '@/lib/app/ports';
import { plainCalendar } from '@/lib/domain/calendar';
import { workWeekSchema } from '@/lib/domain/work-week';

const key = 'workWeek';

/** Settings in `storage.local`; one that does not fit its schema counts as not set. */
export function storedSettings(clock: Clock): Settings {
  return {
    async calendar() {
      // Storage that fails must not keep a nudge from coming.
      const stored = await browser.storage.local.get(key).catch((): Record<string, unknown> => ({}));
      const week = workWeekSchema.safeParse(stored[key]);
      return { ...plainCalendar(clock.zone()), ...(week.success ? { week: week.data } : {}) };
    },
  };
}
