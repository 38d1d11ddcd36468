import * as z from 'zod/mini';
import './jitless';

/** What rows are made of: people, moments, ids and the words for a follow-up's state. */

/** Epoch ms. */
export const instant = z.int().check(z.nonnegative());
export const count = z.int().check(z.nonnegative());

export const addressSchema = z
  .string()
  .check(z.maxLength(320), z.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/u), z.toLowerCase());

export const personSchema = z.strictObject({
  email: addressSchema,
  name: z.string().check(z.maxLength(300)),
});
export type Person = z.infer<typeof personSchema>;

export const legacyIdSchema = z.string().check(z.regex(/^[0-9a-f]{8,16}$/));
export const threadIdSchema = z.string().check(z.regex(/^thread-[af]:[\w:.-]{1,80}$/));
export const subjectSchema = z.string().check(z.maxLength(1_000));

/** What the rep can say that came of a follow-up. */
export const chosenOutcomeSchema = z.enum([
  'replied',
  'interested',
  'meeting',
  'notNow',
  'no',
  'won',
  'lost',
  'leftCompany',
  'wrongPerson',
  'doNotContact',
]);
export type ChosenOutcome = z.infer<typeof chosenOutcomeSchema>;

export const outcomeSchema = z.enum([...chosenOutcomeSchema.options, 'stopped', 'undone']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const stateSchema = z.enum(['held', 'waiting', 'due', 'replied', 'paused', 'closed']);
export type State = z.infer<typeof stateSchema>;

/** `YYYY-MM-DD`, without a zone. */
export const dateSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** The intended local moment, so that travel and DST recompute instead of drift. */
export const localMomentSchema = z.strictObject({
  date: dateSchema,
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  zone: z.string().check(z.maxLength(64)),
});
export type LocalMoment = z.infer<typeof localMomentSchema>;

/** Why a touch is planned for another day than the cadence says: shown to the rep. */
export const moveSchema = z.strictObject({
  from: dateSchema,
  to: dateSchema,
  why: z.enum([
    'weekend',
    'holiday',
    'theirHoliday',
    'vacation',
    'hours',
    'quiet',
    'theirHours',
    'load',
    'company',
    'person',
    'habit',
    'away',
  ]),
  /** The hour that was meant for `from`, where a vacation has moved what was planned already. */
  time: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
  /** What the holiday is called. */
  name: z.optional(z.string().check(z.maxLength(100))),
});
export type Move = z.infer<typeof moveSchema>;
