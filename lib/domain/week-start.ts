/** Where a week begins on another day than Monday: regions, ISO 3166, by the Unicode CLDR. */
const sunday = new Set(
  (
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE ' +
    'PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
  ).split(' '),
);
const saturday = new Set('AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

/**
 * The weekday with which a week begins, 0 = Sunday … 6 = Saturday. Firefox before 2026 does not tell it (`getWeekInfo`),
 * and browsers differ.
 *
 * @param locale BCP 47; without a region, that of most of its speakers
 */
export function weekStartOf(locale: string): 0 | 1 | 6 {
  const region = regionOf(locale);
  if (sunday.has(region)) return 0;
  return saturday.has(region) ? 6 : 1;
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    return '';
  }
}
