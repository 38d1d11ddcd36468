import { readDate } from '@/lib/domain/dates/read-date';
import type { TypedDate } from '@/lib/domain/views';
import type { Deps } from './ports';

/**
 * What the rep has typed for a date, by the rep's own calendar; null where it names none.
 *
 * @param locale BCP 47: the language of the interface, which is tried before English
 */
export async function readTypedDate(
  { clock, settings }: Pick<Deps, 'clock' | 'settings'>,
  phrase: string,
  locale: string,
): Promise<TypedDate | null> {
  const reading = readDate(phrase, { now: clock.now(), locale, calendar: await settings.calendar() });
  if (!reading) return null;
  const { at, on, isPast, hasTime, movedFrom, understood } = reading;
  return { at, on, isPast, hasTime, movedFrom, understood };
}
