import { defaultCadenceId } from '@/lib/domain/cadences';
import { followUpKeyOf } from '@/lib/domain/ids';
import type { FollowUp, Message, Person } from '@/lib/domain/model';
import { placedAt } from '@/lib/domain/place-follow-up';
import { atStart, type OwnDate, type Planner, planTouch } from '@/lib/domain/schedule';
import { begin, fromMessage, fromThread, NobodyToFollowUpError, noPlan, type Subject } from './begin';
import type { Tables } from './ports/store';
import type { RawPerson } from './raw-person';

/** When a cadence would have the next touch: on the day that it would really get, told before anything is done. */

/**
 * After a mail that could be tracked.
 *
 * @throws CannotTrackError
 */
export function ownDateOfMail(
  tables: Tables,
  message: Message,
  calendar: Planner,
  now: number,
): Promise<OwnDate> {
  return beginning(tables, fromMessage(message), message, calendar, now);
}

/** When, and with whom: null where there is nobody, or nobody knows. */
export interface ThreadDate {
  own: OwnDate;
  prospect: Person | null;
}

/** Of a thread that is not followed up, and shows these people; null: nobody knows whom. */
export async function ownDateOfThread(
  tables: Tables,
  {
    account,
    legacyThreadId,
    people,
  }: { account: string; legacyThreadId: string; people: RawPerson[] | null },
  calendar: Planner,
  now: number,
): Promise<ThreadDate> {
  const lastMessage = { key: followUpKeyOf(account, legacyThreadId), at: now, from: null };
  const shown = {
    kind: 'thread' as const,
    account,
    legacyThreadId,
    subject: '',
    people: people ?? [],
    lastMessage,
  };
  try {
    const subject = await fromThread(tables, shown);
    return { own: await beginning(tables, subject, null, calendar, now), prospect: subject.prospect };
  } catch (error) {
    if (!(error instanceof NobodyToFollowUpError)) throw error;
    const { dueAt } = planTouch(atStart(defaultCadenceId), now, calendar);
    return { own: { at: dueAt, mayMove: true }, prospect: null };
  }
}

/** Of one that runs, counted from its last touch; null where that is over. */
export async function ownDateOf(
  tables: Tables,
  followUp: FollowUp,
  calendar: Planner,
  now: number,
): Promise<OwnDate | null> {
  const planned = planTouch(followUp, followUp.lastTouchAt, calendar);
  if (planned.dueAt <= now) return null;
  return { at: await placedAt(followUp, planned, tables.followUps, calendar, now) };
}

async function beginning(
  tables: Tables,
  subject: Subject,
  message: Message | null,
  calendar: Planner,
  now: number,
): Promise<OwnDate> {
  const { followUp } = await begin(tables, subject, message, noPlan, calendar, now);
  return { at: followUp.dueAt ?? now };
}
