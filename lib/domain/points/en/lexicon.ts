import type { Lexicon } from '../lexicon';
import { words } from '../words';
import { englishDates } from './dates';
import { englishNumbers } from './numbers';
import { englishObjections } from './objections';
import { englishPeople } from './people';
import { englishPromises } from './promises';
import { englishQuestions } from './questions';

export const english: Lexicon = {
  language: 'en',
  commonWords: words(
    'the and is to we i you for of it that this in with have are on be not your our can will',
  ),
  abbreviations: {
    within: words(
      'e.g i.e mr mrs ms dr prof vs approx st no nos jr sr fig jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    atEnd: words('inc ltd co corp etc a.m p.m u.s u.k llc plc dept est min max hrs incl excl'),
    hasOrdinalDot: false,
  },
  questions: englishQuestions,
  promises: englishPromises,
  objections: englishObjections,
  numbers: englishNumbers,
  people: englishPeople,
  dates: englishDates,
};
