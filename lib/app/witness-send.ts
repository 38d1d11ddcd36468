import { messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { Message } from '@/lib/domain/model';
import { parsePeople } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { findPoints } from '@/lib/domain/points/find-points';
import type { RawPerson } from './raw-person';
import { holdMs } from './hold';
import { note } from './journal';
import type { Deps } from './ports/deps';
import { sightingsLock } from './record-sightings';

/** What the page showed of a send: the compose as it was at the gesture, and Gmail's own toast after it. */
export interface WitnessedSend {
  messageId: string;
  threadId: string;
  legacyThreadId: string | null;
  to: RawPerson[];
  cc: RawPerson[];
  bcc: RawPerson[];
  subject: string;
  /** What the rep has written, as plain text, with what it quotes. */
  text: string;
}

/**
 * The second witness of a send. It confirms what the sync request said, and stands in where that
 * was not seen.
 */
export async function witnessSend(deps: Deps, account: string, seen: WitnessedSend): Promise<void> {
  await deps.lock.run(sightingsLock, () => recordWitnessed(deps, account, seen));
}

async function recordWitnessed(deps: Deps, account: string, seen: WitnessedSend): Promise<void> {
  const now = deps.clock.now();
  const key = messageKeyOf(account, seen.messageId);
  const names = { rep: '', prospect: seen.to[0]?.name ?? '' };
  const { zone } = await deps.settings.calendar();
  const context = { zone, locale: deps.locale(), names };
  const points = findPoints({ text: seen.text, from: 'rep', sentAt: now }, context);
  await deps.store.write(async (tables) => {
    const known = await tables.messages.get(key);
    // What the network saw is the better witness; the page only confirms it.
    if (
      known &&
      (known.witnesses.includes('network') || known.state === 'held' || known.state === 'committed')
    ) {
      await tables.messages.put({
        ...known,
        legacyThreadId: known.legacyThreadId ?? seen.legacyThreadId,
        // Gmail's toast is its answer, where the one on the network could not be read.
        heldUntil: known.state === 'held' ? (known.heldUntil ?? now + holdMs) : known.heldUntil,
        points: known.proposal === 'taken' ? known.points : points,
        witnesses: [...new Set([...known.witnesses, 'page' as const])],
        updatedAt: now,
      });
      return;
    }
    const message: Message = {
      key,
      account,
      messageId: seen.messageId,
      threadId: seen.threadId,
      threadKey: threadKeyOf(account, seen.threadId),
      legacyThreadId: seen.legacyThreadId,
      legacyMessageId: null,
      rfcMessageId: null,
      state: 'held',
      from: { email: account, name: '' },
      to: parsePeople(seen.to),
      cc: parsePeople(seen.cc),
      bcc: parsePeople(seen.bcc),
      subject: plainLine(seen.subject, 1_000),
      at: now,
      // Gmail's toast is its answer: the hold runs.
      heldUntil: now + holdMs,
      witnesses: ['page'],
      proposal: null,
      verdict: null,
      points,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
      deletedAt: null,
    };
    await tables.messages.put(message);
    await note(tables, deps.newId, now, 'send.seen', { messageKey: key, detail: 'page' });
  });
}
