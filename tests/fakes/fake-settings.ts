import type { Clock, Settings } from '@/lib/app/ports';
import { allCadences } from '@/lib/domain/cadences';
import { type CalendarPatch, calendarPatchSchema, readCalendar } from '@/lib/domain/calendar-settings';

export function fakeSettings(clock: Pick<Clock, 'zone'>): Settings {
  // Whoever tests without a word on holidays has none.
  let set: CalendarPatch = { country: null };
  return {
    calendar: async () => ({ ...readCalendar(set, clock.zone()).calendar, cadences: allCadences([]) }),
    async save(patch) {
      set = { ...set, ...calendarPatchSchema.parse(patch) };
    },
  };
}
