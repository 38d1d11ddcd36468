import type { FollowUp } from '@/lib/domain/model';
import { personOf } from './person-of';
import type { Tables } from './ports';

/** Drafts are opened shortly before they are sent: what happened longer ago is not looked at. */
const lookedAt = 50;
const mostKept = 500;

/**
 * A mail of this follow-up was sent (`at`, epoch ms): the resource in the last draft that was opened for it counts as
 * given to this person, and is not proposed again.
 *
 * @param followUp as it was before this mail
 */
export async function markResource(
  tables: Tables,
  { key, prospect: { email }, lastTouchAt }: FollowUp,
  at: number,
  now: number,
): Promise<void> {
  const draft = (await tables.journal.of(key, lookedAt)).find(({ what }) => what === 'rep.draft');
  if (!draft?.detail || draft.at < lastTouchAt || draft.at > at) return;
  const person = await personOf(tables, email, now);
  const sent = person.sentResources;
  if (sent.includes(draft.detail)) return;
  await tables.prospects.put({
    ...person,
    sentResources: [...sent, draft.detail].slice(-mostKept),
    updatedAt: now,
  });
}
