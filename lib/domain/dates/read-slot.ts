import type { Language } from './language';
import type { Slots } from './meant';
import { isDigits, type Token } from './tokens';

export interface SlotReading {
  slots: Slots;
  /** The token after it. */
  end: number;
}

type SlotReader = (tokens: readonly Token[], at: number, language: Language) => SlotReading | null;

const slotReaders = {
  number: (tokens, at, { numbers }) =>
    digits(tokens, at, 1, 3, 'number') ?? word(tokens, at, numbers, 'number'),
  /** With its ending or as a word: "15th", "first". */
  ordinal: (tokens, at, language) =>
    ordinal(tokens, at, language) ?? word(tokens, at, language.ordinals, 'ordinal'),
  /** With its ending only: "15th". */
  numeral: (tokens, at, language) => ordinal(tokens, at, language),
  unit: (tokens, at, { units }) => word(tokens, at, units, 'unit'),
  weekday: (tokens, at, { weekdays }) => dotted(tokens, word(tokens, at, weekdays, 'weekday')),
  month: (tokens, at, { months }) => dotted(tokens, word(tokens, at, months, 'month')),
  part: (tokens, at, { parts }) => word(tokens, at, parts, 'part'),
  dayTime: (tokens, at, { dayTimes }) => word(tokens, at, dayTimes, 'dayTime'),
  feast: (tokens, at, { feasts }) => word(tokens, at, feasts, 'feast'),
  /** A day of the month, with its ending or without. */
  day: (tokens, at, language) => day(tokens, at, language),
  year: (tokens, at) => digits(tokens, at, 4, 4, 'year'),
  /** Of a date in numbers: which is the day is told by the locale. */
  first: (tokens, at) => digits(tokens, at, 1, 2, 'first'),
  second: (tokens, at) => digits(tokens, at, 1, 2, 'second'),
  /** "26" of 14/12/26. */
  shortYear: (tokens, at) => shortYear(tokens, at),
  monthNumber: (tokens, at) => digits(tokens, at, 1, 2, 'month'),
  dayNumber: (tokens, at) => digits(tokens, at, 1, 2, 'day'),
  hour: (tokens, at) => hour(tokens, at),
  minute: (tokens, at) => digits(tokens, at, 2, 2, 'minute'),
} satisfies Record<string, SlotReader>;

export type SlotName = keyof typeof slotReaders;

export function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(slotReaders, name);
}

export function readSlot(
  name: SlotName,
  tokens: readonly Token[],
  at: number,
  language: Language,
): SlotReading | null {
  return slotReaders[name](tokens, at, language);
}

type NumberSlot = 'number' | 'ordinal' | 'day' | 'month' | 'year' | 'first' | 'second' | 'hour' | 'minute';

function digits(
  tokens: readonly Token[],
  at: number,
  shortest: number,
  longest: number,
  slot: NumberSlot,
): SlotReading | null {
  const token = tokens[at];
  if (!token || !isDigits(token)) return null;
  const { length } = token.text;
  return length < shortest || length > longest
    ? null
    : { slots: { [slot]: Number(token.text) }, end: at + 1 };
}

function word<Value>(
  tokens: readonly Token[],
  at: number,
  table: Readonly<Record<string, Value>>,
  slot: keyof Slots,
): SlotReading | null {
  const text = tokens[at]?.text ?? '';
  return Object.hasOwn(table, text) ? { slots: { [slot]: table[text] }, end: at + 1 } : null;
}

/** With the dot of an abbreviation: "Jan. 5". */
function dotted(tokens: readonly Token[], reading: SlotReading | null): SlotReading | null {
  if (!reading || tokens[reading.end]?.text !== '.') return reading;
  return { ...reading, end: reading.end + 1 };
}

function ordinal(tokens: readonly Token[], at: number, { ordinalEndings }: Language): SlotReading | null {
  const number = digits(tokens, at, 1, 2, 'ordinal');
  if (!number || !ordinalEndings.includes(tokens[number.end]?.text ?? '')) return null;
  return { ...number, end: number.end + 1 };
}

function day(tokens: readonly Token[], at: number, language: Language): SlotReading | null {
  const withEnding = ordinal(tokens, at, language);
  if (withEnding) return { slots: { day: withEnding.slots.ordinal ?? 0 }, end: withEnding.end };
  const number = digits(tokens, at, 1, 2, 'day');
  if (number) return number;
  const named = word(tokens, at, language.ordinals, 'day');
  return named && (named.slots.day ?? 0) > 0 ? named : null;
}

function shortYear(tokens: readonly Token[], at: number): SlotReading | null {
  const reading = digits(tokens, at, 2, 2, 'year');
  return reading && { ...reading, slots: { year: 2000 + (reading.slots.year ?? 0) } };
}

function hour(tokens: readonly Token[], at: number): SlotReading | null {
  const reading = digits(tokens, at, 1, 2, 'hour');
  return (
    reading && {
      ...reading,
      slots: { ...reading.slots, isPadded: tokens[at]?.text.startsWith('0') ?? false },
    }
  );
}
