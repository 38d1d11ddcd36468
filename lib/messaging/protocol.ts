import { longestDraft, longestReason } from '@/lib/domain/note';
import { bulkChangeSchema, type BulkResult, mostAtOnce } from '@/lib/domain/bulk-change';
import { calendarPatchSchema } from '@/lib/domain/calendar-settings';
import { cadenceIdSchema, cadenceSchema, channelSchema } from '@/lib/domain/cadence';
import { longestDatePhrase } from '@/lib/domain/date-phrase';
import {
  addressSchema,
  chosenOutcomeSchema,
  dateSchema,
  followUpKeySchema,
  messageKeySchema,
  noteIdSchema,
  noteTextSchema,
  placeSchema,
  suppressionSchema,
  touchResultSchema,
} from '@/lib/domain/model';
import { resourceSchema, templateSchema } from '@/lib/domain/library';
import { isZone } from '@/lib/domain/place';
import { pointChangeSchema } from '@/lib/domain/point-change';
import { tagsSchema } from '@/lib/domain/tags';
import {
  type AboutView,
  type AlsoTouched,
  type DraftView,
  type FollowUpView,
  type ForeseenWords,
  type FrontView,
  type LaterChoice,
  mostRows,
  type NewestRows,
  type RowWords,
  type CadenceChange,
  type ThreadCardView,
  type ThreadView,
  type TypedDate,
  type ComposeView,
} from '@/lib/domain/views';
import type { Messages } from '@/lib/domain/language';
import type { ReloadWord } from '@/lib/domain/text';
import type { HealthView } from '@/lib/domain/health';
import { healthReportSchema } from '@/lib/domain/health-schema';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';
import { instant, legacyId, messageId, people, subject, threadId } from './fields';
import type { TabReport } from './tab-protocol';
import { threadSourceSchema } from './thread-source';

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

const html = z.string().check(z.maxLength(60_000));
const undoId = z.string().check(z.minLength(1), z.maxLength(64));
const libraryId = z.string().check(z.minLength(1), z.maxLength(64));
const key = followUpKeySchema;
const templateId = z.string().check(z.minLength(1), z.maxLength(64));
/** What the rep makes of a draft. */
const draftText = z.string().check(z.minLength(1), z.maxLength(longestDraft));
/** The N of a tab's `u/N`. */
const place = z.nullable(z.int().check(z.nonnegative(), z.lte(99)));

/** What an action did: how the follow-up looks now, and what takes it back. */
export interface ActionResult {
  followUp: FollowUpView;
  undoId: string;
}

/** What a Gmail tab is told when it is new. */
export interface Welcome {
  newest: NewestRows;
  /** For the offer to reload: once Steadfast is updated, a tab from before can ask for none. */
  reloadWords: Record<ReloadWord, string>;
}

const trackSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), messageKey: messageKeySchema }),
  threadSourceSchema,
]);

const shownChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('cadence'), cadenceId: z.string().check(z.maxLength(64)) }),
  z.strictObject({ kind: z.literal('date'), at: instant }),
]);

const whereaboutsSchema = z.strictObject({
  country: placeSchema.shape.country,
  zone: z.nullable(z.string().check(z.refine(isZone))),
});

const runningSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recount') }),
  z.strictObject({ kind: z.literal('keepDates') }),
  z.strictObject({
    kind: z.literal('keepOld'),
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    about: z.nullable(z.string().check(z.maxLength(300))),
  }),
]);

const both = ['gmail', 'page'] as const;

/** A touch that was made outside Gmail; its channel null: in the way that was planned. */
const touchMade = z.strictObject({
  channel: z.nullable(channelSchema),
  result: z.nullable(touchResultSchema),
});
/** The touch that told so, if one did. Both are one action, with one undo. */
const made = z.optional(touchMade);

export const protocol = {
  /**
   * A Gmail tab is there; `index` is its `u/N`. Where the page does not say whose mailbox it shows (`account` null), the
   * answer does; null: nobody knows.
   */
  'gmail.hello': spec<string | null>()(
    ['gmail'],
    z.strictObject({ account: z.nullable(addressSchema), index: place }),
  ),
  /** What a new tab has to know before it is drawn: answered at once, whatever hello takes. */
  /** The texts in the language that the rep has chosen; null: the browser's own do. */
  'gmail.texts': spec<Messages | null>()(['gmail'], z.strictObject({})),
  'gmail.welcome': spec<Welcome>()(['gmail'], z.strictObject({ account: addressSchema })),
  /** Gmail has drawn its page: brings the script that does our part there. */
  'gmail.tab': spec<void>()(['gmail'], z.strictObject({})),
  /** The tab has something to draw: brings the script that does it there. */
  'gmail.interface': spec<void>()(['gmail'], z.strictObject({})),
  /**
   * What the observer saw, in order: not parsed yet, so that one bad record does not cost the others. Answers what will
   * become of the sends among it for which the rep chose in the compose.
   */
  'gmail.records': spec<ForeseenWords[]>()(
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
      /** What the rep has written; not kept. */
      html,
      to: people,
      cc: people,
      bcc: people,
      subject,
    }),
  ),
  /**
   * The mails on screen of a tracked thread: looked through for what is worth coming back to, not kept. Answers with the
   * ids of those that are to be told again, because nothing is known of them yet.
   */
  'gmail.mails': spec<string[]>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      legacyThreadId: legacyId,
      mails: z
        .array(
          z.strictObject({
            messageId,
            from: z.nullable(z.string().check(z.maxLength(1_000))),
            at: z.nullable(instant),
            html,
          }),
        )
        .check(z.maxLength(20)),
    }),
  ),
  /** What was heard of a thread before it was tracked: not parsed yet. */
  'gmail.history': spec<void>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      legacyThreadId: legacyId,
      records: z.array(z.unknown()).check(z.maxLength(1)),
    }),
  ),
  /** What the control of the thread on screen shows. */
  'gmail.thread': spec<ThreadView>()(
    ['gmail'],
    z.strictObject({
      account: addressSchema,
      legacyThreadId: legacyId,
      /** Whom it shows: by them the day of a first touch is told; null: not looked at. */
      people: z.nullable(people),
    }),
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
      /** Whom it goes to. */
      people,
    }),
  ),
  /**
   * What shall happen to this mail once it is sent; null: what happens where nothing is chosen. Answers what will become
   * of one that has left already.
   */
  'gmail.chooseCompose': spec<ForeseenWords | null>()(
    ['gmail'],
    z.strictObject({ account: addressSchema, messageId, choice: z.nullable(shownChoice) }),
  ),

  /** What a date in the rep's own words means by the rep's calendar; null where it is not understood. */
  'date.read': spec<TypedDate | null>()(
    both,
    z.strictObject({ phrase: z.string().check(z.maxLength(longestDatePhrase)) }),
  ),

  /**
   * On which of these moments another touch of this person's company is planned, but for their own follow-up (`key`;
   * null: none yet); null: on none.
   */
  'date.alsoTouched': spec<AlsoTouched | null>()(
    both,
    z.strictObject({
      key: z.nullable(key),
      email: addressSchema,
      moments: z.array(instant).check(z.maxLength(20)),
    }),
  ),

  /** `dueAt` in epoch ms, null: when the cadence says. */
  'followUp.track': spec<ActionResult>()(
    both,
    z.strictObject({ source: trackSource, dueAt: z.nullable(instant) }),
  ),
  'followUp.snooze': spec<ActionResult>()(both, z.strictObject({ key, until: instant })),
  'followUp.done': spec<ActionResult>()(both, z.strictObject({ key })),
  'followUp.log': spec<ActionResult>()(both, z.extend(touchMade, { key })),
  /** "Not now" or "no": asked again at `until` (epoch ms), or as the cadence for it says. */
  'followUp.nurture': spec<ActionResult>()(
    both,
    z.strictObject({
      key,
      outcome: z.enum(['notNow', 'no']),
      reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(longestReason))),
      until: z.nullable(instant),
      made,
    }),
  ),
  /** When they can be asked again who said "not now". */
  'followUp.later': spec<LaterChoice[]>()(both, z.strictObject({ key })),
  /** What is known of the prospect beyond their mails. */
  'followUp.about': spec<AboutView>()(['page'], z.strictObject({ key })),
  /** Where the prospect is; null: as it is guessed. It goes for all follow-ups with this person. */
  'followUp.place': spec<ActionResult>()(
    ['page'],
    z.strictObject({ key, place: z.nullable(whereaboutsSchema) }),
  ),
  /** What the prospect's industry and needs are called. */
  'followUp.tags': spec<{ undoId: string }>()(['page'], z.strictObject({ key, tags: tagsSchema })),
  /** A talking point is added, reworded, left out of drafts, or removed. */
  'followUp.point': spec<{ undoId: string }>()(both, z.strictObject({ key, change: pointChangeSchema })),
  /** When the prospect decides; null: nobody knows. */
  'followUp.decision': spec<ActionResult>()(both, z.strictObject({ key, on: z.nullable(dateSchema) })),
  'followUp.stop': spec<ActionResult>()(both, z.strictObject({ key })),
  /** Whether what was written in another thread is about the same. */
  'followUp.sameMatter': spec<ActionResult>()(both, z.strictObject({ key, isSame: z.boolean() })),
  'followUp.outcome': spec<ActionResult>()(both, z.strictObject({ key, outcome: chosenOutcomeSchema, made })),
  'followUp.cadence': spec<ActionResult>()(both, z.strictObject({ key, cadenceId: cadenceIdSchema })),
  /** The same change to many at once, with one undo. */
  'followUps.change': spec<BulkResult>()(
    ['page'],
    z.strictObject({
      keys: z.array(key).check(z.minLength(1), z.maxLength(mostAtOnce)),
      change: bulkChangeSchema,
    }),
  ),
  /** Writes a note, or writes it anew; its id is given by who writes it, so that a repeat is no second note. `at`: when it was begun. */
  'followUp.note': spec<void>()(
    both,
    z.strictObject({ key, id: noteIdSchema, at: instant, text: noteTextSchema }),
  ),
  /** Undone by writing it again. */
  'followUp.removeNote': spec<void>()(both, z.strictObject({ key, id: noteIdSchema })),
  /** The thread in Gmail. Fails with NotSignedInError where the browser is not signed in to its account. */
  'followUp.open': spec<void>()(['page'], z.strictObject({ key })),
  /** The same for the other thread that the rep is asked about. */
  'followUp.openAsked': spec<void>()(both, z.strictObject({ key })),
  /** What to write or say next: by this template, in this channel; null: as planned. */
  'followUp.readDraft': spec<DraftView>()(
    both,
    z.strictObject({ key, templateId: z.nullable(templateId), channel: z.nullable(channelSchema) }),
  ),
  /**
   * Opens it with a follow-up written into a reply there, never sent: `text` as the rep has changed it, or the one for
   * the planned mail. Where something else than a mail is planned, and without a text, nothing is written.
   */
  'followUp.draft': spec<void>()(both, z.strictObject({ key, text: z.optional(draftText) })),
  'followUp.read': spec<FollowUpView | null>()(['page'], z.strictObject({ key })),
  /** `from`: what the editing began from. `running`: what happens to the follow-ups on it; `keepOld` keeps the old steps for them, under this name. */
  'cadence.save': spec<CadenceChange>()(
    ['page'],
    z.strictObject({ cadence: cadenceSchema, from: z.nullable(cadenceSchema), running: runningSchema }),
  ),
  /** One of the rep's own, as they have seen it; what runs on it goes on with `moveTo`. */
  'cadence.remove': spec<CadenceChange>()(
    ['page'],
    z.strictObject({ cadence: cadenceSchema, moveTo: cadenceIdSchema }),
  ),
  'cadence.undo': spec<void>()(['page'], z.strictObject({ undoId })),
  /** Keeps it, new or changed; its id is given by who writes it. What was removed is there again. */
  'template.save': spec<void>()(['page'], z.strictObject({ template: templateSchema })),
  /** Undone by saving it again, as with resources. */
  'template.remove': spec<void>()(['page'], z.strictObject({ id: libraryId })),
  'resource.save': spec<void>()(['page'], z.strictObject({ resource: resourceSchema })),
  'resource.remove': spec<void>()(['page'], z.strictObject({ id: libraryId })),
  /** Whom no follow-up was to be offered for, may be offered one again. */
  'suppression.lift': spec<void>()(['page'], z.strictObject({ key: suppressionSchema.shape.key })),
  /** No follow-up is to be offered for them. */
  'suppression.add': spec<void>()(['page'], z.strictObject({ key: suppressionSchema.shape.key })),
  'proposal.decline': spec<{ undoId: string | null }>()(
    both,
    z.strictObject({ messageKey: messageKeySchema, scope: z.enum(['once', 'domain']) }),
  ),
  'action.undo': spec<void>()(both, z.strictObject({ undoId })),
  /** A level has changed of what the tab can do. */
  'gmail.health': spec<void>()(
    ['gmail'],
    z.strictObject({
      account: z.nullable(addressSchema),
      index: place,
      isShared: z.boolean(),
      report: healthReportSchema,
    }),
  ),
  /** How well Steadfast works in each account's Gmail. */
  'popup.health': spec<HealthView[]>()(['page'], z.strictObject({})),
  /** What the Gmail tabs say of themselves now, and how many say nothing. */
  'health.tabs': spec<{ reports: TabReport[]; silent: number }>()(['page'], z.strictObject({})),
  /** What can be tracked in the Gmail tab that the rep looks at. */
  'popup.front': spec<FrontView>()(['page'], z.strictObject({})),
  'popup.trackFront': spec<ActionResult>()(['page'], z.strictObject({ key, dueAt: z.nullable(instant) })),
  'popup.reloadFront': spec<void>()(['page'], z.strictObject({})),
  /** Counts and versions of everything, as JSON: never text, names, addresses or ids. */
  'popup.diagnosis': spec<string>()(['page'], z.strictObject({})),
  /** The popup was opened: a moment to look whether the world agrees with the database. */
  'popup.opened': spec<void>()(['page'], z.strictObject({})),
  /** Parts of the rep's calendar; answers how many follow-ups got another day by it. */
  'settings.calendar': spec<{ moved: number }>()(['page'], z.strictObject({ patch: calendarPatchSchema })),
  /** Erases for good all that is stored of a person. Fails where it is an address of the rep. */
  'data.forget': spec<void>()(['page'], z.strictObject({ email: addressSchema })),
  /** Erases everything, settings too, as after a new installation. */
  'data.wipe': spec<void>()(['page'], z.strictObject({ what: z.literal('everything') })),
  /** A notification, to see whether one can be seen. */
  'settings.testNotification': spec<void>()(['page'], z.strictObject({})),
  'notice.dismiss': spec<void>()(['page'], z.strictObject({ id: z.string().check(z.maxLength(64)) })),
} as const;

export type MessageType = keyof typeof protocol;
export type InputOf<Type extends MessageType> = z.infer<(typeof protocol)[Type]['input']>;
export type OutputOf<Type extends MessageType> =
  (typeof protocol)[Type] extends Spec<infer _Input, infer Output> ? Output : never;
