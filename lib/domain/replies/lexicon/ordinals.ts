import { wordsFor } from '../../dates/words';

/** Days of a month in words: "the twenty-first of March". */
export const ordinals: Readonly<Record<string, string>> = wordsFor({
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '6': 'sixth',
  '7': 'seventh',
  '8': 'eighth',
  '9': 'ninth',
  '10': 'tenth',
  '11': 'eleventh',
  '12': 'twelfth',
  '15': 'fifteenth',
  '20': 'twentieth',
});
