import type { FollowUpEvent } from '@/lib/domain/follow-up-event';
import type { ComposeChoice, FollowUp, LocalMoment, Message } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { inZone } from '@/lib/domain/schedule';
import type { ProposalView } from '@/lib/domain/views';
import { applyEvent } from './apply-event';
import type { Plan } from './begin';
import { note } from './journal';
import type { NewId } from './ports/deps';
import type { Tables } from './ports/store';
import { trackMessage } from './track';

export type Choice = ComposeChoice['choice'];
type Done = NonNullable<ProposalView['chosen']>;

interface Moment {
  newId: NewId;
  calendar: Planner;
  /** Epoch ms. */
  now: number;
}

/** A mail was sent in a tracked thread: its follow-up goes on as the rep chose in the compose. */
export async function followChoice(
  tables: Tables,
  before: FollowUp,
  messageKey: string,
  choice: Choice,
  { newId, calendar, now }: Moment,
): Promise<Done> {
  const event = eventOf(choice, before, calendar, now);
  const after = await applyEvent(tables, before, event, calendar, now);
  const undoId = await note(tables, newId, now, whatOf(event), {
    followUpKey: before.key,
    messageKey,
    detail: event.type === 'cadenceChanged' ? event.cadenceId : null,
    before: { followUp: before, message: null, touchKey: null, suppressionKey: null, after },
  });
  return { dueAt: after.dueAt, undoId };
}

/**
 * Tracks a mail as the rep chose in the compose.
 *
 * @throws CannotTrackError
 */
export async function startByChoice(
  tables: Tables,
  message: Message,
  choice: Choice,
  { newId, calendar, now }: Moment,
): Promise<Done> {
  const plan = planOf(choice, calendar, now);
  const { followUp, undoId } = await trackMessage(tables, newId, message, plan, calendar, now);
  return { dueAt: followUp.dueAt, undoId };
}

/** How a follow-up begins by a choice. */
export function planOf(choice: Choice, calendar: Planner, now: number): Plan {
  return {
    dueAt: choice.kind === 'date' ? aheadOf(choice.on, calendar, now) : null,
    cadenceId: choice.kind === 'cadence' ? choice.cadenceId : null,
  };
}

type ChoiceEvent = Extract<FollowUpEvent, { type: 'outcomeSet' | 'snoozed' | 'cadenceChanged' }>;

/** What a choice does to the follow-up of a tracked thread. */
export function eventOf(
  choice: Choice,
  { cadenceId }: FollowUp,
  calendar: Planner,
  now: number,
): ChoiceEvent {
  if (choice.kind === 'off') return { type: 'outcomeSet', outcome: 'stopped' };
  const until = choice.kind === 'date' ? aheadOf(choice.on, calendar, now) : null;
  if (until !== null) return { type: 'snoozed', until };
  return { type: 'cadenceChanged', cadenceId: choice.kind === 'cadence' ? choice.cadenceId : cadenceId, now };
}

/** As the history of a follow-up knows it, whichever way it was done. */
function whatOf({ type }: ChoiceEvent): string {
  return { outcomeSet: 'rep.stop', snoozed: 'rep.snooze', cadenceChanged: 'rep.cadence' }[type];
}

/** When it is, epoch ms; null where the mail left too late for it: then the cadence says. */
function aheadOf(on: LocalMoment, calendar: Planner, now: number): number | null {
  const { dueAt } = inZone(on, calendar.zone);
  return dueAt > now ? dueAt : null;
}
