import { english } from './en/language';
import type { Language } from './language';

const languages: readonly Language[] = [english];

/** The words for a locale (BCP 47): of its language, or English. */
export function languageFor(locale: string): Language {
  const wanted = locale.toLowerCase().split('-')[0];
  return languages.find(({ id }) => id === wanted) ?? english;
}
