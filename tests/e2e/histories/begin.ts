import { tellBackground } from '../actions';
import type { Steadfast } from '../steadfast';
import { account, sendOpening } from './cast';
import { beginHistory, type History } from './history';

/** A mail of the rep's to somebody new, that is tracked. */
export async function begin(steadfast: Steadfast, index: number): Promise<History> {
  const opening = sendOpening(steadfast, index);
  const { legacyThreadId, subject, prospect, lastMessage } = opening;
  await tellBackground(steadfast, 'followUp.track', {
    source: { kind: 'thread', account, legacyThreadId, subject, people: [prospect], lastMessage },
    dueAt: null,
  });
  return beginHistory(account, opening);
}
