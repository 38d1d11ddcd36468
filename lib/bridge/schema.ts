import * as z from 'zod/mini';

// MV3 forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

const instant = z.int().check(z.nonnegative(), z.lte(8.64e15));
const text = (max: number) => z.string().check(z.maxLength(max));
const messageId = z.string().check(z.regex(/^msg-[af]:[\w:-]{1,80}$/));
const threadId = z.string().check(z.regex(/^thread-[af]:[\w:-]{1,80}$/));
const legacyId = z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/)));
const rfcMessageId = z.nullable(z.string().check(z.regex(/^<[^<>\s]{1,996}>$/)));

const personSchema = z.strictObject({ email: text(320), name: text(200) });
const people = z.array(personSchema).check(z.maxLength(200));

const outgoingSchema = z.strictObject({
  type: z.literal('outgoing'),
  kind: z.enum(['draft', 'send', 'scheduled']),
  messageId,
  threadId,
  from: personSchema,
  to: people,
  cc: people,
  bcc: people,
  subject: text(1_000),
  inReplyTo: rfcMessageId,
  at: instant.check(z.positive()),
  op: z.nullable(z.int().check(z.nonnegative())),
  confidence: z.enum(['positions', 'walked']),
});

const answeredSchema = z.strictObject({
  type: z.literal('answered'),
  messageId,
  threadId,
  legacyThreadId: legacyId,
  legacyMessageId: legacyId,
  rfcMessageId,
  ok: z.boolean(),
  error: z.nullable(z.enum(['http', 'network', 'rejected'])),
});

const threadSchema = z.strictObject({
  type: z.literal('thread'),
  threadId,
  legacyThreadId: legacyId,
  subject: text(1_000),
  messages: z
    .array(
      z.strictObject({
        messageId,
        from: personSchema,
        at: instant,
        state: z.enum(['draft', 'held', 'sent', 'scheduled', 'received', 'trashed']),
        subject: text(1_000),
        legacyMessageId: legacyId,
        rfcMessageId,
      }),
    )
    .check(z.maxLength(100)),
});

/**
 * Parses one record from the bridge into a `GmailRecord`. Any script of the page can forge one, so everything is
 * bounded: unknown keys, overlong texts and ids that do not look like Gmail's are refused.
 */
export const gmailRecordSchema = z.discriminatedUnion('type', [
  outgoingSchema,
  answeredSchema,
  threadSchema,
  z.strictObject({ type: z.literal('undone'), messageId, threadId }),
  z.strictObject({ type: z.literal('discarded'), messageId }),
  z.strictObject({
    type: z.literal('synced'),
    at: instant,
    unreadable: z.int().check(z.nonnegative()),
  }),
  z.strictObject({ type: z.literal('unreadable'), unreadable: z.int().check(z.nonnegative()) }),
]);
