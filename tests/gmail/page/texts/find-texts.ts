import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { ru } from './ru';
import type { Texts } from './texts';

const languages: Record<string, Texts> = { en, de, fr, ru, ar, ja };

/** The texts of a language such as `en` or `de-AT`; English where a language is not known. */
export function findTexts(language: string): Texts {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}
