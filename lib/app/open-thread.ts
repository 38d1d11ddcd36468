import type { FollowUp } from '@/lib/domain/model';
import type { DraftView } from '@/lib/domain/views';
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
 * Brings up the other thread that the rep is asked about, in the follow-up's account.
 *
 * @throws UnknownFollowUpError where nothing is asked (any more), NotSignedInError
 */
export async function openAsked(deps: Deps, key: string, tabId: AskedIn = null): Promise<void> {
  const { account, question } = await find(deps, key);
  const legacyThreadId = question?.legacyThreadId ?? null;
  if (legacyThreadId === null) throw new UnknownFollowUpError('Nothing is asked about another thread');
  await bringUp(deps, { account, legacyThreadId }, null, tabId);
}

/**
 * Brings up the follow-up's thread, and has a follow-up written into a reply there. It is never sent.
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
  const planned = await plannedDraft(deps, followUp);
  const text = asked.text ?? (planned.isMail ? planned.text : null);
  await bringUp(deps, followUp, text, asked.tabId ?? null);
  if (text !== null)
    await rememberDraft(deps, followUp, text, await templateOf(deps, followUp, planned, text));
}

async function find(deps: Deps, key: string): Promise<FollowUp> {
  const followUp = await deps.store.read((tables) => tables.followUps.get(key));
  if (!followUp) throw new UnknownFollowUpError('This follow-up does not exist any more');
  return followUp;
}

async function plannedDraft(
  deps: Deps,
  followUp: FollowUp,
  templateId: string | null = null,
): Promise<DraftView> {
  const planner = await deps.settings.calendar();
  return deps.store.read((tables) =>
    draftFor(tables, deps, followUp, planner, { templateId, channel: null }),
  );
}

/** Which template has written these words; null where the rep has changed them. */
async function templateOf(
  deps: Deps,
  followUp: FollowUp,
  planned: DraftView,
  text: string,
): Promise<string | null> {
  if (planned.text === text) return planned.templateId;
  for (const id of planned.alternatives) {
    const other = await plannedDraft(deps, followUp, id);
    if (other.text === text) return other.templateId;
  }
  return null;
}

/** Which resource went into the draft: once the mail is sent, this person has got it; and who wrote the draft. */
async function rememberDraft(
  deps: Deps,
  { key }: FollowUp,
  text: string,
  templateId: string | null,
): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const given = (await tables.resources.all()).find((resource) => mentions(text, resource));
    await note(tables, deps.newId, now, 'rep.draft', { followUpKey: key, detail: given?.id ?? null });
    await note(tables, deps.newId, now, 'rep.template', { followUpKey: key, detail: templateId });
  });
}

async function bringUp(
  deps: Deps,
  { account, legacyThreadId }: Pick<FollowUp, 'account' | 'legacyThreadId'>,
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
