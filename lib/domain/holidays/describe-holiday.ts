import type { MessageKey, Text } from '../text';

/** What a public holiday is called in the language of the texts; one that they do not know keeps its English name. */
export function describeHoliday(name: string, text: Text): string {
  const key = holidayKey(name);
  const said = text(key as MessageKey);
  // A key without a text is given back.
  return said === key ? name : said;
}

/** Where a holiday's name stands in the catalogue: small letters, as keys that differ by others are the same to a browser. */
export function holidayKey(name: string): string {
  return `holiday_${name.toLowerCase().replaceAll(/\W/g, '')}`;
}
