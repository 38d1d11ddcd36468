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
  contractions: [
    {
      typed: /\b(?<verb>do|does|did|is|are|was|were|have|has|had|ca|could|wo|would|should)nt\b/gi,
      written: "$<verb>n't",
    },
    { typed: /\bim\b/gi, written: "I'm" },
    { typed: /\b(?<who>i|you|we|they)ve\b/gi, written: "$<who>'ve" },
    { typed: /\b(?<who>you|they)(?<verb>re|ll)\b/gi, written: "$<who>'$<verb>" },
    { typed: /\b(?<who>he|she|that|what|who|there)s\b/gi, written: "$<who>'s" },
    {
      typed:
        /\bill (?=(?:also |just |then )?(?:send|call|ring|check|ask|get|let|give|talk|speak|write|see|share|forward|come|confirm|book|try|show|tell|be)\b)/gi,
      written: "I'll ",
    },
  ],
  clauseStart:
    /(?<!\b(?:you|u|me|also|plus|anyway|and|but|so|or|know)) (?!.{0,80}\b(?:till|until|by|before|from) then\b)(?=(?:and |but |so |or )?(?:also|plus|anyway|thanks|thank you|(?:can|could|would|will|do|did|have|are) (?:you|u)|please|let me know|is (?:there|it)|how (?:much|many|long)|when (?:can|could|will|do)|what (?:is|about|would))\b|(?:and|but|so) (?:i|we|my|our|it|its|the|there|they|he|she|i'll|we'll|ill|i'm|im)\b)/i,
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
