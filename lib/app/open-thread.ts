import { UnknownFollowUpError } from './change-follow-up';
import type { Deps } from './ports';

/**
 * Brings a follow-up's thread up in Gmail, in the account it belongs to.
 *
 * @throws UnknownFollowUpError
 */
export async function openThread(deps: Deps, key: string): Promise<void> {
  const { followUp, index } = await deps.store.read(async (tables) => {
    const found = await tables.followUps.get(key);
    const account = found && (await tables.accounts.get(found.account));
    return { followUp: found, index: account?.index ?? null };
  });
  if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
  await deps.tabs.openThread(followUp.account, followUp.legacyThreadId, index);
}
