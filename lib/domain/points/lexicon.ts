import type { DateLexicon } from './dates/date-lexicon';

/**
 * What one language says and how. Expressions are tried on one sentence of at most 600 characters, with straight
 * quotation marks, and must take time in proportion to it: no nested repetition. One that is searched again has `g`.
 */
export interface Lexicon {
  /** BCP-47, the language only. */
  language: string;
  /** Contractions as they are typed and dictated in a hurry, and how they are written: "dont". */
  contractions: readonly { typed: RegExp; written: string }[];
  /** Where a new clause begins in what was dictated without marks; null where that is not known. */
  clauseStart: RegExp | null;
  /** Frequent little words by which the language is known. */
  commonWords: ReadonlySet<string>;
  /** Without their last dot, in lower case. */
  abbreviations: {
    /** After these a sentence always goes on. */
    within: ReadonlySet<string>;
    /** After these it goes on before a digit or a small letter. */
    atEnd: ReadonlySet<string>;
    /** Whether "12." may be a day of the month. */
    hasOrdinalDot: boolean;
  };
  questions: QuestionLexicon;
  promises: { made: readonly RegExp[]; not: RegExp };
  objections: {
    reasons: readonly RegExp[];
    /** Is taken out first: what sounds like a reason and is none. */
    not: RegExp;
  };
  numbers: { counted: RegExp; not: RegExp };
  people: PeopleLexicon;
  dates: DateLexicon;
}

export interface QuestionLexicon {
  /** What may stand before the question itself. */
  lead: RegExp;
  /** How a question begins, also one without its mark. */
  opening: RegExp;
  /** What asks for something without being in the form of a question. */
  requests: readonly RegExp[];
  notRequests: RegExp;
  /** Speaks to the other one, or of both: a marked sentence without it and without an opening is only surprised. */
  address: RegExp;
  /** Politeness, slogans, and what wants no answer. */
  idle: RegExp;
  /** Asks for no more than a nod, at the end of a statement. */
  tag: RegExp;
  /** How a writer answers a question that was none. */
  ownAnswer: RegExp;
  /** Words that alone make no question that could be repeated later. */
  emptyWords: ReadonlySet<string>;
  /** Points to what was said before: not readable alone. */
  pointsBack: RegExp;
}

export interface PeopleLexicon {
  /** Ends right before a name. */
  before: readonly RegExp[];
  /** Begins right after a name. */
  after: readonly RegExp[];
  /** Ends right before the name of a place or company, where what stands after it tells nothing. */
  notBefore: RegExp;
  /** Begins right after a name: tells of a person even where a single name opens the sentence. */
  surelyAfter: readonly RegExp[];
  /** Between two names of people. */
  and: RegExp;
  /** Capitalised words that are nobody's name, in lower case. */
  notNames: ReadonlySet<string>;
  /** How a first name and a surname are known without a word that tells of a person; null where nouns have capitals. */
  fullNames: FullNameLexicon | null;
}

/** What is no person, though it has two capitals. */
export interface FullNameLexicon {
  /** Ends right before the name of a place, company, product or event. */
  notBefore: RegExp;
  /** Ends right before a person although `notBefore` does, too. */
  surelyBefore: RegExp;
  /** Begins right after the name of a company, product or event. */
  notAfter: RegExp;
  /** Begins right after a person: needed where the name opens the sentence. */
  opensWith: RegExp;
  /** Words of such names, in lower case: "Foods", "New", "Conference". */
  otherWords: ReadonlySet<string>;
}
