import type { Clock, Settings } from '@/lib/app/ports';
import { type Calendar, plainCalendar } from '@/lib/domain/calendar';

export interface FakeSettings extends Settings {
  /** What is set; the rest is as usual. */
  set: Partial<Calendar>;
}

export function fakeSettings(clock: Pick<Clock, 'zone'>): FakeSettings {
  return {
    set: {},
    async calendar() {
      return { ...plainCalendar(clock.zone()), ...this.set };
    },
  };
}
