import * as z from 'zod/mini';
import './jitless';
import { longestNote } from './note';

/**
 * The rows that Steadfast keeps. One schema and one type for each; whatever is read from
 * storage goes through its schema. Instants are epoch ms (`…At`), calendar dates are
 * `YYYY-MM-DD` (`…On`), nothing is ever deleted but by tombstone (`deletedAt`).
 */

const instant = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());

export const addressSchema = z
  .string()
  .check(z.maxLength(320), z.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/u), z.toLowerCase());

export const personSchema = z.strictObject({
  email: addressSchema,
  name: z.string().check(z.maxLength(300)),
});
export type Person = z.infer<typeof personSchema>;

const legacyIdSchema = z.string().check(z.regex(/^[0-9a-f]{8,16}$/));
const messageIdSchema = z.string().check(z.regex(/^msg-[af]:[\w:.-]{1,80}$/));
const threadIdSchema = z.string().check(z.regex(/^thread-[af]:[\w:.-]{1,80}$/));
const subjectSchema = z.string().check(z.maxLength(1_000));

/** `account:legacyThreadHex` */
export const followUpKeySchema = z
  .string()
  .check(z.maxLength(400), z.regex(/^[^\s@]+@[^\s@:]+:[0-9a-f]{8,16}$/u));
/** `account:msg-a:…` */
export const messageKeySchema = z
  .string()
  .check(z.maxLength(500), z.regex(/^[^\s@]+@[^\s@:]+:msg-[af]:\S+$/u));

const stamps = { createdAt: instant, updatedAt: instant, deletedAt: z.nullable(instant) };

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
  ...stamps,
});
export type Message = z.infer<typeof messageSchema>;

/** What the rep can say that came of a follow-up. */
export const chosenOutcomeSchema = z.enum([
  'replied',
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

export const stateSchema = z.enum(['held', 'waiting', 'due', 'replied', 'nurture', 'paused', 'closed']);
export type State = z.infer<typeof stateSchema>;

/** The intended local moment, so that travel and DST recompute instead of drift. */
export const localMomentSchema = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  zone: z.string().check(z.maxLength(64)),
});
export type LocalMoment = z.infer<typeof localMomentSchema>;

/** When the reply state of the thread was last confirmed, and how. */
export const freshnessSchema = z.strictObject({
  checkedAt: instant,
  how: z.enum(['sent', 'openTab', 'opened']),
});
export type Freshness = z.infer<typeof freshnessSchema>;

/** One tracked thread with one prospect: the aggregate. */
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
  /** Touches made so far; the next one is number `touches + 1`. */
  touches: count,
  lastTouchAt: instant,
  /** The last touch's own key: known without the touches, which the safety copy does not hold. */
  lastTouchKey: z.nullable(z.string().check(z.maxLength(500))),
  /** When the next touch is due; null once no touch is planned. */
  dueAt: z.nullable(instant),
  dueOn: z.nullable(localMomentSchema),
  freshness: z.nullable(freshnessSchema),
  repliedAt: z.nullable(instant),
  /** Grows with each write in the whole store; the safety copy is compared by it. */
  sequence: count,
  ...stamps,
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** One contact made: a mail sent in the thread, or something the rep logged. */
export const touchSchema = z.strictObject({
  /** The mail's key, or `followUpKey~at` for a logged one. */
  key: z.string().check(z.maxLength(500)),
  followUpKey: followUpKeySchema,
  at: instant,
  channel: z.enum(['email', 'other']),
  /** When the follow-up was due before this touch: what stands again if the touch is taken back. */
  dueBefore: z.nullable(localMomentSchema),
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

/** What happened and why; append-only. `before` is what an undo puts back. */
export const journalEntrySchema = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  at: instant,
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
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
