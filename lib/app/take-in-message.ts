import { firstDayBack, isSameMessage } from '@/lib/domain/answering';
import type { FollowUpEvent } from '@/lib/domain/follow-up-event';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp } from '@/lib/domain/model';
import { sameAddress } from '@/lib/domain/prospect';
import { hasEnded } from '@/lib/domain/next-state';
import { isAnswer, type Reply } from '@/lib/domain/replies/inbound';
import { whoWrote, type Writer } from '@/lib/domain/replies/who-wrote';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import { entryOf } from '@/lib/domain/judged';
import { judgedOf } from './judged';
import { markBounced, markReached } from './mark-bounced';
import { ownAddresses } from './own-addresses';
import { forgetAnswer } from './remember-answers';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';
import { type Inbound, judge, type SeenIn } from './seen-as';

/** When and where it is taken in. */
export interface Moment {
  newId: NewId;
  calendar: Planner;
  /** BCP 47: the rep's language. */
  locale: string;
  /** Epoch ms. */
  now: number;
}

/**
 * What a message that came in after the last touch of a follow-up does to it: the one way in, whoever has seen it. It is
 * taken in once, and once more where only now its words or its subject are known. Its text is not kept. The rep's own mail, and a
 * colleague's of theirs, do nothing here.
 *
 * @returns the follow-up as it is stored now
 */
export async function takeIn(
  tables: Tables,
  followUp: FollowUp,
  inbound: Inbound,
  moment: Moment,
): Promise<FollowUp> {
  const context = await seenIn(tables, followUp, moment);
  const who = whoWrote(inbound.from, context);
  if (followUp.state === 'closed' || who === 'own' || who === 'ours') return followUp;
  const at = Math.min(inbound.at || moment.now, moment.now);
  const isOver = hasEnded(followUp);
  const known = (await judgedOf(tables, followUp.key)).find(
    // What came while it had ended has done nothing to one that was begun anew.
    (one) => isSameMessage(one, { ...inbound, at }) && (isOver || one.wasOver !== true),
  );
  const isNews = !known || (inbound.text !== null && !known.isRead);
  if (!isNews && (inbound.subject === null || known.subject !== null)) return followUp;
  // A list has told its own subject; who sees its words may know none.
  const mail = { ...inbound, at, subject: inbound.subject ?? known?.subject ?? null };
  const reply = judge(mail, context);
  // A subject alone tells less than the words that were read, unless a program has written it.
  if (!isNews && known.isRead && isAnswer(reply.kind)) {
    await noteJudged(tables, followUp, mail, { ...known, subject: mail.subject }, known.kind, moment);
    const { answer } = followUp;
    if (answer === null || !isSameMessage(answer, mail)) return followUp;
    const sure = { ...answer, key: mail.key, isRead: true };
    return applyEvent(tables, followUp, { type: 'replySeen', at, answer: sure }, moment.calendar, moment.now);
  }
  await markPeople(tables, followUp, mail, reply, moment.now);
  const isNudged = (await tables.nudges.of(followUp.key)).some(({ state }) => state === 'shown');
  let current = followUp;
  for (const event of eventsOf(followUp, mail, who, reply, moment.calendar)) {
    current = await applyEvent(tables, current, event, moment.calendar, moment.now);
  }
  const judged = {
    from: mail.from,
    subject: mail.subject,
    isRead: mail.text !== null || known?.isRead === true,
    ...(isOver && current === followUp && !isAnswer(reply.kind) ? { wasOver: true } : {}),
    backOn: backOn(reply, moment.calendar),
    failed: 'failed' in reply ? reply.failed : null,
  };
  await noteJudged(tables, followUp, mail, judged, reply.kind, moment);
  if (isNudged && current.state !== 'due')
    await note(tables, moment.newId, moment.now, 'nudge.withdrawn', { followUpKey: followUp.key });
  return current;
}

async function noteJudged(
  tables: Tables,
  { key: followUpKey }: FollowUp,
  { key: messageKey, at }: Inbound,
  { from, subject, isRead, wasOver, backOn: back, failed }: NonNullable<JournalEntry['inbound']>,
  kind: Reply['kind'],
  { newId }: Moment,
): Promise<void> {
  const inbound = { from, subject, isRead, ...(wasOver ? { wasOver } : {}), backOn: back, failed };
  await note(tables, newId, at, entryOf(kind), { followUpKey, messageKey, inbound });
}

/** What the mails in a follow-up's thread are looked at with. */
export async function seenIn(
  tables: Tables,
  { account, subject, prospect }: FollowUp,
  { locale, calendar }: Pick<Moment, 'locale' | 'calendar'>,
): Promise<SeenIn> {
  const own = [account, ...(await ownAddresses(tables))];
  return { account, subject, prospect, own, locale, calendar };
}

function backOn(reply: Reply, calendar: Planner): string | null {
  if (reply.kind !== 'outOfOffice' || reply.returnOn === null) return null;
  return firstDayBack(reply.returnOn, calendar);
}

function eventsOf(
  followUp: FollowUp,
  { key, from, at, text, subject }: Inbound,
  who: Writer,
  reply: Reply,
  calendar: Planner,
): FollowUpEvent[] {
  const isTheAnswer = followUp.answer !== null && isSameMessage(followUp.answer, { key, from, at });
  if (isAnswer(reply.kind)) {
    // What they said has been taken in: it is why the follow-up goes on as it does.
    const isOver = followUp.state !== 'replied' && !isTheAnswer && at <= (followUp.repliedAt ?? -1);
    if (isOver) return [];
    const proposed = reply.kind === 'person' ? reply.outcome : ('meeting' as const);
    // A print view does not tell the subject, by which a robot may still turn out.
    const isRead = text !== null && subject !== null;
    return [{ type: 'replySeen', at, answer: { key, kind: reply.kind, from, proposed, isRead } }];
  }
  return [
    ...(isTheAnswer ? [{ type: 'replyWithdrawn' as const, key, from, at }] : []),
    ...eventsOfMachine(followUp, at, who, reply, calendar),
  ];
}

function eventsOfMachine(
  { prospect }: FollowUp,
  at: number,
  who: Writer,
  reply: Reply,
  calendar: Planner,
): FollowUpEvent[] {
  // A colleague in copy may be away.
  if (reply.kind === 'outOfOffice' && who === 'prospect')
    return [{ type: 'autoReplySeen', at, backOn: backOn(reply, calendar), contact: reply.contact }];
  const isTheirs =
    reply.kind === 'bounce' && (reply.failed === null || sameAddress(reply.failed, prospect.email));
  return isTheirs ? [{ type: 'bounceSeen', at }] : [];
}

/** Whom mails reach, and how soon they answer: beyond this follow-up. */
async function markPeople(
  tables: Tables,
  { prospect }: FollowUp,
  { key, from, at }: Inbound,
  reply: Reply,
  now: number,
): Promise<void> {
  if (reply.kind === 'bounce') await markBounced(tables, reply.failed ?? prospect.email, at, now);
  else await markReached(tables, from.email, at, now);
  if (!isAnswer(reply.kind) && key !== null) await forgetAnswer(tables, prospect.email, key, now);
}
