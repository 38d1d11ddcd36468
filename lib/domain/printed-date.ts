import { instantOf } from './calendar';
import { foldLatin } from './replies/fold';

/**
 * Those of Gmail's languages whose dates have months by name. A name that means another month in another of them
 * (`listopad`) tells none.
 */
const languages =
  'ar bg ca cs da de el en es et fi fr he hi hr hu id it lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk'.split(
    ' ',
  );

let known: ReadonlyMap<string, number | null> | null = null;

/**
 * The moment that Gmail prints over a mail: in the account's language, to the minute, without a zone. Null where it is
 * not certain which day or time is meant.
 *
 * @param zone the zone that it is taken to be in: the account's own is not told
 * @returns epoch ms
 */
export function readPrintedDate(text: string, zone: string): number | null {
  const plain = foldLatin(latinDigits(text.slice(0, 200)));
  const time = readTime(plain);
  const date = time && readDay(plain.replace(time.words, ' '));
  if (!time || !date) return null;
  return instantOf({ date, time: `${pad(time.hour)}:${pad(time.minute)}`, zone });
}

interface Time {
  hour: number;
  minute: number;
  words: string;
}

const before = /午前|上午|오전|(?<![a-z])a\.? ?m\.?(?![a-z])/u;
const after = /午後|下午|오후|(?<![a-z])p\.? ?m\.?(?![a-z])/u;

/** "1:42 PM", "13:42", "13 h 42", and at the end "13.42". */
function readTime(text: string): Time | null {
  const found =
    /(?<!\d)(\d{1,2}) ?(?::|h) ?(\d{2})(?!\d)/u.exec(text) ?? /(?<![\d.])(\d{1,2})\.(\d{2})\s*$/u.exec(text);
  if (found === null) return null;
  const [words, hours, minutes] = found;
  const [hour, minute] = [Number(hours), Number(minutes)];
  const isHalf = before.test(text) || after.test(text);
  if (minute > 59 || hour > (isHalf ? 12 : 23) || (isHalf && hour === 0)) return null;
  return { hour: isHalf ? (hour % 12) + (after.test(text) ? 12 : 0) : hour, minute, words };
}

/** `YYYY-MM-DD` */
function readDay(text: string): string | null {
  const asNumbers =
    /(?<!\d)(20\d{2})(?:-|\. ?|年 ?|년 ?)(\d{1,2})(?:-|\. ?|月 ?|월 ?)(\d{1,2})(?!\d)/u.exec(text) ??
    /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/u.exec(text)?.toReversed();
  if (asNumbers) {
    const [year, month, day] = asNumbers.filter((part) => /^\d{1,4}$/u.test(part)).map(Number);
    return dayOf(year, month, day);
  }
  const months = (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => monthNames().get(word) ?? []);
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const year = numbers.find((number) => number >= 2000 && number < 2100);
  const days = numbers.filter((number) => number !== year);
  // Weekdays stand first, and some are written as a month is.
  return days.length === 1 ? dayOf(year, months.at(-1), days[0]) : null;
}

function dayOf(year?: number, month?: number, day?: number): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Month names as they stand in dates, folded, to 1–12. */
function monthNames(): ReadonlyMap<string, number | null> {
  if (known) return known;
  const names = new Map<string, number | null>();
  for (const language of languages) {
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        day: 'numeric',
        month,
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number += 1) {
        const part = format
          .formatToParts(Date.UTC(2025, number - 1, 15))
          .find(({ type }) => type === 'month');
        const name =
          foldLatin(part?.value ?? '')
            .match(/[\p{L}\p{M}]+/gu)
            ?.join('') ?? '';
        if (name !== '') names.set(name, (names.get(name) ?? number) === number ? number : null);
      }
    }
  }
  known = names;
  return names;
}

/** Arabic and Persian digits as European ones. */
function latinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
