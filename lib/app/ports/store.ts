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
import type { OtherFollowUps } from '@/lib/domain/place-follow-up';

/** What the use cases need of the database. Instants are epoch ms. */

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
  /** Open ones of an account with any of these people (addresses, or names as they are written), or at any of these companies. */
  openWith(
    account: string,
    people: readonly string[],
    companies: readonly string[],
    names: readonly string[],
  ): Promise<FollowUp[]>;
  /** Open ones that run on this cadence. */
  onCadence(cadenceId: string): Promise<FollowUp[]>;
  /** Waiting ones whose moment has come, earliest first. */
  ready(now: number, limit: number): Promise<FollowUp[]>;
  /** When the first waiting one is due; with `after` (epoch ms) the first that is due later than that. */
  nextDueAt(after?: number): Promise<number | null>;
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
  /** Erases for good all that is stored of a person (lower case); not the safety copy, which keeps open follow-ups. */
  forget(email: string): Promise<void>;
  /** Erases everything, the safety copy too; what is asked of it afterwards begins anew. */
  wipe(): Promise<void>;
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
  /** Removes all of it, the sentinel first: without one nothing is restored. */
  clear(): Promise<void>;
}
