import type { AnsweredRecord, OutgoingRecord } from '@/lib/bridge/records';
import { legacyIdOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { Message } from '@/lib/domain/model';
import { parsePeople, parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import type { Planner } from '@/lib/domain/schedule';
import { holdMs } from './hold';
import { note } from './journal';
import { rememberAccount } from './own-addresses';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';
import { takeBackSend } from './take-back-send';

interface Moment {
  newId: NewId;
  calendar: Planner;
  /** Epoch ms. */
  now: number;
}

/** A mail on its way to Gmail's server: a send is stored at once as held; a draft of a sent one means Undo. */
export async function recordOutgoing(
  tables: Tables,
  account: string,
  record: OutgoingRecord,
  { newId, calendar, now }: Moment,
): Promise<void> {
  const key = messageKeyOf(account, record.messageId);
  const known = await tables.messages.get(key);
  if (record.kind === 'draft') {
    if (known) await takeBackSend(tables, newId, known, 'undone', calendar, now);
    return;
  }
  const from = parsePerson(record.from) ?? { email: account, name: '' };
  // A sender that was only guessed may be the prospect, whose answers would then count as the rep's own.
  const isCertain = record.confidence === 'positions';
  await rememberAccount(tables, account, now, isCertain ? { alias: from.email } : {});
  if (known?.state === 'committed') return;

  const content = {
    from,
    to: parsePeople(record.to),
    cc: parsePeople(record.cc),
    bcc: parsePeople(record.bcc),
    subject: plainLine(record.subject, 1_000),
  };
  // The same send once more: Gmail tries again by itself. Other content means an Undo that nobody saw.
  const isRepeat =
    record.kind === 'send' &&
    known?.state === 'held' &&
    (!known.witnesses.includes('network') || isSameContent(known, content));
  const message: Message = {
    ...content,
    key,
    account,
    messageId: record.messageId,
    threadId: record.threadId,
    threadKey: threadKeyOf(account, record.threadId),
    legacyThreadId: known?.legacyThreadId ?? legacyIdOf(record.threadId),
    legacyMessageId: known?.legacyMessageId ?? null,
    rfcMessageId: null,
    state: record.kind === 'send' ? 'held' : 'scheduled',
    // The request leaves now: a page that says otherwise is not believed.
    at: isRepeat ? known.at : now,
    heldUntil: isRepeat ? known.heldUntil : null,
    witnesses: known ? [...new Set([...known.witnesses, 'network' as const])] : ['network'],
    proposal: null,
    verdict: null,
    points: known?.points ?? [],
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  };
  await tables.messages.put(message);
  if (isRepeat && known.witnesses.includes('network')) return;
  await note(tables, newId, now, record.kind === 'send' ? 'send.seen' : 'send.scheduled', {
    messageKey: key,
    detail: record.confidence,
  });
}

function isSameContent(message: Message, content: Pick<Message, 'to' | 'cc' | 'bcc' | 'subject'>): boolean {
  const { to, cc, bcc, subject } = message;
  const same = { to, cc, bcc, subject };
  return (
    JSON.stringify(same) ===
    JSON.stringify({ to: content.to, cc: content.cc, bcc: content.bcc, subject: content.subject })
  );
}

/**
 * Gmail's answer to a mail that was sent. It may be the answer to an autosave that was under way
 * when the mail was sent, and the two look alike: where it lists the thread, the listing tells
 * (`recordThread`), so that here only an answer without one starts the hold. A refusal takes back
 * only what was not accepted yet.
 */
export async function recordAnswer(
  tables: Tables,
  account: string,
  record: AnsweredRecord,
  { newId, calendar, now }: Moment,
): Promise<void> {
  const known = await tables.messages.get(messageKeyOf(account, record.messageId));
  if (!known) return;
  if (record.ok) {
    if (isOlderVersion(record.legacyMessageId, known)) return;
    const startsHold = known.state === 'held' && record.legacyMessageId === null;
    await tables.messages.put({
      ...known,
      legacyThreadId: record.legacyThreadId ?? known.legacyThreadId,
      legacyMessageId: record.legacyMessageId ?? known.legacyMessageId,
      rfcMessageId: record.rfcMessageId ?? known.rfcMessageId,
      heldUntil: startsHold ? (known.heldUntil ?? now + holdMs) : known.heldUntil,
      updatedAt: now,
    });
    return;
  }
  // Without a network the mail waits in Gmail's queue; it is not refused.
  const isRefused = record.error === 'http' || record.error === 'rejected';
  if (isRefused && known.state === 'held' && known.heldUntil === null) {
    await takeBackSend(tables, newId, known, 'failed', calendar, now);
  }
}

/** Gmail numbers each version of a mail by its time: a lower number than the known one is old news. */
export function isOlderVersion(legacyMessageId: string | null, known: Message): boolean {
  return (
    legacyMessageId !== null && known.legacyMessageId !== null && legacyMessageId < known.legacyMessageId
  );
}
