import type { ThreadRecord } from '@/lib/bridge/records';
import { followUpKeyOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { FollowUp, Message } from '@/lib/domain/model';
import { parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { classify } from '@/lib/domain/reply';
import type { Calendar } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { commitSend, countTouch } from './commit-send';
import { note } from './journal';
import { ownAddresses } from './own-addresses';
import type { NewId, Tables } from './ports';
import { takeBackSend } from './take-back-send';

interface Moment {
  newId: NewId;
  calendar: Calendar;
  /** Epoch ms. */
  now: number;
}

/**
 * A thread as Gmail listed it: evidence about our held mails, answers of the prospect's, and mails
 * that the rep wrote elsewhere.
 */
export async function recordThread(
  tables: Tables,
  account: string,
  record: ThreadRecord,
  moment: Moment,
): Promise<void> {
  const threadKey = threadKeyOf(account, record.threadId);
  for (const message of await tables.messages.inThread(threadKey)) {
    await weighEvidence(tables, message, record, moment);
  }
  const followUp = record.legacyThreadId
    ? await tables.followUps.get(followUpKeyOf(account, record.legacyThreadId))
    : await tables.followUps.byThreadKey(threadKey);
  if (followUp) await readAnswers(tables, followUp, record, threadKey, moment);
}

async function weighEvidence(
  tables: Tables,
  message: Message,
  record: ThreadRecord,
  { newId, calendar, now }: Moment,
): Promise<void> {
  const listed = record.messages.find(({ messageId }) => messageId === message.messageId);
  if (!listed) return;
  const known: Message = {
    ...message,
    legacyThreadId: record.legacyThreadId ?? message.legacyThreadId,
    legacyMessageId: listed.legacyMessageId ?? message.legacyMessageId,
    rfcMessageId: listed.rfcMessageId ?? message.rfcMessageId,
  };
  const hasLeft = listed.state === 'sent' && (known.state === 'held' || known.state === 'scheduled');
  const wasAnswered = known.heldUntil !== null || known.state === 'committed';
  if (hasLeft) await commitSend(tables, newId, { ...known, state: 'held' }, calendar, now);
  // A late answer to an autosave still lists the mail as a draft: only after the send was answered is that an Undo.
  else if (listed.state === 'draft' && wasAnswered) await takeBackSend(tables, newId, known, 'undone', calendar, now);
  else if (JSON.stringify(known) !== JSON.stringify(message)) await tables.messages.put({ ...known, updatedAt: now });
}

async function readAnswers(
  tables: Tables,
  followUp: FollowUp,
  record: ThreadRecord,
  threadKey: string,
  { newId, calendar, now }: Moment,
): Promise<void> {
  if (followUp.state === 'closed') return;
  const own = await ownAddresses(tables);
  const subject = plainLine(record.subject, 1_000);
  let current = followUp;
  for (const listed of await newerMessages(tables, followUp, record)) {
    const from = parsePerson(listed.from);
    if (!from) continue;
    const key = messageKeyOf(followUp.account, listed.messageId);
    const before = current;
    switch (classify({ ...listed, from }, subject, own)) {
      case 'own':
        current = await countTouch(tables, current, { key, at: listed.at }, calendar, now);
        break;
      case 'person':
        current = await applyEvent(tables, current, { type: 'replySeen', at: listed.at }, calendar, now);
        break;
      case 'bounce':
        current = await applyEvent(tables, current, { type: 'bounceSeen', at: listed.at }, calendar, now);
        break;
      case 'autoReply':
      case 'none':
        break;
    }
    if (current !== before) {
      await note(tables, newId, now, `thread.${current.state}`, { followUpKey: followUp.key, messageKey: key });
    }
  }
  const isFresh = now - (current.freshness?.checkedAt ?? 0) < minuteMs;
  if (current === followUp && isFresh && current.threadKey === threadKey) return;
  await tables.followUps.save({
    ...current,
    threadKey,
    freshness: { checkedAt: now, how: 'openTab' },
    updatedAt: now,
  });
}

const minuteMs = 60_000;

/**
 * What came after the last touch. By its place in the thread, because Gmail's clock and this
 * machine's differ; by time only where the touch is not among the messages.
 */
async function newerMessages(
  tables: Tables,
  followUp: FollowUp,
  { messages }: ThreadRecord,
): Promise<ThreadRecord['messages']> {
  const touches = new Set((await tables.touches.of(followUp.key)).map(({ key }) => key));
  const last = messages.findLastIndex(({ messageId }) => touches.has(messageKeyOf(followUp.account, messageId)));
  return last >= 0 ? messages.slice(last + 1) : messages.filter(({ at }) => at > followUp.lastTouchAt);
}
