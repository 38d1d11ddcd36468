import { UnknownFollowUpError } from './change-follow-up';
import type { Deps, DraftWish } from './ports';

/** The browser is not signed in to the follow-up's account. */
export class NotSignedInError extends Error {
  override name = 'NotSignedInError';
}

/** Where it was asked; null: the popup or a notification. */
type AskedIn = number | null;

/**
 * Brings a follow-up's thread up in Gmail, in the account it belongs to and in no other.
 *
 * @throws UnknownFollowUpError, NotSignedInError
 */
export function openThread(deps: Deps, key: string, tabId: AskedIn = null): Promise<void> {
  return bringUp(deps, key, false, tabId);
}

/**
 * The same, and has a follow-up written into a reply there. It is never sent.
 *
 * @throws UnknownFollowUpError, NotSignedInError
 */
export function openDraft(deps: Deps, key: string, tabId: AskedIn = null): Promise<void> {
  return bringUp(deps, key, true, tabId);
}

async function bringUp(deps: Deps, key: string, wantsDraft: boolean, tabId: AskedIn): Promise<void> {
  const { followUp, known } = await deps.store.read(async (tables) => {
    const found = await tables.followUps.get(key);
    return { followUp: found, known: found && (await tables.accounts.get(found.account)) };
  });
  if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
  const { account, legacyThreadId } = followUp;
  const draft: DraftWish | null = wantsDraft
    ? {
        id: deps.newId(),
        text: deps.writeDraft(followUp, deps.clock.now(), (await deps.settings.calendar()).zone),
        own: [account, ...(known?.aliases ?? [])],
      }
    : null;
  const wish = { account, legacyThreadId, draft, tabId };
  // One after the other, so that a second click finds the tab that the first one opened.
  await deps.lock.run('open', async () => {
    if (await deps.tabs.show(wish)) return;
    const hint = known?.index ?? null;
    const index = await deps.signIns.indexOf(account, hint);
    if (index === 'notSignedIn') throw new NotSignedInError(account);
    await deps.tabs.open(wish, index === 'unknown' ? hint : index);
  });
}
