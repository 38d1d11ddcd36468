/** How people of a language say when they are back, on 9 December 2026: each sentence is tried with each day. */
export interface Phrases {
  /** Sentences in which the day is the first one back; `{d}` is the day with its preposition. */
  back: readonly string[];
  /** Sentences in which it is the last one away; `{d}` is the day alone. */
  until: readonly string[];
  /** Sentences with the first and the last day of the absence. */
  away: readonly string[];
  /** As they stand after "back": the day meant, then how it is said, apart by "|". */
  days: Readonly<Record<string, string>>;
  /** As they stand after "until". */
  ends: Readonly<Record<string, string>>;
  /** As they stand after "away": the last day. */
  spans: Readonly<Record<string, string>>;
}
