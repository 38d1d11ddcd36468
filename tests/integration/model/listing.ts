import { legacyIdAt, listed, received, thread as listing } from '../../factories/records';
import { legacyThreadId, threadId } from './places';
import type { Thread } from './thread';

/** The thread as Gmail lists it at `now`, epoch ms. */
export function listingOf({ index, entries }: Thread, now: number) {
  return listing(
    entries.map(({ id, number, at, state, letter }) => {
      const part = { messageId: id, at, legacyMessageId: legacyIdAt(number) };
      const isHeld = state === 'held' && at + 30_000 > now;
      if (!letter) return listed({ ...part, state: isHeld ? 'held' : 'sent' });
      return received({ ...part, from: letter.from, subject: letter.subject });
    }),
    { threadId: threadId(index), legacyThreadId: legacyThreadId(index) },
  );
}
