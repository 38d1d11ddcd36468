import type { Clock, Settings } from '@/lib/app/ports/deps';
import { allCadences, type Cadences } from '@/lib/domain/cadences';
import { type CalendarPatch, calendarPatchSchema, readCalendar } from '@/lib/domain/calendar-settings';

/** `cadences`: those that there are; a test sets them. */
export function fakeSettings(clock: Pick<Clock, 'zone'>): Settings & { cadences: Cadences } {
  // Whoever tests without a word on holidays has none.
  let set: CalendarPatch = { country: null };
  return {
    cadences: allCadences([]),
    async calendar() {
      return { ...readCalendar(set, clock.zone()).calendar, cadences: this.cadences };
    },
    async save(patch) {
      set = { ...set, ...calendarPatchSchema.parse(patch) };
    },
  };
}
