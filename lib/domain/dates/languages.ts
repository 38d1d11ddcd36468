import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Language } from './language';
import { spanish } from './spanish';

const languages: readonly Language[] = [english, german, french, spanish];

/** The language of a locale (BCP 47) where there is one, then English. */
export function languagesFor(locale: string): readonly Language[] {
  const tag = locale.toLowerCase().split('-', 1)[0];
  const own = languages.filter((language) => language.tag === tag && language !== english);
  return [...own, english];
}
