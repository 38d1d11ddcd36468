import { followUpKeyOf } from '@/lib/domain/ids';
import { defaultCadence } from '@/lib/domain/cadence';
import type { FollowUp, Message, Person } from '@/lib/domain/model';
import { companyOf } from '@/lib/domain/prospect';
import { type Calendar, dueAtInstant, nextDue } from '@/lib/domain/schedule';
import { touchOf } from './commit-send';
import { note } from './journal';
import type { Deps, NewId, Tables } from './ports';

/** What to track: a mail that was seen, or the thread that is on screen. */
export type TrackSource =
  | { kind: 'message'; messageKey: string }
  | {
      kind: 'thread';
      account: string;
      legacyThreadId: string;
      subject: string;
      prospect: Person;
      /** The newest message on screen: what comes after it is an answer. */
      lastMessage: { key: string; at: number };
    };

/** The mail is not known (any more), or Gmail has not told yet which thread it is in. */
export class CannotTrackError extends Error {
  override name = 'CannotTrackError';
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
    const subjectOf = source.kind === 'message' ? fromMessage(message) : source;
    return start(tables, deps.newId, subjectOf, message ?? null, dueAt, calendar, now);
  });
}

type Subject = Extract<TrackSource, { kind: 'thread' }>;

function fromMessage(message: Message | undefined): Subject {
  if (!message?.legacyThreadId || !message.verdict?.prospect) {
    throw new CannotTrackError('Gmail has not confirmed this mail yet');
  }
  return {
    kind: 'thread',
    account: message.account,
    legacyThreadId: message.legacyThreadId,
    subject: message.subject,
    prospect: message.verdict.prospect,
    lastMessage: { key: message.key, at: message.at },
  };
}

async function start(
  tables: Tables,
  newId: NewId,
  { account, legacyThreadId, subject, prospect, lastMessage }: Subject,
  message: Message | null,
  dueAt: number | null,
  calendar: Calendar,
  now: number,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const key = followUpKeyOf(account, legacyThreadId);
  const known = await tables.followUps.get(key);
  const isNewTouch = (await tables.touches.get(lastMessage.key)) === undefined;
  if (isNewTouch) await tables.touches.put(touchOf(key, lastMessage, now));
  const touches = Math.max((known?.touches ?? 0) + (isNewTouch ? 1 : 0), 1);
  const lastTouchAt = Math.max(lastMessage.at, known?.lastTouchAt ?? 0);
  const cadenceId = known?.cadenceId ?? defaultCadence.id;
  const due =
    dueAt === null ? nextDue(cadenceId, touches, lastTouchAt, calendar) : dueAtInstant(dueAt, calendar.zone);
  const followUp = await tables.followUps.save({
    key,
    account,
    legacyThreadId,
    threadKey: message?.threadKey ?? known?.threadKey ?? null,
    prospect,
    company: companyOf(prospect.email),
    subject,
    state: 'waiting',
    outcome: null,
    cadenceId,
    touches,
    lastTouchAt,
    ...due,
    freshness: { checkedAt: message ? message.at : now, how: message ? 'sent' : 'opened' },
    repliedAt: null,
    sequence: 0,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  });
  if (message) await tables.messages.put({ ...message, proposal: 'taken', updatedAt: now });
  const undoId = await note(tables, newId, now, 'tracked', {
    followUpKey: key,
    messageKey: message?.key ?? null,
    before: {
      followUp: known ?? null,
      message,
      touchKey: isNewTouch ? lastMessage.key : null,
      suppressionKey: null,
      sequenceAfter: followUp.sequence,
    },
  });
  return { followUp, undoId };
}
