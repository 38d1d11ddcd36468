import type { FollowUp, Message } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { begin, fromMessage, fromThread, noPlan, type Plan, type Subject, type TrackSource } from './begin';
import { note } from './journal';
import { takePoints } from './keep-points';
import type { Deps, NewId } from './ports/deps';
import type { Tables } from './ports/store';

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
    return start(tables, deps.newId, subject, message ?? null, { ...noPlan, dueAt }, calendar, now);
  });
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

async function start(
  tables: Tables,
  newId: NewId,
  subject: Subject,
  message: Message | null,
  plan: Plan,
  calendar: Planner,
  now: number,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const { followUp: begun, known, touch } = await begin(tables, subject, message, plan, calendar, now);
  if (touch) await tables.touches.put(touch);
  const followUp = await tables.followUps.save(begun);
  if (message) {
    const taken = await takePoints(tables, followUp, message, now);
    await tables.messages.put({ ...taken, proposal: 'taken', updatedAt: now });
  }
  const undoId = await note(tables, newId, now, 'tracked', {
    followUpKey: followUp.key,
    messageKey: message?.key ?? null,
    before: {
      followUp: known ?? null,
      message,
      touchKey: touch?.key ?? null,
      suppressionKey: null,
      after: followUp,
    },
  });
  return { followUp, undoId };
}
