/** What words of dates mean, in whichever language they are. Dates are `YYYY-MM-DD`. */

export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half' | 'year';
export type Unit = 'minute' | 'hour' | 'day' | 'businessDay' | PeriodUnit;

/** A week, month, quarter, half or year; both dates belong to it. */
export interface Period {
  unit: PeriodUnit;
  start: string;
  end: string;
}

/** Where in a period; `early`, `mid` and `late` are conventions of Steadfast, see periods.ts. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

export type DayTime = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'endOfWork';

/** An hour of the day; which one may depend on the date. */
export interface TimeOfDay {
  /** `HH:MM` on a date. */
  on: (date: string) => string;
  /** By the clock, not "in the afternoon". */
  isClock: boolean;
  /** The half of the day that a part of it is in. */
  half?: 'am' | 'pm';
  /** Of a clock: it was not said which half. */
  isOpen?: boolean;
}

/** Days that people name instead of a date. */
export type Feast =
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay'
  | 'newYearsEve'
  | 'newYear'
  | 'goodFriday'
  | 'easter'
  | 'easterMonday'
  | 'thanksgiving';

/** The day, or the very moment, that a phrase means. */
export interface Meant {
  date: string;
  /** Nobody asked for this very day: on a day off it becomes the next working day. */
  moves: boolean;
  /** The hour that belongs to the phrase: "tonight". */
  time?: TimeOfDay;
  /** Epoch ms, where the phrase means a moment and not a date: "in an hour". */
  at?: number;
  /** Told as a day of a month: a number behind it may be half a year, not an hour. */
  isWritten?: boolean;
}

/** What the slots of a rule have read, or a rule gives by itself. */
export interface Slots {
  number?: number;
  ordinal?: number;
  unit?: Unit;
  /** 0 = Sunday. */
  weekday?: number;
  month?: number;
  day?: number;
  year?: number;
  /** The two numbers of 3/4: which is the day is told by the locale. */
  first?: number;
  second?: number;
  hour?: number;
  /** The hour was written as in 09: never meant as one of the afternoon. */
  isPadded?: boolean;
  minute?: number;
  half?: 'am' | 'pm';
  part?: Part;
  dayTime?: DayTime;
  feast?: Feast;
  /** What rules inside the rule have read. */
  date?: Meant;
  /** The periods that may be meant, soonest first: "January" is this year's or the next one's. */
  period?: readonly Period[];
  time?: TimeOfDay;
}
