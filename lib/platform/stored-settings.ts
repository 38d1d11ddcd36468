import { browser } from 'wxt/browser';
import type { Clock, Settings } from '@/lib/app/ports';
import { defaultWorkWeek, workWeekSchema } from '@/lib/domain/work-week';

const key = 'workWeek';

/** Settings in `storage.local`; one that does not fit its schema counts as not set. */
export function storedSettings(clock: Clock): Settings {
  return {
    async calendar() {
      const stored = (await browser.storage.local.get(key))[key];
      const week = workWeekSchema.safeParse(stored);
      return { week: week.success ? week.data : defaultWorkWeek, zone: clock.zone() };
    },
  };
}
