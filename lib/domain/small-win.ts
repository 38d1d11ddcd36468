import type { Answer } from './answer';
import type { FollowUp } from './model';

/** An answer that came after a follow-up, not after the first mail. */
export interface SmallWin {
  /** Their company, or who they are. */
  who: string;
  /** The last touch before the answer. */
  touch: number;
  at: number;
}

type Answered = Pick<FollowUp, 'prospect' | 'company' | 'touches' | 'repliedAt' | 'outcome'> & {
  answer: Pick<Answer, 'proposed'> | null;
};

/** What nobody is glad of. */
const sad: ReadonlySet<string | null> = new Set([
  'no',
  'lost',
  'leftCompany',
  'wrongPerson',
  'doNotContact',
  'stopped',
  'undone',
]);

/**
 * The answers since a moment that a second or later touch has brought, the newest first; none that was a no.
 *
 * @param since epoch ms
 */
export function smallWins(followUps: readonly Answered[], since: number): SmallWin[] {
  return followUps
    .flatMap(({ prospect, company, touches, repliedAt, outcome, answer }) => {
      const isGood = !sad.has(outcome) && !sad.has(answer?.proposed ?? null);
      const isWin = isGood && touches > 1 && repliedAt !== null && repliedAt >= since;
      return isWin
        ? [{ who: company ?? (prospect.name || prospect.email), touch: touches, at: repliedAt }]
        : [];
    })
    .toSorted((one, other) => other.at - one.at);
}
