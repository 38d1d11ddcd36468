import { createText, type Text } from '@/lib/domain/text';
import germanMessages from '@/public/_locales/de/messages.json';
import englishMessages from '@/public/_locales/en/messages.json';

type Catalogue = Readonly<Record<string, { message: string }>>;

const readFrom = (catalogue: Catalogue) => (key: string, values: readonly string[]) =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

const read = readFrom(englishMessages);

/** The shipped texts, with dates as they are written in Britain. */
export const english: Text = createText(read, () => 'en-GB');

/** The German ones. */
export const german: Text = createText(readFrom(germanMessages), () => 'de');

/** The English ones made half as long again by compounds, as German would. */
export const lengthened: Text = createText(
  (key, values) => read(key, values).replace(/\p{L}{4,}(?=\P{L}*$)/u, (word) => `${word}ungsmäßigkeit`),
  () => 'de',
);

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابتدهفغحيجكلمنوپقرسطعظءخةز';

const inArabicLetters = Object.fromEntries(
  Object.entries<{ message: string }>(englishMessages).map(([key, { message }]) => [
    key,
    { message: message.toLowerCase().replace(/[a-z]/g, (letter) => arabic[latin.indexOf(letter)] ?? '') },
  ]),
);

/** The English ones as Arabic looks: joined letters from right to left, dates as there. They mean nothing. */
export const arabicLetters: Text = createText(readFrom(inArabicLetters), () => 'ar');

/** Every second word in Japanese, which has no spaces to break at; dates as there. */
export const japanese: Text = createText(
  (key, values) => read(key, values).replace(/\p{L}{4,}/gu, '次回のフォローアップ'),
  () => 'ja',
);
