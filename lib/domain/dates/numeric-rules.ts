import type { DateMeaning } from './date-meanings';
import type { Rule } from './language';
import type { TimeMeaning } from './times';

/** Dates in numbers, the same in every language. Two numbers with a hyphen are rather from … to. */
export const numericDates: readonly Rule<DateMeaning>[] = [
  ['{first} / {second}', 'inNumbers'],
  ['{first} / {second} / {year}', 'inNumbers'],
  ['{first} / {second} / {shortYear}', 'inNumbers'],
  ['{first} - {second} - {year}', 'inNumbers'],
  ['{first} . {second} (.)', 'dayFirst'],
  ['{first} . {second} . {year}', 'dayFirst'],
  ['{first} . {second} . {shortYear}', 'dayFirst'],
  ['{year} -|/|. {monthNumber} -|/|. {dayNumber}', 'written'],
];

export const numericTimes: readonly Rule<TimeMeaning>[] = [
  ['{hour} : {minute}', 'clock'],
  ['t {hour} : {minute}', 'clock'],
];
