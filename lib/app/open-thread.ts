import type { FollowUp } from '@/lib/domain/model';
import { mentions } from '@/lib/domain/words/resource';
import { UnknownFollowUpError } from './change-follow-up';
import { note } from './journal';
import type { DraftWish } from './ports/gmail';
import type { Deps } from './ports/deps';
import { draftFor } from './read-draft';

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
export async function openThread(deps: Deps, key: string, tabId: AskedIn = null): Promise<void> {
  await bringUp(deps, await find(deps, key), null, tabId);
}

/**
 * The same, and has a follow-up written into a reply there. It is never sent.
 *
 * @param asked.text as the rep has changed it; without it the one for the mail that is planned, and nothing where
 *   something else than a mail is: what to say on the phone must not stand in a reply
 * @throws UnknownFollowUpError, NotSignedInError
 */
export async function openDraft(
  deps: Deps,
  key: string,
  asked: { text?: string | undefined; tabId?: AskedIn } = {},
): Promise<void> {
  const followUp = await find(deps, key);
  const text = asked.text ?? (await plannedMail(deps, followUp));
  await bringUp(deps, followUp, text, asked.tabId ?? null);
  if (text !== null) await rememberDraft(deps, followUp, text);
}

async function find(deps: Deps, key: string): Promise<FollowUp> {
  const followUp = await deps.store.read((tables) => tables.followUps.get(key));
  if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
  return followUp;
}

async function plannedMail(deps: Deps, followUp: FollowUp): Promise<string | null> {
  const planner = await deps.settings.calendar();
  const draft = await deps.store.read((tables) =>
    draftFor(tables, deps, followUp, planner, { templateId: null, channel: null }),
  );
  return draft.isMail ? draft.text : null;
}

/** Which resource went into the draft: once the mail is sent, this person has got it. */
async function rememberDraft(deps: Deps, { key }: FollowUp, text: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const given = (await tables.resources.all()).find((resource) => mentions(text, resource));
    await note(tables, deps.newId, now, 'rep.draft', { followUpKey: key, detail: given?.id ?? null });
  });
}

async function bringUp(
  deps: Deps,
  { account, legacyThreadId }: FollowUp,
  text: string | null,
  tabId: AskedIn,
): Promise<void> {
  const known = await deps.store.read((tables) => tables.accounts.get(account));
  const draft: DraftWish | null =
    text === null ? null : { id: deps.newId(), text, own: [account, ...(known?.aliases ?? [])] };
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
