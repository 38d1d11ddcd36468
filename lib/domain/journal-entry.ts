import * as z from 'zod/mini';
import { cadenceIdSchema, cadenceSchema } from './cadence';
import './jitless';
import { prospectSchema, storedPointSchema } from './library';
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
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
