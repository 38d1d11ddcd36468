import { dayOf } from '../day-number';
import { firstYear, holidayTable, lastYear } from './table';

/**
 * The public holiday of a country on a date, by its English name. Null where there is none, and
 * where it is not known: in other countries, in parts of a country, beyond the table's years.
 *
 * @param country ISO 3166, `DE`
 * @param date `YYYY-MM-DD`
 */
export function holidayOn(country: string, date: string): string | null {
  return holidaysOf(country).get(dayOf(date)) ?? null;
}

/** The countries whose holidays are known, ISO 3166. */
export function holidayCountries(): string[] {
  return [...tables().keys()];
}

/** Whether it is one by day number: for whatever goes through many days. */
export function isHoliday(country: string, day: number): boolean {
  return holidaysOf(country).has(day);
}

type Holidays = ReadonlyMap<number, string>;

const none: Holidays = new Map();
let lines: ReadonlyMap<string, readonly string[]> | null = null;
const read = new Map<string, Holidays>();

function tables(): ReadonlyMap<string, readonly string[]> {
  lines ??= new Map(
    holidayTable.split('\n\n').map((section) => {
      const [country = '', ...rest] = section.split('\n');
      return [country, rest];
    }),
  );
  return lines;
}

// Read once, when somebody has to do with the country.
function holidaysOf(country: string): Holidays {
  const known = read.get(country);
  if (known) return known;
  const rows = tables().get(country);
  if (!rows) return none;
  const holidays = new Map<number, string>();
  for (const row of rows) addHoliday(holidays, row);
  read.set(country, holidays);
  return holidays;
}

/** `1225 Christmas Day`, `0418,0403,… Good Friday`: see the table. */
function addHoliday(holidays: Map<number, string>, row: string): void {
  const space = row.indexOf(' ');
  const days = row.slice(0, space).split(',');
  const name = row.slice(space + 1);
  for (let year = firstYear; year <= lastYear; year += 1) {
    const ofYear = days.length === 1 ? days[0] : days[year - firstYear];
    for (const day of ofYear ? ofYear.split('+') : []) {
      const number = dayOf(`${year}-${day.slice(0, 2)}-${day.slice(2)}`);
      // Two on one day: the first is the older and better known.
      if (!holidays.has(number)) holidays.set(number, name);
    }
  }
}
