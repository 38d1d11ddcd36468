import { dateOfDay, dayOf } from '../day-number';
import { holidayOn } from './holiday-on';

const farthestDays = 400;

/**
 * The public holidays of a country that come next, that of the day itself among them.
 *
 * @param country ISO 3166, `DE`
 * @param from `YYYY-MM-DD`
 * @returns at most `count`, none where they are not known; names in English
 */
export function nextHolidays(country: string, from: string, count: number): { date: string; name: string }[] {
  const found: { date: string; name: string }[] = [];
  const first = dayOf(from);
  for (let day = first; day < first + farthestDays && found.length < count; day += 1) {
    const date = dateOfDay(day);
    const name = holidayOn(country, date);
    if (name !== null) found.push({ date, name });
  }
  return found;
}
