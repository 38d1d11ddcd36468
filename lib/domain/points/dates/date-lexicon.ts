import type { Span } from './spans';

/** What a rule reads its words by. */
export interface DateContext {
  /** Local date of the mail. */
  today: string;
  /** 12/1 is the first of December. */
  isMonthFirst: boolean;
}

/**
 * How a date is said. Rules are tried in their order; words that one has read are not read again.
 */
export interface DateRule {
  /** With `g`. */
  pattern: RegExp;
  /**
   * What the words mean: null where no calendar knows ("after Q2 budget"), 'past' for what is over, 'near' for today
   * and this week, which give a promise its day but are no date to come back to, 'none' where they are no date at all.
   */
  read: (groups: Record<string, string | undefined>, context: DateContext) => DateMeaning;
}

export type DateMeaning = Span | null | 'past' | 'none' | { near: Span };

export interface DateLexicon {
  rules: readonly DateRule[];
  /** Each ends right before the date. */
  relations: { after: RegExp; by: RegExp; until: RegExp; before: RegExp };
  /** What the sentence is about; the first that fits. */
  contexts: { back: RegExp; decision: RegExp; deadline: RegExp; comeBack: RegExp; meeting: RegExp };
  /** Says that somebody is not there. */
  away: RegExp;
  /** Tells that what stands before the date is over, unless `ahead` tells that it is to come. */
  past: RegExp;
  ahead: RegExp;
  /** An event without a day on which the deal waits. */
  events: RegExp;
}
