import { describe, expect, it } from 'vitest';
import { english, german } from '@/tests/screens/texts';
import catalogue from '@/public/_locales/en/messages.json';
import { describeHoliday, holidayKey } from './describe-holiday';
import { holidayTable } from './table';

/** All that the table names. */
const names = [...new Set(Array.from(holidayTable.matchAll(/^[\d,+]+ (.+)$/gm), ([, name = '']) => name))];

describe('a public holiday', () => {
  it.each([
    ['Boxing Day', 'Boxing Day', '2. Weihnachtstag'],
    ['Benito Juárez’s birthday', 'Benito Juárez’s birthday', 'Geburtstag von Benito Juárez'],
    ['Christmas Day (substitute day)', 'Christmas Day (substitute day)', '1. Weihnachtstag (Ersatztag)'],
    ['Day of the Cat', 'Day of the Cat', 'Day of the Cat'],
  ])('%s is “%s” and „%s“', (name, inEnglish, inGerman) => {
    expect(describeHoliday(name, english)).toBe(inEnglish);
    expect(describeHoliday(name, german)).toBe(inGerman);
  });

  it('has its name in the catalogue, and none is there that the table lacks', () => {
    const wanted = new Set(names.map(holidayKey));
    const known = Object.keys(catalogue).filter((key) => key.startsWith('holiday_'));
    expect(known.toSorted()).toEqual([...wanted].toSorted());
  });
});
