import type { AnsweredRecord, OutgoingRecord } from '@/lib/bridge/records';
import { messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { Message } from '@/lib/domain/model';
import { parsePeople, parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import type { Calendar } from '@/lib/domain/schedule';
import { holdMs } from './hold';
import { note } from './journal';
import { rememberAccount } from './own-addresses';
import type { NewId, Tables } from './ports';
import { takeBackSend } from './take-back-send';

interface Moment {
  newId: NewId;
  calendar: Calendar;
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
  await rememberAccount(tables, account, now, { alias: from.email });
  if (known?.state === 'held' && known.witnesses.includes('network')) return;
  if (known?.state === 'committed') return;

  const message: Message = {
    key,
    account,
    messageId: record.messageId,
    threadId: record.threadId,
    threadKey: threadKeyOf(account, record.threadId),
    legacyThreadId: known?.legacyThreadId ?? legacyOfThread(record.threadId),
    legacyMessageId: null,
    rfcMessageId: null,
    state: record.kind === 'send' ? 'held' : 'scheduled',
    from,
    to: parsePeople(record.to),
    cc: parsePeople(record.cc),
    bcc: parsePeople(record.bcc),
    subject: plainLine(record.subject, 1_000),
    // Gmail's clock is the machine's; a page that says otherwise is not believed.
    at: now,
    heldUntil: null,
    witnesses: known ? [...new Set([...known.witnesses, 'network' as const])] : ['network'],
    proposal: null,
    verdict: null,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  };
  await tables.messages.put(message);
  await note(tables, newId, now, record.kind === 'send' ? 'send.seen' : 'send.scheduled', {
    messageKey: key,
    detail: record.confidence,
  });
}

/** Gmail's answer to a send: from now on the hold runs; a refusal takes the mail back. */
export async function recordAnswer(
  tables: Tables,
  account: string,
  record: AnsweredRecord,
  { newId, calendar, now }: Moment,
): Promise<void> {
  const known = await tables.messages.get(messageKeyOf(account, record.messageId));
  if (!known) return;
  if (record.ok) {
    // After a failure Gmail tries again by itself, and the answer tells that it got through.
    const isHeld = known.state === 'held' || known.state === 'failed';
    await tables.messages.put({
      ...known,
      legacyThreadId: record.legacyThreadId ?? known.legacyThreadId,
      legacyMessageId: record.legacyMessageId ?? known.legacyMessageId,
      rfcMessageId: record.rfcMessageId ?? known.rfcMessageId,
      state: isHeld ? 'held' : known.state,
      heldUntil: isHeld ? (known.heldUntil ?? now + holdMs) : known.heldUntil,
      updatedAt: now,
    });
    return;
  }
  // Without a network the mail waits in Gmail's queue; it is not refused.
  if (record.error === 'http' || record.error === 'rejected') {
    await takeBackSend(tables, newId, known, 'failed', calendar, now);
  }
}

/** `thread-f:<decimal>` is the legacy id in another notation; for `thread-a` it cannot be computed. */
function legacyOfThread(threadId: string): string | null {
  const decimal = /^thread-f:(\d{1,20})$/.exec(threadId)?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16).padStart(16, '0');
}
