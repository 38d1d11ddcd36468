import type { FollowUp } from '@/lib/domain/model';
import { lastDraft, lookedAt } from './drafted-with';
import { personOf } from './person-of';
import { note } from './journal';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';

const mostKept = 500;

/**
 * A mail of this follow-up was sent at `at` (epoch ms): the resource in the last draft that was opened for it counts as
 * given to this person, and is not proposed again.
 *
 * @param followUp as it was before this mail
 */
export async function markResource(
  tables: Tables,
  newId: NewId,
  { key, prospect: { email }, lastTouchAt }: FollowUp,
  { key: messageKey, at }: { key: string; at: number },
  now: number,
): Promise<void> {
  const draft = await lastDraft(tables, 'rep.draft', { key, lastTouchAt }, at);
  if (!draft?.detail) return;
  const person = await personOf(tables, email, now);
  const sent = person.sentResources;
  if (sent.includes(draft.detail)) return;
  await tables.prospects.put({
    ...person,
    sentResources: [...sent, draft.detail].slice(-mostKept),
    updatedAt: now,
  });
  await note(tables, newId, now, given, { followUpKey: key, messageKey, detail: draft.detail });
}

/** That mail was taken back: what it gave was not given, and can be proposed again. */
export async function unmarkResource(
  tables: Tables,
  { key, prospect: { email } }: FollowUp,
  messageKey: string,
  now: number,
): Promise<void> {
  const entries = await tables.journal.of(key, lookedAt);
  const entry = entries.find((one) => one.what === given && one.messageKey === messageKey);
  const known = await tables.prospects.get(email);
  if (!entry || !known) return;
  const sentResources = known.sentResources.filter((id) => id !== entry.detail);
  await tables.prospects.put({ ...known, sentResources, updatedAt: now });
}

/** In the journal: a resource was given by a mail. */
const given = 'resource.given';
