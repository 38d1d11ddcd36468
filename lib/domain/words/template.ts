import * as z from 'zod/mini';
import { channelSchema, purposeSchema } from '../cadence';
import { longestTemplate } from '../library';

/**
 * Words for a step of a cadence, in Liquid. For email the mail itself, which stays in the thread and so has no
 * subject of its own; for LinkedIn, text message and note the text to copy; for a call the points to make.
 */
export const templateSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  purpose: purposeSchema,
  channel: channelSchema,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  body: z.string().check(z.minLength(1), z.maxLength(longestTemplate)),
  /** Comes with Steadfast: to be copied, not changed. */
  isBuiltIn: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;
