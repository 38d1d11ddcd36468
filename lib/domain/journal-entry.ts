import * as z from 'zod/mini';
import { mostAtOnce } from './bulk-change';
import { cadenceIdSchema, cadenceSchema } from './cadence';
import './jitless';
import { prospectSchema, storedPointSchema } from './library';
import { addressSchema, dateSchema, personSchema, subjectSchema } from './fields';
import { followUpKeySchema, followUpSchema, messageSchema, placeSchema } from './model';

const count = z.int().check(z.nonnegative());

/** What happened and why; append-only. `before` is what an undo puts back. */
export const journalEntrySchema = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  /** Epoch ms. */
  at: count,
  what: z.string().check(z.maxLength(64)),
  followUpKey: z.nullable(z.string()),
  messageKey: z.nullable(z.string()),
  detail: z.nullable(z.string().check(z.maxLength(500))),
  before: z.nullable(
    z.strictObject({
      followUp: z.nullable(followUpSchema),
      message: z.nullable(messageSchema),
      touchKey: z.nullable(z.string()),
      suppressionKey: z.nullable(z.string()),
      /** The follow-up after the action: an undo is refused once it has moved on from there. */
      after: z.nullable(followUpSchema),
    }),
  ),
  /** Other follow-ups that changed with it. */
  others: z.optional(z.array(z.strictObject({ before: followUpSchema, after: followUpSchema }))),
  /** The ids of the entries that are one action, and taken back with this one. */
  entries: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(mostAtOnce))),
  /** What the rep changed in cadences: how they were (null: not there), and how many follow-ups went with them. */
  library: z.optional(
    z.strictObject({
      cadences: z.array(z.strictObject({ id: cadenceIdSchema, before: z.nullable(cadenceSchema) })),
      followUps: count,
    }),
  ),
  /** What the rep changed of what is known, as it was: an undo puts the rows back; one that was not there is deleted. */
  known: z.optional(
    z.strictObject({
      points: z.array(storedPointSchema),
      prospects: z.array(prospectSchema),
      /** Where the same person was, by their other follow-ups. */
      places: z.array(z.strictObject({ followUpKey: followUpKeySchema, place: z.nullable(placeSchema) })),
    }),
  ),
  /** What a message that came in was judged to be, as `what` says; `at` is then when it came. */
  inbound: z.optional(
    z.strictObject({
      from: personSchema,
      /** Its own; null where nobody has seen it. */
      subject: z.nullable(subjectSchema),
      /** Its words were seen. */
      isRead: z.boolean(),
      /** No answer, and the follow-up had ended by then: it did nothing. */
      wasOver: z.optional(z.boolean()),
      /** The first day back that an automatic reply names. */
      backOn: z.nullable(dateSchema),
      /** The address that a mail server could not reach. */
      failed: z.nullable(addressSchema),
    }),
  ),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
