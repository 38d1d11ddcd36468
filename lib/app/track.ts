import { followUpKeyOf } from '@/lib/domain/ids';
import { defaultCadenceId } from '@/lib/domain/cadences';
import type { FollowUp, Message, Person } from '@/lib/domain/model';
import { parsePeople } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { hasEnded } from '@/lib/domain/machine';
import { guessPlace } from '@/lib/domain/place';
import { companyOf, judgeSend, sameAddress } from '@/lib/domain/prospect';
import {
  afterTouch,
  atStart,
  type Planner,
  dueAtInstant,
  type Plannable,
  type Planned,
  planTouch,
} from '@/lib/domain/schedule';
import { touchOf } from './commit-send';
import { note } from './journal';
import { takePoints } from './keep-points';
import { ownAddresses } from './own-addresses';
import { placeTouch } from './place-touch';
import type { Deps, NewId, Tables } from './ports';
import type { ShownThread } from './shown-thread';

/** What to track: a mail that was seen, or the thread that is on screen. */
export type TrackSource = { kind: 'message'; messageKey: string } | ShownThread;

/** The mail is not known (any more), Gmail has not told yet which thread it is in, or nobody else is in it. */
export class CannotTrackError extends Error {
  override name = 'CannotTrackError';
}

/** Everybody in the thread is the rep, a colleague or a robot. */
class NobodyToFollowUpError extends Error {
  override name = 'NobodyToFollowUpError';
}

/**
 * Starts following up, or goes on with a follow-up that ended. Tracking what is tracked already
 * moves its date.
 *
 * @param dueAt epoch ms; null: when the cadence says
 * @returns the follow-up and what undoes this
 */
export async function track(
  deps: Deps,
  source: TrackSource,
  dueAt: number | null,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const message = source.kind === 'message' ? await tables.messages.get(source.messageKey) : undefined;
    const subject = source.kind === 'message' ? fromMessage(message) : await fromThread(tables, source);
    return start(tables, deps.newId, subject, message ?? null, { dueAt, cadenceId: null }, calendar, now);
  });
}

/** When to follow up: at a moment (epoch ms), or as a cadence says; null: what would be without a choice. */
interface Plan {
  dueAt: number | null;
  cadenceId: string | null;
}

/**
 * The same inside a transaction, for a mail that was committed.
 *
 * @throws CannotTrackError
 */
export async function trackMessage(
  tables: Tables,
  newId: NewId,
  message: Message,
  plan: Plan,
  calendar: Planner,
  now: number,
): Promise<{ followUp: FollowUp; undoId: string }> {
  return start(tables, newId, fromMessage(message), message, plan, calendar, now);
}

interface Subject {
  account: string;
  legacyThreadId: string;
  subject: string;
  prospect: Person;
  lastMessage: { key: string; at: number };
  /** The prospect wrote last: no touch was made yet. */
  isTheirs: boolean;
}

function fromMessage(message: Message | undefined): Subject {
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

async function fromThread(tables: Tables, source: ShownThread): Promise<Subject> {
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

async function start(
  tables: Tables,
  newId: NewId,
  { account, legacyThreadId, subject, prospect, lastMessage, isTheirs }: Subject,
  message: Message | null,
  { dueAt, cadenceId: wanted }: Plan,
  calendar: Planner,
  now: number,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const key = followUpKeyOf(account, legacyThreadId);
  const known = await tables.followUps.get(key);
  const isOpen = known !== undefined && !hasEnded(known);
  const person = await tables.prospects.get(prospect.email);
  const begun = {
    ...atStart(wanted ?? defaultCadenceId),
    place: person?.place ?? known?.place ?? guessPlace({ email: prospect.email, phones: [] }),
  };
  // What is on screen of a thread that is tracked already is no new touch; a mail that was not counted is.
  const isCounted = (await tables.touches.get(lastMessage.key)) !== undefined;
  const isNewTouch = !isCounted && (!isOpen || message !== null);
  const running = isOpen ? known : { ...begun, key, dueOn: known?.dueOn ?? null, touches: 0 };
  const touch = touchOf(running, lastMessage, calendar, now);
  if (isNewTouch) await tables.touches.put(touch);
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
  const planned = plannedAhead(next, countedFrom, calendar, now);
  const due =
    dueAt === null || dueAt === planned.dueAt
      ? { ...planned, dueBy: 'cadence' as const }
      : { ...dueAtInstant(dueAt, calendar.zone), step: planned.step, dueBy: 'rep' as const, moves: [] };
  const who = isOpen ? known.prospect : prospect;
  const started: FollowUp = {
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
    ...due,
    decisionOn: next.decisionOn,
    reason: isOpen ? known.reason : null,
    place: next.place,
    freshness: { checkedAt: message ? Math.min(message.at, now) : now, how: message ? 'sent' : 'opened' },
    repliedAt: null,
    sequence: 0,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  };
  const followUp = await tables.followUps.save(await placeTouch(tables, started, calendar));
  if (message) {
    const taken = await takePoints(tables, followUp, message, now);
    await tables.messages.put({ ...taken, proposal: 'taken', updatedAt: now });
  }
  const undoId = await note(tables, newId, now, 'tracked', {
    followUpKey: key,
    messageKey: message?.key ?? null,
    before: {
      followUp: known ?? null,
      message,
      touchKey: isNewTouch ? lastMessage.key : null,
      suppressionKey: null,
      after: followUp,
    },
  });
  return { followUp, undoId };
}

/** As the cadence says; counted from now where that is over, as with an old mail that is tracked today. */
function plannedAhead(of: Plannable, from: number, calendar: Planner, now: number): Planned {
  const planned = planTouch(of, from, calendar);
  return planned.dueAt > now ? planned : planTouch(of, now, calendar);
}
