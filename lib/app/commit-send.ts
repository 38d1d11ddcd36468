import { stepOf } from '@/lib/domain/cadences';
import { followUpKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/machine';
import type { FollowUp, Message, Touch } from '@/lib/domain/model';
import { domainOf, judgeSend, reaches } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import { markResource } from './mark-resource';
import { takePoints } from './keep-points';
import { ownAddresses } from './own-addresses';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';

/** Counts a mail of the rep's as a touch of its follow-up, once however often it is seen. */
export async function countTouch(
  tables: Tables,
  newId: NewId,
  followUp: FollowUp,
  mail: { key: string; at: number },
  calendar: Planner,
  now: number,
): Promise<FollowUp> {
  if (await tables.touches.get(mail.key)) return followUp;
  const touch = touchOf(followUp, mail, calendar, now);
  await tables.touches.put(touch);
  await markResource(tables, newId, followUp, touch, now);
  const message = await tables.messages.get(mail.key);
  if (message?.proposal === 'open')
    await tables.messages.put({ ...message, proposal: 'taken', updatedAt: now });
  return applyEvent(
    tables,
    followUp,
    { type: 'mailCommitted', key: touch.key, at: touch.at, now },
    calendar,
    now,
  );
}

/** A mail as a touch. Gmail's clock may be wrong, or ours: nothing that was sent is later than now, and 0 says nothing. */
export function touchOf(
  followUp: Pick<FollowUp, 'key' | 'dueOn' | 'cadenceId' | 'step' | 'touches'>,
  { key, at }: { key: string; at: number },
  calendar: Planner,
  now: number,
): Touch {
  return {
    key,
    followUpKey: followUp.key,
    at: Math.min(at || now, now),
    channel: 'email',
    purpose: followUp.touches > 0 ? (stepOf(followUp, calendar.cadences)?.purpose ?? null) : null,
    result: null,
    dueBefore: followUp.dueOn,
    stepBefore: followUp.step,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/**
 * A held mail is really gone: it becomes the next touch of its thread's follow-up, or an offer to
 * track it. Nothing happens to one that is not held any more.
 *
 * @param now epoch ms
 */
export async function commitSend(
  tables: Tables,
  newId: NewId,
  message: Message,
  calendar: Planner,
  now: number,
): Promise<void> {
  if (message.state !== 'held') return;
  const followUp = message.legacyThreadId
    ? await tables.followUps.get(followUpKeyOf(message.account, message.legacyThreadId))
    : await tables.followUps.byThreadKey(message.threadKey);
  const isTracked = followUp !== undefined && !hasEnded(followUp);
  // A thread that is passed on to a colleague has not been followed up.
  const isTouch = isTracked && reaches(followUp.prospect, message);
  if (isTouch) await countTouch(tables, newId, followUp, message, calendar, now);

  const verdict = judgeSend(message, await suppressedAmong(tables, message), await ownAddresses(tables));
  const isAnswered = message.proposal === 'answered';
  const isChosen = (await tables.composeChoices.get(message.key)) !== undefined;
  // What was chosen is done where the thread is known, with the offers.
  const offer = isAnswered ? 'answered' : verdict.isProspect || isChosen ? 'new' : 'unfit';
  const taken = isTouch ? await takePoints(tables, followUp, message, now) : message;
  const committed: Message = {
    ...taken,
    points: isTouch || offer === 'new' ? taken.points : [],
    state: 'committed',
    heldUntil: null,
    verdict,
    proposal: isTracked && !isChosen ? 'taken' : offer,
    updatedAt: now,
  };
  await tables.messages.put(committed);
  await note(tables, newId, now, 'send.committed', { messageKey: message.key, detail: verdict.reason });
}

async function suppressedAmong(
  tables: Tables,
  { to, cc, bcc }: Message,
): Promise<(email: string) => boolean> {
  const suppressed = new Set<string>();
  for (const { email } of [...to, ...cc, ...bcc]) {
    const byAddress = await tables.suppressions.get(`address:${email}`);
    if (byAddress ?? (await tables.suppressions.get(`domain:${domainOf(email)}`))) suppressed.add(email);
  }
  return (email) => suppressed.has(email);
}
