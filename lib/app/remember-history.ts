import type { ThreadMessage } from '@/lib/bridge/records';
import { followUpKeyOf } from '@/lib/domain/ids';
import type { Deps } from './ports/deps';
import { rememberAnswers } from './remember-answers';
import { seenAs, seenInThread } from './seen-as';

/**
 * Learns from what was heard of a thread before it was tracked how long its prospect takes to answer, and nothing else:
 * it is old, and says nothing of what was sent, taken back or answered since. Nothing is kept of a thread that is not
 * tracked, or not any more.
 */
export async function rememberHistory(
  deps: Deps,
  account: string,
  legacyThreadId: string,
  messages: readonly ThreadMessage[],
): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    if (!followUp || followUp.state === 'closed') return;
    const seenIn = await seenInThread(tables, followUp);
    await rememberAnswers(tables, followUp, messages, (listed) => seenAs(listed, seenIn), now);
  });
}
