import type { JournalEntry } from '@/lib/domain/journal-entry';
import type {
  Account,
  ComposeChoice,
  FollowUp,
  Message,
  Note,
  Nudge,
  Suppression,
  Touch,
} from '@/lib/domain/model';
import type {
  Prospect,
  StoredCadence,
  StoredPoint,
  StoredResource,
  StoredTemplate,
} from '@/lib/domain/library';
import type { RawPerson } from './raw-person';
import type { ShownThread } from './shown-thread';
import type { OtherFollowUps } from '@/lib/domain/place-follow-up';
import type { HealthReport } from '@/lib/domain/health';
import type { Planner } from '@/lib/domain/schedule';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import type { NobodyView, ProposalView } from '@/lib/domain/views';

/** What the use cases need of the world. Instants are epoch ms. */

export interface Clock {
  now(): number;
  /** IANA name of the zone that the rep is in. */
  zone(): string;
}

/** Gives ids that were never given before. */
export type NewId = () => string;

/** A table with a primary key. `get` answers undefined for rows that are not there or deleted. */
interface Table<Row> {
  get(key: string): Promise<Row | undefined>;
  put(row: Row): Promise<void>;
}

export interface FollowUps extends OtherFollowUps {
  get(key: string): Promise<FollowUp | undefined>;
  /** Those of them that are there and not deleted. */
  many(keys: readonly string[]): Promise<FollowUp[]>;
  /**
   * Those of an account with the highest thread ids, which are the newest threads, whatever their state: all there are
   * whose id is `from` or above ('': all).
   */
  newest(account: string, limit: number): Promise<{ from: string; followUps: FollowUp[] }>;
  /** Numbers the row (`sequence`) before it is stored, and gives it back so. */
  save(row: FollowUp): Promise<FollowUp>;
  byThreadKey(threadKey: string): Promise<FollowUp | undefined>;
  /** Open ones that run on this cadence. */
  onCadence(cadenceId: string): Promise<FollowUp[]>;
  /** Waiting ones whose moment has come, earliest first. */
  ready(now: number, limit: number): Promise<FollowUp[]>;
  nextDueAt(): Promise<number | null>;
  countDue(): Promise<number>;
  /** Whether there is any whose moment can come or has come. */
  hasWatched(): Promise<boolean>;
  /** Waiting ones whose local moment was meant for another zone than this. */
  meantForOtherZone(zone: string): Promise<FollowUp[]>;
}

export interface Messages extends Table<Message> {
  inThread(threadKey: string): Promise<Message[]>;
  /** Those whose hold runs; not those that Gmail has not confirmed. */
  held(): Promise<Message[]>;
  /** Committed ones that the rep was not asked about yet. */
  toOffer(): Promise<Message[]>;
}

export interface Touches extends Table<Touch> {
  /** Those of one follow-up, oldest first. */
  of(followUpKey: string): Promise<Touch[]>;
}

export interface Nudges extends Table<Nudge> {
  /** Those of one follow-up, whatever became of them. */
  of(followUpKey: string): Promise<Nudge[]>;
  /** Pending, claimed and shown ones. */
  open(): Promise<Nudge[]>;
  shown(): Promise<Nudge[]>;
  countShown(): Promise<number>;
  /** Whether there is any that is pending or claimed. */
  hasUnfinished(): Promise<boolean>;
}

export interface Notes extends Table<Note> {
  /** Those of one follow-up that are not deleted, newest first. */
  of(followUpKey: string): Promise<Note[]>;
}

export interface ComposeChoices extends Table<ComposeChoice> {
  /** The mail, sent at `sentAt`, was taken back: what was chosen for it stands again, unless the rep had dropped it. Epoch ms. */
  revive(key: string, sentAt: number, now: number): Promise<void>;
  /** Removes for good what was not touched since `before`, epoch ms. */
  forget(before: number): Promise<void>;
}

export interface Journal {
  add(entry: JournalEntry): Promise<void>;
  get(id: string): Promise<JournalEntry | undefined>;
  /** The newest entries of one follow-up, newest first. */
  of(followUpKey: string, limit: number): Promise<JournalEntry[]>;
}

/** What the rep has made: few rows, read as a whole. */
export interface Collected<Row> extends Table<Row> {
  /** Those that are not deleted. */
  all(): Promise<Row[]>;
}

export interface Points extends Table<StoredPoint> {
  /** Those of one follow-up that are not deleted, oldest first. */
  of(followUpKey: string): Promise<StoredPoint[]>;
  /** Also those that the rep has removed, by which the same is not found again. */
  known(followUpKey: string): Promise<StoredPoint[]>;
}

export interface Tables {
  followUps: FollowUps;
  messages: Messages;
  touches: Touches;
  nudges: Nudges;
  suppressions: Table<Suppression>;
  accounts: Collected<Account>;
  notes: Notes;
  composeChoices: ComposeChoices;
  cadences: Collected<StoredCadence>;
  templates: Collected<StoredTemplate>;
  resources: Collected<StoredResource>;
  prospects: Table<Prospect>;
  points: Points;
  journal: Journal;
  /** What the rep is told once, such as a restore. */
  notice: { dismiss(id: string): Promise<void> };
}

/** The database. A `write` is one strict transaction: all of it happens or nothing; no other promise may be awaited in it. */
export interface Store {
  read<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
}

/** What tells a wiped database from a new one. */
export interface Sentinel {
  generation: string;
  lastSequence: number;
}

/** The second store: open follow-ups once more, in a place that does not vanish with the database. */
export interface SafetyCopy {
  sentinel(): Promise<Sentinel | null>;
  records(): Promise<FollowUp[]>;
  /** Stores the open ones, removes the closed ones, then the sentinel. */
  save(followUps: readonly FollowUp[], sentinel: Sentinel): Promise<void>;
}

export interface NudgeNotice {
  id: string;
  title: string;
  message: string;
  /** What a click opens: the thread with a draft in it, the thread, or the popup's list (a digest, without buttons). */
  opens: 'draft' | 'thread' | 'list';
}

export interface Notifier {
  /** Replaces one with the same id. */
  show(notice: NudgeNotice): Promise<void>;
  clear(id: string): Promise<void>;
  /** Ids of what the browser holds now. */
  shown(): Promise<ReadonlySet<string>>;
}

/** Words for a nudge; the wording and its language are not the use cases' business. */
export interface NudgeWords {
  one(followUp: FollowUp, now: number, calendar: Planner): { title: string; message: string };
  digest(followUps: readonly FollowUp[]): { title: string; message: string };
}

export interface Wakeup {
  /**
   * Makes sure that the worker is woken at `nextAt` (null: no need) and, while `isWatching`, every
   * 15 minutes; leaves alone what is right already.
   */
  plan(nextAt: number | null, isWatching: boolean): Promise<void>;
}

export interface Badge {
  show(count: number): Promise<void>;
}

export type ReplyState =
  /** Confirmed up to `checkedAt`. */
  | { status: 'noReply'; checkedAt: number; how: 'openTab' }
  | { status: 'replied'; at: number }
  | { status: 'unchecked' };

/** Looks for an answer at the moment of firing. */
export interface ReplyCheck {
  check(followUp: FollowUp): Promise<ReplyState>;
}

/** The Gmail tabs that are open. */
export interface GmailTabs {
  propose(proposal: ProposalView): Promise<void>;
  /** Says that what the rep chose in the compose could not be done. */
  tellNobody(nobody: NobodyView): Promise<void>;
  /** Tells controls on screen that these follow-ups look different now. */
  announce(keys: readonly string[]): Promise<void>;
  /**
   * Brings the thread up in a tab that shows its account already, or is on its way there.
   *
   * @returns false where there is none
   */
  show(wish: ThreadWish): Promise<boolean>;
  /** Brings the thread up in a new tab. `index` is its `u/N` as far as it is known; checked once the tab has loaded. */
  open(wish: ThreadWish, index: number | null): Promise<void>;
  /** A tab has loaded and shows this account: it gets what it was opened for, or is sent on to where that is. */
  arrived(tabId: number, account: string): Promise<void>;
  /** Says, in a page of ours, that the browser is not signed in to the follow-up's account. */
  showMissing(followUpKey: string, wantsDraft: boolean): Promise<void>;
}

/** A thread to bring up. */
export interface ThreadWish {
  account: string;
  legacyThreadId: string;
  /** What to write into a reply there; null: nothing. */
  draft: DraftWish | null;
  /** The tab that it was asked in; null: the popup or a notification. */
  tabId: number | null;
}

export interface DraftWish {
  /** However often it is told, it is written once. */
  id: string;
  /** Plain text, its paragraphs apart by an empty line. */
  text: string;
  /** The rep's own addresses in that mailbox. */
  own: string[];
}

/** Which accounts this browser is signed in to. */
export interface SignIns {
  /** The N of the account's `u/N` now; `unknown`: Gmail did not say. */
  indexOf(address: string, hint: number | null): Promise<number | 'notSignedIn' | 'unknown'>;
  /** Whose mailbox `u/N` is; null where Gmail does not say. */
  addressAt(index: number): Promise<string | null>;
}

/** The Gmail tab that the rep looks at. */
export interface FrontGmail {
  look(): Promise<FrontTab>;
  reload(): Promise<void>;
  /** A thread as Gmail prints it in the mailbox of this path; null where it does not. */
  print(mailbox: string, legacyThreadId: string): Promise<PrintedThread | null>;
}

/** `none`: no Gmail in front, or no thread in it. `needsReload`: it was open before us. Ids as its address and page tell them. */
export type FrontTab =
  | { kind: 'none' | 'needsReload' }
  | {
      kind: 'thread';
      account: string | null;
      /** The path of the mailbox, such as `/mail/u/0`: one that is shared has another than the rep's own. */
      mailbox: string;
      threadId: string | null;
      legacyThreadId: string | null;
      /** As the page shows it; null where it is not recognised. */
      thread: ShownThread | null;
    };

export interface PrintedThread {
  subject: string;
  /** Newest message first. */
  people: RawPerson[];
  lastFrom: string | null;
}

export interface Session {
  /** The same for as long as the browser runs, another one after a restart. */
  id(): Promise<string>;
}

/** One after the other, across everything that shares the database. */
export interface Lock {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export interface Settings {
  calendar(): Promise<Planner>;
  /** Sets these parts of the calendar, and leaves the others. Throws where one does not fit. */
  save(patch: CalendarPatch): Promise<void>;
}

/** What Gmail's tabs told of how well they work, by account, for as long as the browser runs. */
export interface HealthLog {
  all(): Promise<Readonly<Record<string, HealthReport>>>;
  save(account: string, report: HealthReport): Promise<void>;
  remove(account: string): Promise<void>;
}

export interface Deps {
  clock: Clock;
  newId: NewId;
  store: Store;
  notifier: Notifier;
  words: NudgeWords;
  wakeup: Wakeup;
  badge: Badge;
  replyCheck: ReplyCheck;
  tabs: GmailTabs;
  signIns: SignIns;
  /** BCP 47: the rep's language. */
  locale: () => string;
  session: Session;
  lock: Lock;
  settings: Settings;
  health: HealthLog;
  front: FrontGmail;
}
