/**
 * "Germany", in the language of `locale` (BCP 47).
 *
 * @param code ISO 3166, `DE`
 */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
