import type { ThreadMessage } from '@/lib/bridge/records';
import { followUpKeyOf } from '@/lib/domain/ids';
import type { Deps } from './ports/deps';
import { rememberAnswers } from './remember-answers';
import { judgedOf } from './judged';
import { seenAs } from './seen-as';
import { seenIn } from './take-in-message';

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
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const followUp = await tables.followUps.get(followUpKeyOf(account, legacyThreadId));
    if (!followUp || followUp.state === 'closed') return;
    const context = await seenIn(tables, followUp, { locale: deps.locale(), calendar });
    const judged = await judgedOf(tables, followUp.key);
    await rememberAnswers(tables, followUp, messages, (listed) => seenAs(listed, context, judged), now);
  });
}
