import type { DateMeaning } from './date-meanings';
import type { DayTime, Feast, Part, Slots, Unit } from './meant';
import type { PeriodMeaning } from './periods';
import type { TimeMeaning } from './times';

/**
 * What a rule looks like. Words stand for themselves, `a|b` for either, `(a|b)` for either or
 * nothing, `{slot}` for what the slot reads (see read-slot.ts) or for another rule's `{date}`,
 * `{period}` or `{time}`. The longest match holds, of equally long ones the first in the table.
 */
export type Rule<Meaning> = readonly [pattern: string, meaning: Meaning, given?: Slots];

/** How people write dates in one language: data only. All words are compared folded (see `fold`). */
export interface Language {
  /** As in BCP 47: `en`. */
  tag: string;
  numbers: Readonly<Record<string, number>>;
  /** Also `last`, as -1. */
  ordinals: Readonly<Record<string, number>>;
  /** What may follow the digits of an ordinal: "th". */
  ordinalEndings: readonly string[];
  units: Readonly<Record<string, Unit>>;
  /** 0 = Sunday. */
  weekdays: Readonly<Record<string, number>>;
  /** 1 = January. */
  months: Readonly<Record<string, number>>;
  parts: Readonly<Record<string, Part>>;
  dayTimes: Readonly<Record<string, DayTime>>;
  feasts: Readonly<Record<string, Feast>>;
  dates: readonly Rule<DateMeaning>[];
  periods: readonly Rule<PeriodMeaning>[];
  times: readonly Rule<TimeMeaning>[];
  /** Hours that are one only at the end of a phrase, or alone: "9". */
  bareTimes: readonly Rule<TimeMeaning>[];
  /** Words around a date that belong to it and say nothing: "on". */
  fillers: readonly string[];
  /** Words for dates that are also something else: "may", "sat". Beside a date they do no harm. */
  ambiguous: readonly string[];
  /** Words that turn what is beside them into something else: "not", "every". What has one is not read. */
  refused: readonly string[];
}
