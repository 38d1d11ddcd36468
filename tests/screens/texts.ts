import { createText, type Text } from '@/lib/domain/text';
import messages from '@/public/_locales/en/messages.json';

const all: Readonly<Record<string, { message: string }>> = messages;

function read(key: string, values: readonly string[]): string {
  return (all[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

/** The shipped texts, with dates as they are written in Britain. */
export const english: Text = createText(read, () => 'en-GB');

/** The same made half as long again by compounds, as German would. */
export const lengthened: Text = createText(
  (key, values) => read(key, values).replace(/\p{L}{4,}(?=\P{L}*$)/u, (word) => `${word}ungsmäßigkeit`),
  () => 'de',
);

/** As in a language from right to left; the words stay English, the dates do not. */
export const rightToLeft: Text = createText(read, () => 'ar');

/** Every second word in Japanese, which has no spaces to break at; dates as there. */
export const japanese: Text = createText(
  (key, values) => read(key, values).replace(/\p{L}{4,}/gu, '次回のフォローアップ'),
  () => 'ja',
);
