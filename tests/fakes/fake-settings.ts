import type { Clock, Settings } from '@/lib/app/ports';
import { defaultWorkWeek } from '@/lib/domain/work-week';

export function fakeSettings(clock: Pick<Clock, 'zone'>): Settings {
  return { calendar: async () => ({ week: defaultWorkWeek, zone: clock.zone() }) };
}
