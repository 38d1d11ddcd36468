import type { ThreadRecord } from '@/lib/bridge/records';
import { followUpKeyOf, messageKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { FollowUp, Message } from '@/lib/domain/model';
import type { Policy } from '@/lib/domain/policy';
import { reaches } from '@/lib/domain/prospect';
import { commitSend, countTouch } from './commit-send';
import { holdMs } from './hold';
import { judgedOf } from './judged';
import { newerMessages, newerThan } from './newer-messages';
import { ownAddresses } from './own-addresses';
import { rememberAnswers } from './remember-answers';
import type { Tables } from './ports/store';
import { isOlderVersion } from './record-outgoing';
import { inboundOf, seenAs } from './seen-as';
import { type Moment, seenIn, takeIn } from './take-in-message';
import { takeBackSend } from './take-back-send';

interface Listing extends Moment {
  policy: Policy;
}

/**
 * A thread as Gmail listed it: evidence about our held mails, answers of the prospect's, and mails
 * that the rep wrote elsewhere.
 */
export async function recordThread(
  tables: Tables,
  account: string,
  record: ThreadRecord,
  moment: Listing,
): Promise<void> {
  const threadKey = threadKeyOf(account, record.threadId);
  for (const message of await tables.messages.inThread(threadKey)) {
    await weighEvidence(tables, message, record, moment);
  }
  const followUp = record.legacyThreadId
    ? await tables.followUps.get(followUpKeyOf(account, record.legacyThreadId))
    : await tables.followUps.byThreadKey(threadKey);
  if (followUp) await readAnswers(tables, followUp, record, threadKey, moment);
  await withdrawOffers(tables, account, record, threadKey, moment);
}

async function weighEvidence(
  tables: Tables,
  message: Message,
  record: ThreadRecord,
  moment: Listing,
): Promise<void> {
  const { newId, calendar, now } = moment;
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
    await commitSend(tables, { ...known, state: 'held', at }, moment);
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
  { calendar, locale, now }: Moment,
): Promise<void> {
  const offered = (await tables.messages.inThread(threadKey)).filter(
    // A held one too: its offer would come after the answer.
    ({ state, proposal }) => state === 'held' || proposal === 'new' || proposal === 'open',
  );
  if (offered.length === 0) return;
  const own = [account, ...(await ownAddresses(tables))];
  for (const message of offered) {
    const newer = newerThan(
      record.messages,
      new Set([message.key]),
      account,
      message.legacyMessageId,
      message.at,
    );
    const prospect = message.verdict?.prospect ?? null;
    const context = { account, subject: message.subject, prospect, own, calendar, locale };
    if (newer.some((listed) => seenAs(listed, context) === 'person')) {
      await tables.messages.put({ ...message, proposal: 'answered', updatedAt: now });
    }
  }
}

async function readAnswers(
  tables: Tables,
  followUp: FollowUp,
  record: ThreadRecord,
  threadKey: string,
  moment: Moment,
): Promise<void> {
  if (followUp.state === 'closed') return;
  const { newId, calendar, now } = moment;
  const context = await seenIn(tables, followUp, moment);
  const judged = await judgedOf(tables, followUp.key);
  await rememberAnswers(tables, followUp, record.messages, (listed) => seenAs(listed, context, judged), now);
  let current = followUp;
  for (const listed of await newerMessages(tables, followUp, record.messages)) {
    const key = messageKeyOf(followUp.account, listed.messageId);
    const mail = inboundOf(listed, context);
    if (seenAs(listed, context, judged) === 'own') {
      // Of a mail that was sent here it is known whom it went to.
      if (!(await reachesProspect(tables, key, current))) continue;
      const at = Math.min(listed.at || now, now);
      current = await countTouch(tables, newId, current, { key, at }, calendar, now);
    } else if (mail !== null) current = await takeIn(tables, current, mail, moment);
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
