import * as z from 'zod/mini';
import '../jitless';
import { longestPointText, longestSentence } from './limits';

/** What the date of a point is; `back`: the writer, or whom it needs, is there again. */
export const pointDateSchema = z.strictObject({
  /** Calendar date, `YYYY-MM-DD`, in the rep's zone. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  kind: z.enum(['decision', 'meeting', 'back', 'deadline', 'other']),
  /** Nothing is to be expected on the day itself, only after it. */
  isAfter: z.boolean(),
});
export type PointDate = z.infer<typeof pointDateSchema>;

/** Something in a mail that is worth coming back to. A request is a question. */
export const pointSchema = z.strictObject({
  kind: z.enum(['question', 'promise', 'date', 'number', 'person', 'objection']),
  /** Who wrote it. */
  owner: z.enum(['rep', 'prospect']),
  /** Readable alone, one line. */
  text: z.string().check(z.maxLength(longestPointText)),
  /** Where it was said, one line. */
  sentence: z.string().check(z.maxLength(longestSentence)),
  /** Null where no date is said, or none that can be worked out. */
  on: z.nullable(pointDateSchema),
  /** 0 to 1: how much it matters among points of its kind. */
  weight: z.number().check(z.gte(0), z.lte(1)),
  /** When the mail was sent, epoch ms. */
  at: z.int().check(z.nonnegative()),
});
export type Point = z.infer<typeof pointSchema>;
export type PointKind = Point['kind'];
export type PointOwner = Point['owner'];
