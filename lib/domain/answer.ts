import * as z from 'zod/mini';
import './jitless';
import {
  count,
  dateSchema,
  instant,
  legacyIdSchema,
  localMomentSchema,
  moveSchema,
  outcomeSchema,
  personSchema,
  stateSchema,
  subjectSchema,
  threadIdSchema,
} from './fields';

/** What a follow-up knows of answers to it: when that was looked for, what came, and what the rep is asked about it. */

/** When the reply state of the thread was last confirmed, and how. */
export const freshnessSchema = z.strictObject({
  checkedAt: instant,
  how: z.enum(['sent', 'openTab', 'opened', 'threadCheck', 'feed']),
});
export type Freshness = z.infer<typeof freshnessSchema>;

/** Why the last look with Gmail closed has found nothing out. `paced`: too many had to be looked for at once. */
export const uncheckedSchema = z.strictObject({
  at: instant,
  why: z.enum([
    'offline',
    'signedOut',
    'otherAccount',
    'shared',
    'blocked',
    'unreadable',
    'switchedOff',
    'paced',
  ]),
});
export type Unchecked = z.infer<typeof uncheckedSchema>;

/** What a person's words propose; the rep says what came of it. */
export const proposedOutcomeSchema = z.enum([
  'meeting',
  'interested',
  'notNow',
  'no',
  'wrongPerson',
  'leftCompany',
  'doNotContact',
]);
export type ProposedOutcome = z.infer<typeof proposedOutcomeSchema>;

/** What stopped the follow-up. */
export const answerSchema = z.strictObject({
  /** The message's own, where its thread was listed; a print view does not tell it. */
  key: z.nullable(z.string().check(z.maxLength(500))),
  kind: z.enum(['person', 'calendarAccepted']),
  from: personSchema,
  at: instant,
  /** What its words propose. */
  proposed: z.nullable(proposedOutcomeSchema),
  /** Its words were seen. Before, who sent it and its subject say that it is an answer, and a robot may turn out. */
  isRead: z.boolean(),
  /** The rep has said what came of it. */
  isSettled: z.boolean(),
  /** How the follow-up stood before: what stands again where it was no answer after all. */
  before: z.nullable(
    z.strictObject({
      state: stateSchema,
      outcome: z.nullable(outcomeSchema),
      step: count,
      dueAt: z.nullable(instant),
      dueOn: z.nullable(localMomentSchema),
      dueBy: z.enum(['cadence', 'rep', 'prospect']),
      moves: z.array(moveSchema).check(z.maxLength(20)),
      repliedAt: z.nullable(instant),
    }),
  ),
});
export type Answer = z.infer<typeof answerSchema>;

/** The prospect, or somebody of their company, has written in another thread: is it about the same? */
export const questionSchema = z.strictObject({
  threadId: threadIdSchema,
  legacyThreadId: z.nullable(legacyIdSchema),
  /** The message that it is asked about, by its key. */
  key: z.string().check(z.maxLength(500)),
  from: personSchema,
  subject: subjectSchema,
  at: instant,
});
export type Question = z.infer<typeof questionSchema>;

/** The prospect is away, as their automatic reply says. */
export const awaySchema = z.strictObject({
  /** When that came. */
  at: instant,
  /** Their first day back, where it is said. */
  backOn: z.nullable(dateSchema),
  /** Whom they name for the meantime. */
  contact: z.nullable(personSchema),
});
export type Away = z.infer<typeof awaySchema>;
