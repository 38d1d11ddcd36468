/** Words that stand alone, as in a list to choose from: they begin as a sentence does. `locale` is a BCP 47 tag. */
export function beginLarge(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}
