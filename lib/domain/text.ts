import type messages from '@/public/_locales/en/messages.json';

/**
 * Every text of the interface by its key in `public/_locales`. A key with plural forms is written
 * once for each form that the language has: `silentDays_one`, `silentDays_other`.
 */
export type MessageKey = keyof typeof messages;

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
 * @param read gives a key's text with its values put in, '' when there is no such key (as `browser.i18n.getMessage` does)
 */
export function createText(read: (key: string, values: readonly string[]) => string, locale: string): Text {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const show = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  const text = (key: MessageKey, ...values: readonly (string | number)[]) =>
    read(key, values.map(show)) || key;
  const count = (key: PluralKey, n: number, ...values: readonly (string | number)[]) => {
    const form: PluralForm = rules.select(n);
    const all = [n, ...values].map(show);
    return read(`${key}_${form}`, all) || read(`${key}_other`, all) || key;
  };
  return Object.assign(text, { locale, count });
}
