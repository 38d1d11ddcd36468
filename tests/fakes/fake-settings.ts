import type { Clock, Settings } from '@/lib/app/ports';
import { defaultWorkWeek, type WorkWeek } from '@/lib/domain/work-week';

export interface FakeSettings extends Settings {
  /** Null: not set. */
  week: WorkWeek | null;
}

export function fakeSettings(clock: Pick<Clock, 'zone'>): FakeSettings {
  return {
    week: null,
    async calendar() {
      return { week: this.week ?? defaultWorkWeek, zone: clock.zone() };
    },
  };
}
