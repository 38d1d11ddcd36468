/** What there are texts in, by the folder in `public/_locales`, each named as those who speak it do. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;
const languageIds = Object.keys(languages) as Language[];

/** The language of the texts; `system`: the browser's, where there are texts in it, and else English. */
export type LanguageChoice = Language | 'system';

/** @param stored whatever is in storage */
export function readLanguage(stored: unknown): LanguageChoice {
  return languageIds.find((language) => language === stored) ?? 'system';
}

/** A catalogue's messages by key, as the background hands them to Gmail's tab. */
export type Messages = Readonly<Record<string, string>>;

/** @param file a `messages.json` of the package, parsed */
export function readCatalogue(file: Readonly<Record<string, { message: string }>>): Messages {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** A key's text as `createText` wants it read, with `$1` … replaced by the values; '' where there is none. */
export function readFrom(messages: Messages): (key: string, values: readonly string[]) => string {
  return (key, values) =>
    (messages[key] ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
