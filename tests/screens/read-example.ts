import { plainCalendar } from '@/lib/domain/calendar';
import { readDate } from '@/lib/domain/dates/read-date';
import type { TypedDate } from '@/lib/domain/views';
import { now, zone } from './examples';

const calendar = { ...plainCalendar(zone), country: 'DE', holidaysOff: true };

/** Reads dates in words as the background does, at the moment of the examples. */
export function readExample(phrase: string): Promise<TypedDate | null> {
  return Promise.resolve(readDate(phrase, { now, locale: 'en-GB', calendar }));
}
