import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/**
 * Writes the table of public holidays, `npm run holidays`. To have more years or countries: change
 * the constants, take the newest date-holidays, run it, read the difference.
 */

const firstYear = 2025;
const lastYear = 2037;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** What is a day off in all of the country; for GB what holds in England, as most business keeps to that. */
const countries =
  'AT AU BE BR CA CH CZ DE DK ES FI FR GB-ENG IE IL IN IT JP LU MX NL NO NZ PL PT SE SG US ZA'.split(' ');

/** What the data has no English name for, or none that says what it is. */
const englishNames: Record<string, string> = {
  Staatsfeiertag: 'Labour Day',
  Bundesfeiertag: 'Swiss National Day',
  'Fiesta Nacional de España': 'National Day',
  'Día de la Constitución Española': 'Constitution Day',
  'Implantação da República': 'Republic Day',
  'Restauração da Independência': 'Restoration of Independence',
  'Liberation from Nazi-Fascism (1945)': 'Liberation Day',
  'First Monday in May': 'May bank holiday',
  'First Monday in June': 'June bank holiday',
  'First Monday in August': 'August bank holiday',
  'Last Monday in October': 'October bank holiday',
};

/** Once in some years, on Sundays or by a rule that was changed since. */
const leftOut = new Set(['Election Day', 'Change of Federal Government']);

/** Of one country: `MMDD` of each year by name. */
function daysByName(country: string): Map<string, string[][]> {
  const [land = country, region] = country.split('-');
  const source = region
    ? new Holidays(land, region, { types: ['public'] })
    : new Holidays(land, { types: ['public'] });
  source.setLanguages('en');
  const byName = new Map<string, string[][]>();
  for (const [index, year] of years.entries()) {
    for (const { date, name } of source.getHolidays(year)) {
      if (!date.startsWith(String(year))) throw new Error(`${country}: ${name} of ${year} is on ${date}`);
      if (leftOut.has(name)) continue;
      const known = englishNames[name] ?? name;
      const days = byName.get(known) ?? years.map(() => []);
      days[index]?.push(date.slice(5, 7) + date.slice(8, 10));
      byName.set(known, days);
    }
  }
  return byName;
}

/** `1225` where it is the same each year, else the years apart by commas, several days of one by `+`. */
function writeDays(days: readonly string[][]): string {
  const each = days.map((ofYear) => ofYear.toSorted().join('+'));
  return each.every((one) => one === each[0]) ? (each[0] ?? '') : each.join(',');
}

function writeCountry(country: string): string {
  const lines = Array.from(daysByName(country), ([name, days]) => `${writeDays(days)} ${name}`);
  return [country.slice(0, 2), ...lines].join('\n');
}

const table = `/**
 * Made by scripts/make-holidays.ts: not to be changed by hand. From the data of date-holidays
 * (https://github.com/commenthol/date-holidays), CC BY 3.0, which were reduced to what is off in all
 * of the country. A country's code, then a line for each holiday: its days as MMDD, one for all
 * years or one for each from \`firstYear\` on (\`+\` between several of one year), and its name.
 */
export const firstYear = ${firstYear};
export const lastYear = ${lastYear};

export const holidayTable = \`${countries.map(writeCountry).join('\n\n')}\`;
`;

const path = fileURLToPath(new URL('../lib/domain/holidays/table.ts', import.meta.url));
writeFileSync(path, table);
console.log(`${countries.length} countries, ${years.length} years, ${table.length} characters`);
