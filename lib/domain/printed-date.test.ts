import { describe, expect, it } from 'vitest';
import { readPrintedDate } from './printed-date';

const berlin = 'Europe/Berlin';
const at = Date.UTC(2025, 5, 3, 11, 42);

describe('the moment over a printed mail', () => {
  it.each([
    'Tue, Jun 3, 2025 at 1:42 PM',
    'Tue, Jun 3, 2025 at 1:42\u202fPM',
    '3 June 2025 at 13:42',
    'Di., 3. Juni 2025 um 13:42',
    'mar. 3 juin 2025 à 13:42',
    'mar. 3 juin 2025 à 13 h 42',
    'mar, 3 jun 2025 a las 13:42',
    'ter., 3 de jun. de 2025 às 13:42',
    'mar 3 giu 2025 alle ore 13:42',
    'di 3 jun 2025 om 13:42',
    'wt., 3 cze 2025 o 13:42',
    'вт, 3 июн. 2025 г. в 13:42',
    'ti 3. kesäkuuta 2025 klo 13.42',
    '3 Haz 2025 Sal, 13:42',
    '2025年6月3日(火) 13:42',
    '2025年6月3日 下午1:42',
    '2025년 6월 3일 (화) 오후 1:42',
    '2025-06-03 13:42',
    '03.06.2025 13:42',
    '٣ يونيو ٢٠٢٥ ١٣:٤٢',
  ])('%s', (text) => {
    expect(readPrintedDate(text, berlin)).toBe(at);
  });

  it.each([
    'ar',
    'bg',
    'da',
    'de',
    'en',
    'es',
    'fi',
    'fr',
    'he',
    'hu',
    'it',
    'nl',
    'pl',
    'pt',
    'ro',
    'ru',
    'sv',
    'tr',
    'uk',
  ])('is read as %s writes it on every day of a month, and in every month', (language) => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    for (let number = 0; number < 12 * 28; number += 5) {
      const moment = Date.UTC(2026, Math.floor(number / 28), (number % 28) + 1, number % 24, number % 60);
      const read = readPrintedDate(`${day.format(moment)}, ${time.format(moment)}`, 'UTC');
      // Where it is not certain it may be null, but never another moment.
      expect(read ?? moment).toBe(moment);
    }
  });

  it('is an hour of the day, before noon and after', () => {
    const hourOf = (text: string) => readPrintedDate(`Jun 3, 2025 at ${text}`, 'UTC');
    expect(hourOf('12:05 AM')).toBe(Date.UTC(2025, 5, 3, 0, 5));
    expect(hourOf('12:05 PM')).toBe(Date.UTC(2025, 5, 3, 12, 5));
    expect(hourOf('11:59 p.m.')).toBe(Date.UTC(2025, 5, 3, 23, 59));
    expect(hourOf('0:05')).toBe(Date.UTC(2025, 5, 3, 0, 5));
    expect(hourOf('23:59')).toBe(Date.UTC(2025, 5, 3, 23, 59));
  });

  it('is in the zone that it is read in', () => {
    expect(readPrintedDate('Jun 3, 2025 at 1:42 PM', 'America/New_York')).toBe(Date.UTC(2025, 5, 3, 17, 42));
  });

  it.each([
    ['nothing', ''],
    ['no time', 'Tue, Jun 3, 2025'],
    ['no day', 'Jun 2025 at 1:42 PM'],
    ['no year', 'Tue, Jun 3 at 1:42 PM'],
    ['no month', '3 2025 13:42'],
    ['a day that does not exist', 'Feb 30, 2025 at 1:42 PM'],
    ['an hour that does not exist', 'Jun 3, 2025 at 24:42'],
    ['an hour before noon that does not exist', 'Jun 3, 2025 at 13:42 PM'],
    ['an hour that no half of a day has', 'Jun 3, 2025 at 0:42 PM'],
    ['a minute that does not exist', 'Jun 3, 2025 at 1:60 PM'],
    ['day and month in an unknown order', '03/06/2025 13:42'],
    ['another calendar', '3 มิ.ย. 2568 13:42'],
    ['hours ago', '3 hours ago'],
  ])('is not known from %s', (_, text) => {
    expect(readPrintedDate(text, berlin)).toBeNull();
  });
});
