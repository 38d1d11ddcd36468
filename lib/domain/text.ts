import { once } from './once';
import type messages from '@/public/_locales/en/messages.json';

/**
 * Every text of the interface by its key in `public/_locales`. A key with plural forms is written
 * once for each form that the language has: `silentDays_one`, `silentDays_other`.
 */
export type MessageKey = keyof typeof messages;

/** The texts of the offer to reload, which are needed when none can be read any more. */
export const reloadWords = [
  'updatedReload',
  'reload',
  'close',
  'extensionShortName',
] as const satisfies readonly MessageKey[];
export type ReloadWord = (typeof reloadWords)[number];

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export interface Text {
  /** BCP 47 tag of the language that the texts are in; dates and numbers are written in it. */
  locale: string;
  /** The text with `$1`, `$2` … replaced by the values. */
  (key: MessageKey, ...values: readonly (string | number)[]): string;
  /** The form that `count` takes in this language; `$1` is the count, further values follow. */
  count(key: PluralKey, count: number, ...values: readonly (string | number)[]): string;
}

/**
 * The language and its rules are looked up when a text needs them and not before: that takes the
 * browser 20 ms, and most Gmail tabs never show a number of ours.
 *
 * @param read gives a key's text with its values put in, '' when there is no such key (as `browser.i18n.getMessage` does)
 * @param findLocale gives the BCP 47 tag
 */
export function createText(
  read: (key: string, values: readonly string[]) => string,
  findLocale: () => string,
): Text {
  const locale = once(findLocale);
  const rules = once(() => new Intl.PluralRules(locale()));
  const numbers = once(() => new Intl.NumberFormat(locale()));
  const show = (value: string | number) => (typeof value === 'number' ? numbers().format(value) : value);
  const text = (key: MessageKey, ...values: readonly (string | number)[]) =>
    read(key, values.map(show)) || key;
  const count = (key: PluralKey, n: number, ...values: readonly (string | number)[]) => {
    const form: PluralForm = rules().select(n);
    const all = [n, ...values].map(show);
    return read(`${key}_${form}`, all) || read(`${key}_other`, all) || key;
  };
  return Object.defineProperty(Object.assign(text, { count, locale: '' }), 'locale', { get: locale });
}

/** Texts that can be replaced by those of another language while others hold them. */
export function changeableText(first: Text): { text: Text; change: (to: Text) => void } {
  let now = first;
  const text = (...asked: Parameters<Text>) => now(...asked);
  const count: Text['count'] = (...asked) => now.count(...asked);
  return {
    text: Object.defineProperty(Object.assign(text, { count, locale: '' }), 'locale', {
      get: () => now.locale,
    }),
    change(to) {
      now = to;
    },
  };
}

/**
 * What dates and numbers beside the texts are written in: as the browser writes them, where it
 * speaks the language of the texts, and else as that language does.
 *
 * @param browserLocale BCP 47 tag, or with `_` as browsers name their catalogues; '' where it is not known
 * @param textsTag BCP 47 tag of the texts
 */
export function localeOf(browserLocale: string, textsTag: string): string {
  const locale = browserLocale.replaceAll('_', '-');
  return languageOf(locale) === languageOf(textsTag) ? locale : textsTag;
}

function languageOf(tag: string): string {
  return tag.split('-', 1).join().toLowerCase();
}
