import { defaultCadenceId } from '@/lib/domain/cadences';
import { followUpKeyOf } from '@/lib/domain/ids';
import { hasEnded } from '@/lib/domain/next-state';
import type { FollowUp, Message, Person, Touch } from '@/lib/domain/model';
import { parsePeople } from '@/lib/domain/person';
import { placeOf } from '@/lib/domain/place';
import { placeFollowUp } from '@/lib/domain/place-follow-up';
import { plainLine } from '@/lib/domain/plain-line';
import { companyOf, judgeSend, sameAddress } from '@/lib/domain/prospect';
import { afterTouch, atStart, dueAtInstant, planAhead, type Planner } from '@/lib/domain/schedule';
import { touchOf } from './commit-send';
import { ownAddresses } from './own-addresses';
import type { Tables } from './ports/store';
import type { ShownThread } from './shown-thread';

/** What to track: a mail that was seen, or the thread that is on screen. */
export type TrackSource = { kind: 'message'; messageKey: string } | ShownThread;

/** The mail is not known (any more), Gmail has not told yet which thread it is in, or nobody else is in it. */
export class CannotTrackError extends Error {
  override name = 'CannotTrackError';
}

/** Everybody in the thread is the rep, a colleague or a robot. */
export class NobodyToFollowUpError extends Error {
  override name = 'NobodyToFollowUpError';
}

/** When to follow up: at a moment (epoch ms), or as a cadence says; null: what would be without a choice. */
export interface Plan {
  dueAt: number | null;
  cadenceId: string | null;
}

/** Without a choice. */
export const noPlan: Plan = { dueAt: null, cadenceId: null };

/** Who is followed up, in which thread, after which message. */
export interface Subject {
  account: string;
  legacyThreadId: string;
  subject: string;
  prospect: Person;
  lastMessage: { key: string; at: number };
  /** The prospect wrote last: no touch was made yet. */
  isTheirs: boolean;
}

/** @throws CannotTrackError */
export function fromMessage(message: Message | undefined): Subject {
  if (message?.proposal === 'answered') throw new CannotTrackError('There is an answer to this mail already');
  if (message?.state !== 'committed' || !message.legacyThreadId || !message.verdict?.prospect) {
    throw new CannotTrackError('Gmail has not confirmed this mail yet');
  }
  return {
    account: message.account,
    legacyThreadId: message.legacyThreadId,
    subject: message.subject,
    prospect: message.verdict.prospect,
    lastMessage: { key: message.key, at: message.at },
    isTheirs: false,
  };
}

/** @throws NobodyToFollowUpError */
export async function fromThread(tables: Tables, source: ShownThread): Promise<Subject> {
  const { account, legacyThreadId, people, lastMessage } = source;
  const from = { email: account, name: '' };
  const mail = { account, from, to: parsePeople(people), cc: [], bcc: [] };
  const own = await ownAddresses(tables);
  const { prospect } = judgeSend(mail, () => false, own);
  if (!prospect) throw new NobodyToFollowUpError('There is nobody to follow up with in this thread');
  const { key, at, from: lastFrom } = lastMessage;
  const isTheirs = lastFrom !== null && ![account, ...own].some((address) => sameAddress(address, lastFrom));
  const subject = plainLine(source.subject, 1_000);
  return { account, legacyThreadId, subject, prospect, lastMessage: { key, at }, isTheirs };
}

/** A follow-up as it begins or goes on, not stored yet. */
export interface Beginning {
  followUp: FollowUp;
  /** As it was before; undefined: there was none. */
  known: FollowUp | undefined;
  /** The touch that it begins with; null where that was counted already. */
  touch: Touch | null;
}

/**
 * What tracking leads to: reads only, so that a menu can tell the very day beforehand.
 *
 * @param message the mail that is tracked, null where it is a thread on screen
 */
export async function begin(
  tables: Tables,
  { account, legacyThreadId, subject, prospect, lastMessage, isTheirs }: Subject,
  message: Message | null,
  { dueAt, cadenceId: wanted }: Plan,
  calendar: Planner,
  now: number,
): Promise<Beginning> {
  const key = followUpKeyOf(account, legacyThreadId);
  const known = await tables.followUps.get(key);
  const isOpen = known !== undefined && !hasEnded(known);
  const begun = {
    ...atStart(wanted ?? defaultCadenceId),
    place: placeOf(prospect.email, await tables.prospects.get(prospect.email), known),
  };
  // What is on screen of a thread that is tracked already is no new touch; a mail that was not counted is.
  const isCounted = (await tables.touches.get(lastMessage.key)) !== undefined;
  const isNewTouch = !isCounted && (!isOpen || message !== null);
  const running = isOpen ? known : { ...begun, key, dueOn: known?.dueOn ?? null, touches: 0 };
  const touch = touchOf(running, lastMessage, calendar, now);
  const last =
    isOpen && touch.at < known.lastTouchAt
      ? { lastTouchAt: known.lastTouchAt, lastTouchKey: known.lastTouchKey }
      : { lastTouchAt: touch.at, lastTouchKey: touch.key };
  // One that ended begins anew: the offer said when, and that is when.
  const touches = isOpen ? known.touches + (isNewTouch ? 1 : 0) : isTheirs ? 0 : 1;
  const countedFrom = isOpen || message ? last.lastTouchAt : now;
  const isAnother = wanted !== null && wanted !== running.cadenceId;
  const next = isAnother
    ? { ...running, cadenceId: wanted, step: 0 }
    : isNewTouch
      ? afterTouch(running)
      : running;
  const planned = planAhead(next, countedFrom, calendar, now);
  const who = isOpen ? known.prospect : prospect;
  const begunAt: FollowUp = {
    key,
    account,
    legacyThreadId,
    threadKey: message?.threadKey ?? known?.threadKey ?? null,
    prospect: who,
    company: companyOf(who.email),
    subject,
    state: 'waiting',
    outcome: null,
    cadenceId: next.cadenceId,
    touches,
    ...last,
    ...planned,
    dueBy: 'cadence',
    decisionOn: next.decisionOn,
    reason: isOpen ? known.reason : null,
    place: next.place,
    freshness: { checkedAt: message ? Math.min(message.at, now) : now, how: message ? 'sent' : 'opened' },
    unchecked: null,
    repliedAt: null,
    answer: null,
    question: null,
    away: isOpen ? known.away : null,
    sequence: 0,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  };
  const placed = await placeFollowUp(begunAt, tables.followUps, calendar, now);
  const isPlanned = dueAt === null || dueAt === placed.dueAt;
  const named = dueAt === null ? null : dueAtInstant(dueAt, calendar.zone);
  const followUp = isPlanned ? placed : { ...begunAt, ...named, dueBy: 'rep' as const, moves: [] };
  return { followUp, known, touch: isNewTouch ? touch : null };
}
