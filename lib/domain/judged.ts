import { isSameMessage } from './answering';
import type { SeenMessage } from './follow-up-event';
import type { JournalEntry } from './journal-entry';
import { type Reply, replyKinds } from './replies/inbound';

/** What a journal says of messages that came in. */

/** What a journal calls a message of this kind that came in. */
export function entryOf(kind: Reply['kind']): string {
  return `inbound.${kind}`;
}

/** Undefined where the entry is about something else, or names a kind that there is not (any more). */
function kindOf(what: string): Reply['kind'] | undefined {
  return replyKinds.find((kind) => entryOf(kind) === what);
}

/** A message that was taken in, and what it was judged to be. Not its words. */
export type Judged = NonNullable<JournalEntry['inbound']> & SeenMessage & { kind: Reply['kind'] };

/** What has come in, by entries of a journal; of what was judged twice, the judgement that knew more of it. */
export function judgedIn(
  entries: readonly Pick<JournalEntry, 'what' | 'at' | 'messageKey' | 'inbound'>[],
): Judged[] {
  const all = entries.flatMap(({ what, at, messageKey, inbound }) => {
    const kind = kindOf(what);
    return inbound && kind ? [{ ...inbound, key: messageKey, at, kind }] : [];
  });
  return all.filter((one) => !all.some((other) => known(other) > known(one) && isSameMessage(one, other)));
}

/** The words tell more than the subject. */
function known({ isRead, subject }: Judged): number {
  return 2 * Number(isRead) + Number(subject !== null);
}
