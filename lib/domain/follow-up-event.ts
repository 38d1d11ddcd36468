import type { Answer, Away, Question } from './answer';
import type { Edit } from './edit-running';
import type { FollowUp, LocalMoment, Outcome, Person, Place } from './model';

/** One contact made: its key, and when (epoch ms). */
interface Contact {
  key: string;
  at: number;
}

/** A message as two looks at it know it: a thread's list tells its key, Gmail's print view only the minute. */
export interface SeenMessage {
  key: string | null;
  from: Person;
  /** Epoch ms. */
  at: number;
}

/** An answer as it was judged. */
export type SeenAnswer = Pick<Answer, 'key' | 'kind' | 'from' | 'proposed' | 'isRead'>;

/** What can happen to a follow-up. All instants are epoch ms. */
export type FollowUpEvent =
  | ({ type: 'mailCommitted'; now: number } & Contact)
  /** A mail that had counted was taken back; `dueBefore` is the date that it had replaced, `previous` the touch before it. */
  | {
      type: 'mailUndone';
      key: string;
      previous: Contact | null;
      dueBefore: LocalMoment | null;
      /** The step that it had answered. */
      stepBefore: number | null;
    }
  /** The prospect, or somebody for them, answered after our last mail; null: the rep says so. */
  | { type: 'replySeen'; at: number; answer: SeenAnswer | null }
  /** What had counted as an answer was a machine's, as its words have told. */
  | ({ type: 'replyWithdrawn' } & SeenMessage)
  /** The prospect is away: no answer, but nothing is due before they are back. */
  | ({ type: 'autoReplySeen' } & Away)
  /** The mail has not reached the prospect, and will not. */
  | { type: 'bounceSeen'; at: number }
  /** The prospect, or somebody of their company, has written in another thread. */
  | { type: 'asked'; question: Question }
  /** The rep has said whether that was about the same. */
  | { type: 'sameMatter'; isSame: boolean }
  | { type: 'clockReached'; now: number }
  /** Another date was named: by the rep, or by the prospect. */
  | { type: 'snoozed'; until: number; by?: 'rep' | 'prospect' }
  | ({ type: 'touchLogged' } & Contact)
  | { type: 'outcomeSet'; outcome: Outcome }
  /** "Not now", or "no", which is not for ever: asked again at `until`, or as the cadence for it says. */
  | { type: 'nurtured'; outcome: 'notNow' | 'no'; reason: string | null; until: number | null; now: number }
  /** Another cadence, from its beginning; the same one: the date is counted anew. */
  | { type: 'cadenceChanged'; cadenceId: string; now: number }
  /** The rep has changed the cadence itself, or removed it. */
  | ({ type: 'cadenceEdited' } & Edit)
  /** One that ended, with an outcome that stays known, goes on with this cadence, counted from now. */
  | { type: 'begunAnew'; cadenceId: string; now: number }
  | { type: 'decisionSet'; on: string | null; now: number }
  /** It is known, or guessed, where the prospect is. */
  | { type: 'placeSet'; place: Place | null; now: number }
  | { type: 'zoneChanged'; zone: string }
  | { type: 'paused' }
  | { type: 'resumed'; now: number };

/** What has to be done outside once the new state is stored. */
export type Effect = { type: 'nudge' } | { type: 'withdrawNudge' };

export interface Transition {
  next: FollowUp;
  effects: Effect[];
}
