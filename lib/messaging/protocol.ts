import { cadences } from '@/lib/domain/cadence';
import {
  addressSchema,
  chosenOutcomeSchema,
  followUpKeySchema,
  messageKeySchema,
  noteIdSchema,
  noteTextSchema,
} from '@/lib/domain/model';
import {
  type FollowUpView,
  type FrontView,
  mostRows,
  type ProposalView,
  type RowWords,
  type ThreadCardView,
  type ThreadView,
  type ComposeView,
  type NobodyView,
} from '@/lib/domain/views';
import type { HealthView } from '@/lib/domain/health';
import { healthReportSchema } from '@/lib/domain/health-schema';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';

/**
 * Every message that parts of the extension send the background, once: who may send it, what goes
 * in and what comes back. The background parses the input, whoever sends it.
 */

/** `gmail`: our content script in the top frame of a Gmail tab. `page`: our popup or dashboard. */
export type SenderClass = 'gmail' | 'page';

interface Spec<Input, Output> {
  from: readonly SenderClass[];
  input: z.ZodMiniType<Input>;
  /** Carries the type only: answers come from the background, or are parsed by who asked. */
  output?: Output;
}

function spec<Output>() {
  return <Input>(from: readonly SenderClass[], input: z.ZodMiniType<Input>): Spec<Input, Output> => ({
    from,
    input,
  });
}

/** Epoch ms, within the years that a date of ours can be written in. */
const instant = z.int().check(z.positive(), z.lte(Date.UTC(9999, 0, 1)));
const legacyId = z.string().check(z.regex(/^[0-9a-f]{8,16}$/));
const messageId = z.string().check(z.regex(/^msg-[af]:[\w:.-]{1,80}$/));
const threadId = z.string().check(z.regex(/^thread-[af]:[\w:.-]{1,80}$/));
/** As the page has them: the use case keeps those that are people. */
const people = z
  .array(
    z.strictObject({
      email: z.string().check(z.maxLength(1_000)),
      name: z.string().check(z.maxLength(1_000)),
    }),
  )
  .check(z.maxLength(1_000));
const subject = z.string().check(z.maxLength(10_000));
const undoId = z.string().check(z.minLength(1), z.maxLength(64));
const key = followUpKeySchema;
const cadenceId = z.enum(cadences.map(({ id }) => id));

/** What an action did: how the follow-up looks now, and what takes it back. */
export interface ActionResult {
  followUp: FollowUpView;
  undoId: string;
}

/** What a Gmail tab says of itself. Epoch ms. */
export const tabReportSchema = z.strictObject({
  account: z.nullable(addressSchema),
  /** Since when it has been listening; what arrived before may have been missed. */
  since: instant,
  /** The last sync answer that it saw, null before the first. */
  syncedAt: z.nullable(instant),
});
export type TabReport = z.infer<typeof tabReportSchema>;

/** A tab in numbers, for a report of what is wrong: the schema lets no text through. */
export const tabDiagnosisSchema = z.strictObject({
  page: z.strictObject({
    language: z.string().check(z.regex(/^[\w-]{0,20}$/)),
    direction: z.enum(['ltr', 'rtl']),
    elements: z.int(),
    ways: z.record(
      z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
      z.strictObject({ counts: z.array(z.int()), rung: z.nullable(z.int()), misses: z.int() }),
    ),
  }),
  records: z.strictObject({ accepted: z.int(), refused: z.int() }),
  report: healthReportSchema,
});
export type TabDiagnosis = z.infer<typeof tabDiagnosisSchema>;

/** A thread as a Gmail tab shows it. */
export const threadSourceSchema = z.strictObject({
  kind: z.literal('thread'),
  account: addressSchema,
  legacyThreadId: legacyId,
  subject,
  people,
  lastMessage: z.strictObject({
    key: z.string().check(z.maxLength(500)),
    at: instant,
    from: z.nullable(z.string().check(z.maxLength(1_000))),
  }),
});
export type ThreadSource = z.infer<typeof threadSourceSchema>;

const trackSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), messageKey: messageKeySchema }),
  threadSourceSchema,
]);

const shownChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('cadence'), cadenceId: z.string().check(z.maxLength(64)) }),
  z.strictObject({ kind: z.literal('date'), at: instant }),
]);

const both = ['gmail', 'page'] as const;

export const protocol = {
  /**
   * A Gmail tab is there; `index` is its `u/N`. Where the page does not say whose mailbox it shows (`account` null), the
   * answer does; null: nobody knows.
   */
  'gmail.hello': spec<string | null>()(
    ['gmail'],
    z.strictObject({
      account: z.nullable(addressSchema),
      index: z.nullable(z.int().check(z.nonnegative(), z.lte(99))),
    }),
  ),
  /** The tab has something to draw: brings the script that does it there. */
  'gmail.interface': spec<void>()(['gmail'], z.strictObject({})),
  /** What the observer saw, in order: not parsed yet, so that one bad record does not cost the others. */
  'gmail.records': spec<void>()(
    ['gmail'],
    z.strictObject({ account: addressSchema, records: z.array(z.unknown()).check(z.maxLength(500)) }),
  ),
  /** The page's own view of a send. */
  'gmail.sendWitnessed': spec<void>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      messageId,
      threadId,
      legacyThreadId: z.nullable(legacyId),
      to: people,
      cc: people,
      bcc: people,
      subject,
    }),
  ),
  /** What the control of the thread on screen shows. */
  'gmail.thread': spec<ThreadView>()(
    ['gmail'],
    z.strictObject({ account: addressSchema, legacyThreadId: legacyId }),
  ),
  /** The tracked ones among the threads of the rows on screen. */
  'gmail.rows': spec<RowWords[]>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      legacyThreadIds: z.array(legacyId).check(z.maxLength(mostRows)),
    }),
  ),
  /** What its card shows, once opened; null where the thread is not tracked. */
  'gmail.threadCard': spec<ThreadCardView | null>()(['gmail'], z.strictObject({ key })),

  /** What the control in a compose shows; ids as far as the compose says them. */
  'gmail.compose': spec<ComposeView>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      messageId: z.nullable(messageId),
      threadId: z.nullable(threadId),
      legacyThreadId: z.nullable(legacyId),
    }),
  ),
  /** What shall happen to this mail once it is sent; null: what happens where nothing is chosen. */
  'gmail.chooseCompose': spec<void>()(
    ['gmail'],
    z.strictObject({ account: addressSchema, messageId, choice: z.nullable(shownChoice) }),
  ),

  /** `dueAt` in epoch ms, null: when the cadence says. */
  'followUp.track': spec<ActionResult>()(
    both,
    z.strictObject({ source: trackSource, dueAt: z.nullable(instant) }),
  ),
  'followUp.snooze': spec<ActionResult>()(both, z.strictObject({ key, until: instant })),
  'followUp.done': spec<ActionResult>()(both, z.strictObject({ key })),
  'followUp.stop': spec<ActionResult>()(both, z.strictObject({ key })),
  'followUp.outcome': spec<ActionResult>()(both, z.strictObject({ key, outcome: chosenOutcomeSchema })),
  'followUp.cadence': spec<ActionResult>()(both, z.strictObject({ key, cadenceId })),
  /** Writes a note, or writes it anew; its id is given by who writes it, so that a repeat is no second note. `at`: when it was begun. */
  'followUp.note': spec<void>()(
    both,
    z.strictObject({ key, id: noteIdSchema, at: instant, text: noteTextSchema }),
  ),
  /** Undone by writing it again. */
  'followUp.removeNote': spec<void>()(both, z.strictObject({ key, id: noteIdSchema })),
  /** The thread in Gmail. Fails with NotSignedInError where the browser is not signed in to its account. */
  'followUp.open': spec<void>()(['page'], z.strictObject({ key })),
  /** The same, with a follow-up written into a reply there; never sent. */
  'followUp.draft': spec<void>()(both, z.strictObject({ key })),
  'followUp.read': spec<FollowUpView | null>()(['page'], z.strictObject({ key })),
  'proposal.decline': spec<{ undoId: string | null }>()(
    both,
    z.strictObject({ messageKey: messageKeySchema, scope: z.enum(['once', 'domain']) }),
  ),
  'action.undo': spec<void>()(both, z.strictObject({ undoId })),
  /** A level has changed of what the tab can do. */
  'gmail.health': spec<void>()(
    ['gmail'],
    z.strictObject({ account: addressSchema, report: healthReportSchema }),
  ),
  /** How well Steadfast works in each account's Gmail. */
  'popup.health': spec<HealthView[]>()(['page'], z.strictObject({})),
  /** What can be tracked in the Gmail tab that the rep looks at. */
  'popup.front': spec<FrontView>()(['page'], z.strictObject({})),
  'popup.trackFront': spec<ActionResult>()(['page'], z.strictObject({ key, dueAt: z.nullable(instant) })),
  'popup.reloadFront': spec<void>()(['page'], z.strictObject({})),
  /** Counts and versions of everything, as JSON: never text, names, addresses or ids. */
  'popup.diagnosis': spec<string>()(['page'], z.strictObject({})),
  /** The popup was opened: a moment to look whether the world agrees with the database. */
  'popup.opened': spec<void>()(['page'], z.strictObject({})),
  'notice.dismiss': spec<void>()(['page'], z.strictObject({ id: z.string().check(z.maxLength(64)) })),
} as const;

/**
 * What the background asks of a Gmail tab. Types only: the tab knows the background by its sender
 * and parses nothing, so that Gmail's tab need not carry a parser.
 */
export interface TabProtocol {
  /** What is open in it; `legacyThreadId` where it knows that of the thread in its address. */
  'tab.front': {
    input: undefined;
    output: { account: string | null; legacyThreadId: string | null; thread: ThreadSource | null };
  };
  /** The rep pressed the key, or chose the menu's item: track what has the focus. `shortcut` as the browser writes it, '' without. */
  'tab.command': { input: { shortcut: string }; output: void };
  'tab.diagnose': { input: undefined; output: TabDiagnosis };
  'tab.report': { input: undefined; output: TabReport };
  /** True where the tab opened it: it shows that account. */
  'tab.openThread': { input: { account: string; legacyThreadId: string }; output: boolean };
  /** True where the tab has taken it on: what becomes of it, the tab tells the rep. */
  'tab.openDraft': {
    input: { account: string; legacyThreadId: string; draft: DraftInput };
    output: boolean;
  };
  'tab.propose': { input: ProposalView; output: void };
  'tab.nobody': { input: NobodyView; output: void };
  /** These follow-ups, or offers (by their message's key), look different now. */
  'tab.changed': { input: readonly string[]; output: void };
}

/** Plain text for a reply, its paragraphs apart by an empty line; one `id` is written once. */
export interface DraftInput {
  id: string;
  text: string;
  /** The rep's own addresses in that mailbox. */
  own: string[];
}
export type TabMessage = keyof TabProtocol;

export type MessageType = keyof typeof protocol;
export type InputOf<Type extends MessageType> = z.infer<(typeof protocol)[Type]['input']>;
export type OutputOf<Type extends MessageType> =
  (typeof protocol)[Type] extends Spec<infer _Input, infer Output> ? Output : never;
