import { instantOf, plainCalendar, type Calendar } from '../calendar';
import { readDate, type DateReading } from './read-date';

/** When and where somebody writes a phrase: `YYYY-MM-DD HH:MM` in their zone. */
export interface Writer {
  now: string;
  zone: string;
  locale: string;
  calendar?: Partial<Calendar>;
}

export function readAs(phrase: string, { now, zone, locale, calendar }: Writer): DateReading | null {
  const [date = '', time = ''] = now.split(' ');
  return readDate(phrase, {
    now: instantOf({ date, time, zone }),
    locale,
    calendar: { ...plainCalendar(zone), ...calendar },
  });
}

/** `YYYY-MM-DD HH:MM`, with " past" where it is; null where nothing is read. */
export function momentAs(phrase: string, writer: Writer): string | null {
  const reading = readAs(phrase, writer);
  return reading && `${reading.on.date} ${reading.on.time}${reading.isPast ? ' past' : ''}`;
}
