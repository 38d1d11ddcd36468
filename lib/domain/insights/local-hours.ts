import { tzOffset } from '@date-fns/tz';
import { weekdayOfDay } from '../day-number';

/** An instant where the rep is. */
export interface LocalHour {
  /** Days since 1970-01-01. */
  day: number;
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
  /** 0 … 23. */
  hour: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Tells day and hour of very many instants: what the zone's clocks are ahead is looked up once for each day on which
 * they do not change.
 *
 * @param zone IANA name
 */
export function localHours(zone: string): (at: number) => LocalHour {
  const offsetAt = (at: number) => tzOffset(zone, new Date(at)) * 60_000;
  const known = new Map<number, number | null>();
  const offsetOn = (day: number): number | null => {
    const first = offsetAt(day * dayMs);
    return first === offsetAt((day + 1) * dayMs) ? first : null;
  };
  return (at) => {
    const utcDay = Math.floor(at / dayMs);
    let offset = known.get(utcDay);
    if (offset === undefined) {
      offset = offsetOn(utcDay);
      known.set(utcDay, offset);
    }
    const wall = at + (offset ?? offsetAt(at));
    const day = Math.floor(wall / dayMs);
    return { day, weekday: weekdayOfDay(day), hour: Math.floor((wall - day * dayMs) / hourMs) };
  };
}
