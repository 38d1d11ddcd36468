import { stepOf } from '@/lib/domain/cadences';
import { followUpKeyOf, isPrinted } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp, Message, Touch, Verdict } from '@/lib/domain/model';
import { type Policy, rulesOf } from '@/lib/domain/policy';
import { domainOf, judgeSend, reaches, type SentMail } from '@/lib/domain/prospect';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { draftedWith } from './drafted-with';
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
  const printed = await printedOf(tables, followUp, mail);
  if (printed) return nameTouch(tables, followUp, printed, mail, now);
  const templateId = await draftedWith(tables, followUp, mail);
  const touch = { ...touchOf(followUp, mail, calendar, now), templateId };
  await tables.touches.put(touch);
  await markResource(tables, newId, followUp, touch, now);
  await takeOffer(tables, mail.key, now);
  return applyEvent(
    tables,
    followUp,
    { type: 'mailCommitted', key: touch.key, at: touch.at, now },
    calendar,
    now,
  );
}

async function takeOffer(tables: Tables, key: string, now: number): Promise<void> {
  const message = await tables.messages.get(key);
  if (message?.proposal === 'open')
    await tables.messages.put({ ...message, proposal: 'taken', updatedAt: now });
}

/** Minutes are printed, and clocks differ. */
const sameMs = 2 * 60_000;

/** The mail as a print view told of it before its key was known. */
async function printedOf(
  tables: Tables,
  { key }: FollowUp,
  { at }: { at: number },
): Promise<Touch | undefined> {
  const touches = await tables.touches.of(key);
  return touches.find((touch) => isPrinted(touch) && Math.abs(touch.at - at) <= sameMs);
}

/** It was counted already: now its key is known. */
async function nameTouch(
  tables: Tables,
  followUp: FollowUp,
  printed: Touch,
  { key, at }: { key: string; at: number },
  now: number,
): Promise<FollowUp> {
  await tables.touches.put({ ...printed, updatedAt: now, deletedAt: now });
  await tables.touches.put({ ...printed, key, at, updatedAt: now });
  await takeOffer(tables, key, now);
  if (followUp.lastTouchKey !== printed.key) return followUp;
  return tables.followUps.save({ ...followUp, lastTouchKey: key, lastTouchAt: at, updatedAt: now });
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
    templateId: null,
    result: null,
    dueBefore: followUp.dueOn,
    stepBefore: followUp.step,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

interface Commit {
  newId: NewId;
  calendar: Planner;
  policy: Policy;
  /** Epoch ms. */
  now: number;
}

/**
 * A held mail is really gone: it becomes the next touch of its thread's follow-up, or an offer to
 * track it. Nothing happens to one that is not held any more.
 */
export async function commitSend(
  tables: Tables,
  message: Message,
  { newId, calendar, policy, now }: Commit,
): Promise<void> {
  if (message.state !== 'held') return;
  const followUp = message.legacyThreadId
    ? await tables.followUps.get(followUpKeyOf(message.account, message.legacyThreadId))
    : await tables.followUps.byThreadKey(message.threadKey);
  const isTracked = followUp !== undefined && !hasEnded(followUp);
  // A thread that is passed on to a colleague has not been followed up.
  const isTouch = isTracked && reaches(followUp.prospect, message);
  if (isTouch) await countTouch(tables, newId, followUp, message, calendar, now);

  const verdict = await judgeBy(tables, message, policy);
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

/** Whether a mail went to somebody to follow up with, by the rep's rules. */
export async function judgeBy(tables: Tables, mail: SentMail, policy: Policy): Promise<Verdict> {
  const isSuppressed = await suppressedAmong(tables, mail);
  return judgeSend(mail, isSuppressed, await ownAddresses(tables), rulesOf(policy));
}

async function suppressedAmong(
  tables: Tables,
  { to, cc, bcc }: SentMail,
): Promise<(email: string) => boolean> {
  const suppressed = new Set<string>();
  for (const { email } of [...to, ...cc, ...bcc]) {
    const byAddress = await tables.suppressions.get(`address:${email}`);
    if (byAddress ?? (await tables.suppressions.get(`domain:${domainOf(email)}`))) suppressed.add(email);
  }
  return (email) => suppressed.has(email);
}
