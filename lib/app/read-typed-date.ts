import { readDate } from '@/lib/domain/dates/read-date';
import type { TypedDate } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

/** What the rep has typed for a date, by the rep's own calendar and language; null where it names none. */
export async function readTypedDate(
  { clock, settings, locale }: Pick<Deps, 'clock' | 'settings' | 'locale'>,
  phrase: string,
): Promise<TypedDate | null> {
  const reading = readDate(phrase, {
    now: clock.now(),
    locale: locale(),
    calendar: await settings.calendar(),
  });
  if (!reading) return null;
  const { at, on, isPast, hasTime, movedFrom, understood } = reading;
  return { at, on, isPast, hasTime, movedFrom, understood };
}
