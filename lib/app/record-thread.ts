import type { ThreadMessage, ThreadRecord } from '@/lib/bridge/records';
import { followUpKeyOf, isLogged, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { FollowUp, Message } from '@/lib/domain/model';
import { reaches } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { commitSend, countTouch } from './commit-send';
import { holdMs } from './hold';
import { note } from './journal';
import { ownAddresses } from './own-addresses';
import { rememberAnswers } from './remember-answers';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';
import { isOlderVersion } from './record-outgoing';
import { seenAs, seenInThread } from './seen-as';
import { takeBackSend } from './take-back-send';

interface Moment {
  newId: NewId;
  calendar: Planner;
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
  await withdrawOffers(tables, account, record, threadKey, moment.now);
}

async function weighEvidence(
  tables: Tables,
  message: Message,
  record: ThreadRecord,
  { newId, calendar, now }: Moment,
): Promise<void> {
  const listed = record.messages.find(({ messageId }) => messageId === message.messageId);
  if (!listed) return;
  if (isOlderVersion(listed.legacyMessageId, message)) return;
  const known: Message = {
    ...message,
    legacyThreadId: record.legacyThreadId ?? message.legacyThreadId,
    legacyMessageId: listed.legacyMessageId ?? message.legacyMessageId,
    rfcMessageId: listed.rfcMessageId ?? message.rfcMessageId,
  };
  if (listed.state === 'sent' && known.state !== 'committed' && known.state !== 'received') {
    const at = known.state === 'scheduled' ? Math.min(listed.at || now, now) : known.at;
    await commitSend(tables, newId, { ...known, state: 'held', at }, calendar, now);
  } else if (listed.state === 'held' && (known.state === 'held' || known.state === 'failed')) {
    // Gmail has it: the hold runs. After a failure Gmail tries again by itself.
    await tables.messages.put({
      ...known,
      state: 'held',
      heldUntil: known.heldUntil ?? now + holdMs,
      updatedAt: now,
    });
  } else if (listed.state === 'draft' && (known.heldUntil !== null || known.state === 'committed')) {
    // Only after Gmail had the send: before, it is the answer to an autosave that was under way.
    await takeBackSend(tables, newId, known, 'undone', calendar, now);
  } else if (JSON.stringify(known) !== JSON.stringify(message)) {
    await tables.messages.put({ ...known, updatedAt: now });
  }
}

/** An answer to a mail that is not tracked: there is nothing left to offer. */
async function withdrawOffers(
  tables: Tables,
  account: string,
  record: ThreadRecord,
  threadKey: string,
  now: number,
): Promise<void> {
  const offered = (await tables.messages.inThread(threadKey)).filter(
    // A held one too: its offer would come after the answer.
    ({ state, proposal }) => state === 'held' || proposal === 'new' || proposal === 'open',
  );
  if (offered.length === 0) return;
  const own = await ownAddresses(tables);
  for (const message of offered) {
    const newer = newerThan(
      record.messages,
      new Set([message.key]),
      account,
      message.legacyMessageId,
      message.at,
    );
    const seenIn = { subject: message.subject, prospect: message.verdict?.prospect?.email ?? null, own };
    if (newer.some((listed) => seenAs(listed, seenIn) === 'person')) {
      await tables.messages.put({ ...message, proposal: 'answered', updatedAt: now });
    }
  }
}

async function readAnswers(
  tables: Tables,
  followUp: FollowUp,
  record: ThreadRecord,
  threadKey: string,
  { newId, calendar, now }: Moment,
): Promise<void> {
  if (followUp.state === 'closed') return;
  const seenIn = await seenInThread(tables, followUp);
  await rememberAnswers(tables, followUp, record.messages, (listed) => seenAs(listed, seenIn), now);
  let current = followUp;
  for (const listed of await newerMessages(tables, followUp, record)) {
    const key = messageKeyOf(followUp.account, listed.messageId);
    const at = Math.min(listed.at || now, now);
    const before = current;
    switch (seenAs(listed, seenIn)) {
      case 'own':
        // Of a mail that was sent here it is known whom it went to.
        if (!(await reachesProspect(tables, key, current))) break;
        current = await countTouch(tables, newId, current, { key, at }, calendar, now);
        break;
      case 'person':
        // What they said has been taken in: it is why the follow-up goes on as it does.
        if (at <= (current.repliedAt ?? -1)) break;
        current = await applyEvent(tables, current, { type: 'replySeen', at }, calendar, now);
        break;
      case 'bounce':
        current = await applyEvent(tables, current, { type: 'bounceSeen', at }, calendar, now);
        break;
      case 'colleague':
      case 'autoReply':
      case 'none':
        break;
    }
    if (current !== before) {
      await note(tables, newId, now, `thread.${current.state}`, {
        followUpKey: followUp.key,
        messageKey: key,
      });
    }
  }
  const isListed = record.messages.some(
    ({ messageId }) => messageKeyOf(followUp.account, messageId) === current.lastTouchKey,
  );
  // A list without the last touch may be without the answer to it too.
  const checked = isListed ? { freshness: { checkedAt: now, how: 'openTab' as const } } : {};
  const age = now - (current.freshness?.checkedAt ?? 0);
  const isFresh = !isListed || (age >= 0 && age < minuteMs);
  if (current === followUp && isFresh && current.threadKey === threadKey) return;
  await tables.followUps.save({ ...current, threadKey, ...checked, updatedAt: now });
}

async function reachesProspect(tables: Tables, key: string, { prospect }: FollowUp): Promise<boolean> {
  const mail = await tables.messages.get(key);
  return mail === undefined || reaches(prospect, mail);
}

const minuteMs = 60_000;

/** What came after the last touch. */
async function newerMessages(
  tables: Tables,
  { key, account, lastTouchKey, lastTouchAt }: FollowUp,
  { messages }: ThreadRecord,
): Promise<ThreadMessage[]> {
  const mails = (await tables.touches.of(key)).filter((touch) => !isLogged(touch)).map((touch) => touch.key);
  const lastMail = mails.at(-1) ?? lastTouchKey;
  const stored = lastMail === null ? undefined : await tables.messages.get(lastMail);
  return newerThan(
    messages,
    new Set([...mails, ...(lastTouchKey === null ? [] : [lastTouchKey])]),
    account,
    stored?.legacyMessageId ?? null,
    lastTouchAt,
  );
}

/**
 * The messages after the last of the touches: by Gmail's own numbers, which grow with time, because
 * Gmail's clock and this machine's differ; else by their place in the thread; by time only where the
 * touch is not listed.
 */
function newerThan(
  messages: readonly ThreadMessage[],
  touches: ReadonlySet<string>,
  account: string,
  knownNumber: string | null,
  touchedAt: number,
): ThreadMessage[] {
  const place = messages.findLastIndex(({ messageId }) => touches.has(messageKeyOf(account, messageId)));
  const number = messages[place]?.legacyMessageId ?? knownNumber;
  return messages.filter(({ legacyMessageId, at }, index) => {
    if (number !== null && legacyMessageId !== null) return legacyMessageId > number;
    return place >= 0 ? index > place : at > touchedAt;
  });
}
