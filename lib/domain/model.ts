import * as z from 'zod/mini';
import './jitless';
import { answerSchema, awaySchema, freshnessSchema, questionSchema, uncheckedSchema } from './answer';
import { channelSchema, purposeSchema } from './cadence';
import {
  addressSchema,
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
import { longestNote, longestReason } from './note';
import { pointSchema } from './points/point';

export {
  addressSchema,
  chosenOutcomeSchema,
  dateSchema,
  moveSchema,
  outcomeSchema,
  stateSchema,
} from './fields';
export type { ChosenOutcome, LocalMoment, Move, Outcome, Person, State } from './fields';

/**
 * The rows that Steadfast keeps. One schema and one type for each; whatever is read from
 * storage goes through its schema. Instants are epoch ms (`…At`), calendar dates are
 * `YYYY-MM-DD` (`…On`), nothing is ever deleted but by tombstone (`deletedAt`).
 */

const messageIdSchema = z.string().check(z.regex(/^msg-[af]:[\w:.-]{1,80}$/));
/** `account:legacyThreadHex` */
export const followUpKeySchema = z
  .string()
  .check(z.maxLength(400), z.regex(/^[^\s@]+@[^\s@:]+:[0-9a-f]{8,16}$/u));
/** `account:msg-a:…` */
export const messageKeySchema = z
  .string()
  .check(z.maxLength(500), z.regex(/^[^\s@]+@[^\s@:]+:msg-[af]:\S+$/u));

export const stamps = { createdAt: instant, updatedAt: instant, deletedAt: z.nullable(instant) };

/** Why a sent mail is, or is not, one to follow up: shown to the rep. */
export const verdictSchema = z.strictObject({
  isProspect: z.boolean(),
  reason: z.enum([
    'external',
    'noRecipient',
    'ownAddress',
    'ownDomain',
    'noReply',
    'list',
    'manyRecipients',
    'suppressed',
  ]),
  /** Who would be followed up; null where nobody can be. */
  prospect: z.nullable(personSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A mail that was sent (seen → held → committed | undone | failed) or received. */
export const messageSchema = z.strictObject({
  key: messageKeySchema,
  account: addressSchema,
  messageId: messageIdSchema,
  threadId: threadIdSchema,
  /** `account:threadId`: finds a thread before its legacy id is known. */
  threadKey: z.string(),
  legacyThreadId: z.nullable(legacyIdSchema),
  legacyMessageId: z.nullable(legacyIdSchema),
  rfcMessageId: z.nullable(z.string().check(z.maxLength(1_000))),
  state: z.enum(['held', 'committed', 'undone', 'failed', 'scheduled', 'received']),
  from: personSchema,
  to: z.array(personSchema),
  cc: z.array(personSchema),
  bcc: z.array(personSchema),
  subject: subjectSchema,
  at: instant,
  /** When the hold is over if nothing says so earlier; null unless held and acknowledged. */
  heldUntil: z.nullable(instant),
  /** Who saw the send: the sync request, or the page's gesture and toast. */
  witnesses: z.array(z.enum(['network', 'page', 'list'])),
  /**
   * The offer to track this mail: not made yet (`new`), made, or what became of it (`answered`: the prospect
   * was faster than the rep); null while not committed.
   */
  proposal: z.nullable(z.enum(['new', 'open', 'taken', 'declined', 'unfit', 'answered'])),
  verdict: z.nullable(verdictSchema),
  /** What is worth coming back to in it, until its thread is tracked or the rep says no. */
  points: z._default(z.array(pointSchema).check(z.maxLength(30)), []),
  ...stamps,
});
export type Message = z.infer<typeof messageSchema>;

/** Where the prospect is, as far as it is known. */
export const placeSchema = z.strictObject({
  /** ISO 3166-1, two capital letters. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** IANA name. */
  zone: z.nullable(z.string().check(z.maxLength(64))),
  /** Set by the rep, or guessed from the address or a phone number. */
  how: z.enum(['set', 'domain', 'phone']),
});
export type Place = z.infer<typeof placeSchema>;

/** One tracked thread with one prospect: the aggregate. What has a default came with the second schema. */
export const followUpSchema = z.strictObject({
  key: followUpKeySchema,
  account: addressSchema,
  legacyThreadId: legacyIdSchema,
  threadKey: z.nullable(z.string()),
  prospect: personSchema,
  /** From the domain; null for free-mail addresses. */
  company: z.nullable(z.string().check(z.maxLength(200))),
  subject: subjectSchema,
  state: stateSchema,
  outcome: z.nullable(outcomeSchema),
  cadenceId: z.string().check(z.maxLength(64)),
  /** The place in the cadence of the step that comes next; past its end the cadence is over. */
  step: z._default(count, 0),
  /** Touches made so far; the next one is number `touches + 1`. */
  touches: count,
  lastTouchAt: instant,
  /** The last touch's own key: known without the touches, which the safety copy does not hold. */
  lastTouchKey: z.nullable(z.string().check(z.maxLength(500))),
  /** When the next touch is due; null once no touch is planned. */
  dueAt: z.nullable(instant),
  dueOn: z.nullable(localMomentSchema),
  /** Who said when: what the rep or the prospect named is not moved by what else there is to do. */
  dueBy: z._default(z.enum(['cadence', 'rep', 'prospect']), 'cadence'),
  moves: z._default(z.array(moveSchema).check(z.maxLength(20)), []),
  /** When the prospect decides. */
  decisionOn: z._default(z.nullable(dateSchema), null),
  /** Why they said "not now" or "no", in the rep's words. */
  reason: z._default(z.nullable(z.string().check(z.maxLength(longestReason))), null),
  place: z._default(z.nullable(placeSchema), null),
  freshness: z.nullable(freshnessSchema),
  /** Why it is not fresher; null where the last look has found something out. */
  unchecked: z._default(z.nullable(uncheckedSchema), null),
  repliedAt: z.nullable(instant),
  answer: z._default(z.nullable(answerSchema), null),
  /** What the rep is asked, while it is paused for that. */
  question: z._default(z.nullable(questionSchema), null),
  away: z._default(z.nullable(awaySchema), null),
  /** Grows with each write in the whole store; the safety copy is compared by it. */
  sequence: count,
  ...stamps,
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** What came of a call or another touch that was logged. */
export const touchResultSchema = z.enum(['reached', 'leftMessage', 'noAnswer', 'sent']);
export type TouchResult = z.infer<typeof touchResultSchema>;

/** One contact made: a mail sent in the thread, or something the rep logged. */
export const touchSchema = z.strictObject({
  /** The mail's key, or `followUpKey~at` for a logged one. */
  key: z.string().check(z.maxLength(500)),
  followUpKey: followUpKeySchema,
  at: instant,
  channel: channelSchema,
  /** What it was for; null where it was not planned. */
  purpose: z._default(z.nullable(purposeSchema), null),
  /** Of the draft that was opened for it and left as it was written; null where there was none, or nobody knows. */
  templateId: z._default(z.nullable(z.string().check(z.maxLength(64))), null),
  /** What came of one that was logged. */
  result: z._default(z.nullable(touchResultSchema), null),
  /** When the follow-up was due before this touch: what stands again if the touch is taken back. */
  dueBefore: z.nullable(localMomentSchema),
  /** The follow-up's step then; null in rows of the first schema. */
  stepBefore: z._default(z.nullable(count), null),
  ...stamps,
});
export type Touch = z.infer<typeof touchSchema>;

/** The outbox: one nudge per follow-up and touch, whatever happens in between. */
export const nudgeSchema = z.strictObject({
  /** `followUpKey#touch`: also the notification's id, so that a repeat replaces. */
  id: z.string().check(z.maxLength(420)),
  followUpKey: followUpKeySchema,
  touch: count,
  dueAt: instant,
  /** pending → claimed → shown; settled by a reply or the rep. */
  state: z.enum(['pending', 'claimed', 'shown', 'settled']),
  shownAt: z.nullable(instant),
  /** The browser session it was shown in: notifications vanish with the browser. */
  shownIn: z.nullable(z.string()),
  ...stamps,
});
export type Nudge = z.infer<typeof nudgeSchema>;

/** Who is never proposed again. */
export const suppressionSchema = z.strictObject({
  /** `domain:acme.com` or `address:dana@acme.com` */
  key: z.string().check(z.maxLength(400), z.regex(/^(domain|address):\S+$/u)),
  ...stamps,
});
export type Suppression = z.infer<typeof suppressionSchema>;

/** A mailbox that was seen signed in; `index` is the `u/N` it had then, a hint only. */
export const accountSchema = z.strictObject({
  address: addressSchema,
  index: z.nullable(z.int().check(z.nonnegative(), z.lte(99))),
  /** Other addresses that the rep was seen to send from. */
  aliases: z.array(addressSchema),
  /** Somebody shares this mailbox with the rep; it was never seen at a `u/N` of its own. */
  isShared: z._default(z.boolean(), false),
  ...stamps,
});
export type Account = z.infer<typeof accountSchema>;

export const noteIdSchema = z.string().check(z.minLength(1), z.maxLength(64));
export const noteTextSchema = z.string().check(z.minLength(1), z.maxLength(longestNote));

/** What the rep wrote down about a follow-up. */
export const noteSchema = z.strictObject({
  id: noteIdSchema,
  followUpKey: followUpKeySchema,
  /** When it was written first. */
  at: instant,
  text: noteTextSchema,
  ...stamps,
});
export type Note = z.infer<typeof noteSchema>;

/** What shall happen to a mail once it is sent, chosen while it is written. */
export const composeChoiceSchema = z.strictObject({
  /** That of the mail, the same from draft to sent. */
  key: messageKeySchema,
  account: addressSchema,
  choice: z.discriminatedUnion('kind', [
    /** The rep wants no follow-up, and no offer of one. */
    z.strictObject({ kind: z.literal('off') }),
    z.strictObject({ kind: z.literal('cadence'), cadenceId: z.string().check(z.maxLength(64)) }),
    z.strictObject({ kind: z.literal('date'), on: localMomentSchema }),
  ]),
  ...stamps,
});
export type ComposeChoice = z.infer<typeof composeChoiceSchema>;
