import { dateMeanings, type DateMeaning } from './date-meanings';
import type { Today } from './days';
import type { Language, Rule } from './language';
import type { Meant, Period, Slots, TimeOfDay } from './meant';
import { periodMeanings, type PeriodMeaning } from './periods';
import { isSlotName, readSlot, type SlotName } from './read-slot';
import { timeMeanings, type TimeMeaning } from './times';
import { fold, type Token } from './tokens';

/** What was read and the token after it. */
export interface Reading<Value> {
  value: Value;
  end: number;
}

/** What can be read from a token on; null where nothing can. */
export interface Reader {
  date: (at: number) => Reading<Meant> | null;
  period: (at: number) => Reading<readonly Period[]> | null;
  time: (at: number) => Reading<TimeOfDay> | null;
  /** An hour without a sign that it is one: "9". */
  bareTime: (at: number) => Reading<TimeOfDay> | null;
}

/** Reads by the rules of a language. Each place is read once, so that no phrase takes long. */
export function createReader(tokens: readonly Token[], language: Language, today: Today): Reader {
  const rules = compiledRulesOf(language);
  const reader: Reader = {
    date: once((at) => longest(rules.dates, at, (name, slots) => dateMeanings[name](slots, today))),
    period: once((at) => longest(rules.periods, at, (name, slots) => periodMeanings[name](slots, today))),
    time: once((at) => longest(rules.times, at, (name, slots) => timeMeanings[name](slots, today))),
    bareTime: once((at) => longest(rules.bareTimes, at, (name, slots) => timeMeanings[name](slots, today))),
  };
  return reader;

  function longest<Meaning, Value>(
    candidates: readonly CompiledRule<Meaning>[],
    at: number,
    mean: (meaning: Meaning, slots: Slots) => Value | null | undefined,
  ): Reading<Value> | null {
    let best: Reading<Value> | null = null;
    for (const { elements, meaning, given } of candidates) {
      for (const { end, slots } of matches(elements, at, given)) {
        if (end <= (best?.end ?? at)) continue;
        const value = mean(meaning, slots);
        if (value !== null && value !== undefined) best = { value, end };
      }
    }
    return best;
  }

  /** All ways to match, which are few: a pattern has at most three words that may be left out. */
  function matches(elements: readonly Element[], at: number, slots: Slots): { end: number; slots: Slots }[] {
    const [first, ...others] = elements;
    if (!first) return [{ end: at, slots }];
    const without = first.isOptional ? matches(others, at, slots) : [];
    const reading = readElement(first, at);
    return reading ? [...matches(others, reading.end, { ...slots, ...reading.slots }), ...without] : without;
  }

  function readElement({ words, slot }: Element, at: number): { end: number; slots: Slots } | null {
    const token = tokens[at];
    if (!token) return null;
    if (slot === null) return words.includes(token.text) ? { end: at + 1, slots: {} } : null;
    if (!isInner(slot)) return readSlot(slot, tokens, at, language);
    const reading = reader[slot](at);
    return reading && { end: reading.end, slots: { [slot]: reading.value } };
  }
}

function once<Value>(read: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, Value>();
  return (at) => {
    const value = known.has(at) ? (known.get(at) as Value) : read(at);
    known.set(at, value);
    return value;
  };
}

type InnerSlot = 'date' | 'period' | 'time';

interface Element {
  isOptional: boolean;
  /** Any of them; empty where there is a slot. */
  words: readonly string[];
  slot: SlotName | InnerSlot | null;
}

interface CompiledRule<Meaning> {
  elements: readonly Element[];
  meaning: Meaning;
  given: Slots;
}

interface CompiledRules {
  dates: readonly CompiledRule<DateMeaning>[];
  periods: readonly CompiledRule<PeriodMeaning>[];
  times: readonly CompiledRule<TimeMeaning>[];
  bareTimes: readonly CompiledRule<TimeMeaning>[];
}

const compiled = new Map<Language, CompiledRules>();

function compiledRulesOf(language: Language): CompiledRules {
  const rules = compiled.get(language) ?? {
    dates: language.dates.map(compile),
    periods: language.periods.map(compile),
    times: language.times.map(compile),
    bareTimes: language.bareTimes.map(compile),
  };
  compiled.set(language, rules);
  return rules;
}

/**
 * @throws {Error} a slot that does not exist, or a rule that would begin with a rule of its own kind
 */
function compile<Meaning>([pattern, meaning, given = {}]: Rule<Meaning>): CompiledRule<Meaning> {
  return { elements: pattern.split(' ').map(compileElement), meaning, given };
}

function compileElement(source: string): Element {
  const isOptional = source.startsWith('(') && source.endsWith(')') && source.length > 2;
  const inner = isOptional ? source.slice(1, -1) : source;
  if (!inner.startsWith('{')) return { isOptional, words: inner.split('|').map(fold), slot: null };
  const slot = inner.slice(1, -1);
  if (!isSlotName(slot) && !isInner(slot)) throw new Error(`No such slot: ${source}`);
  return { isOptional, words: [], slot };
}

function isInner(name: string): name is InnerSlot {
  return name === 'date' || name === 'period' || name === 'time';
}
