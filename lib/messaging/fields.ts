import * as z from 'zod/mini';
import '@/lib/domain/jitless';

/** What several messages carry. */

/** Epoch ms, within the years that a date of ours can be written in. */
export const instant = z.int().check(z.positive(), z.lte(Date.UTC(9999, 0, 1)));
export const legacyId = z.string().check(z.regex(/^[0-9a-f]{8,16}$/));
export const messageId = z.string().check(z.regex(/^msg-[af]:[\w:.-]{1,80}$/));
export const threadId = z.string().check(z.regex(/^thread-[af]:[\w:.-]{1,80}$/));
/** As the page has them: the use case keeps those that are people. */
export const people = z
  .array(
    z.strictObject({
      email: z.string().check(z.maxLength(1_000)),
      name: z.string().check(z.maxLength(1_000)),
    }),
  )
  .check(z.maxLength(1_000));
export const subject = z.string().check(z.maxLength(10_000));
