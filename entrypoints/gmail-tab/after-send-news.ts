import { isolate } from '@/components/isolate';
import type { Text } from '@/lib/domain/text';
import type { ForeseenWords, NobodyView, ProposalView } from '@/lib/domain/views';

/** `foreseen`: what will become of a mail that Undo can still take back. */
export type News = { proposal: ProposalView } | { nobody: NobodyView } | { foreseen: ForeseenWords };

function viewOf(news: News): ProposalView | NobodyView | ForeseenWords {
  if ('proposal' in news) return news.proposal;
  return 'nobody' in news ? news.nobody : news.foreseen;
}

/** The key of its message. */
export const keyOf = (news: News) => viewOf(news).messageKey;

/** One that asks nothing. */
export function sentenceOf(news: Exclude<News, { proposal: ProposalView }>, text: Text): string {
  if ('nobody' in news) return text('nobodyToFollow', isolate(news.nobody.subject || text('noSubject')));
  const { isNear, firstName, moment } = news.foreseen;
  return text(isNear ? 'willFollowUpNear' : 'willFollowUpOn', isolate(firstName), moment);
}
