import * as z from 'zod/mini';

/** What an inbound mail is, whoever it is from. */
export const replyClasses = [
  'person',
  'outOfOffice',
  'bounce',
  'softBounce',
  'calendarAccepted',
  'calendarDeclined',
  'calendarProposed',
  'readReceipt',
  'ticketRobot',
  'newsletter',
] as const;

/** What the words say came of it; the README of this folder tells when which. */
export const replyOutcomes = [
  'meeting',
  'interested',
  'notNow',
  'no',
  'wrongPerson',
  'leftCompany',
  'doNotContact',
] as const;

/** Headers that a mail may have and Gmail's page does not tell. */
export const knownHeaders = [
  'auto-submitted',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'precedence',
  'return-path',
  'x-auto-response-suppress',
] as const;

const addressSchema = z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u));
const personSchema = z.object({ name: z.string(), email: addressSchema });

/** A mail of this corpus with its labels. */
export const labelledReplySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]{2}-[a-z0-9-]+$/)),
  class: z.enum(replyClasses),
  /** Null also where nothing of the kind is said. */
  outcome: z.nullable(z.enum(replyOutcomes)),
  /** ISO dates, each of which is right, the likeliest first: the day that the writer is back. */
  returns: z.array(z.iso.date()),
  /** Whom an absent writer says to ask instead. */
  instead: z.array(addressSchema),
  /** Which address a bounce says was not reached. */
  failed: z.nullable(addressSchema),
  /** Whom the rep follows up in this thread: the writer where nothing else is known. */
  prospect: addressSchema,
  from: personSchema,
  to: personSchema,
  cc: z.array(personSchema),
  /** When it was received: ISO, UTC. */
  receivedAt: z.iso.datetime(),
  subject: z.string(),
  format: z.enum(['text', 'html']),
  headers: z.partialRecord(z.enum(knownHeaders), z.string()),
  body: z.string(),
});

export type LabelledReply = z.infer<typeof labelledReplySchema>;
