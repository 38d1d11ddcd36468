import type { FollowUp } from '@/lib/domain/model';
import type { HealthReport } from '@/lib/domain/health';
import type { Planner } from '@/lib/domain/schedule';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import type { Store } from './store';
import type { CheckSwitch } from './checks';
import type { FrontGmail, GmailReader, GmailTabs, ReplyCheck, SignIns } from './gmail';
import type { PaceLog } from './pace';
import type { PolicySource } from './policy';

/** What the use cases need of the world. Instants are epoch ms. */

export interface Clock {
  now(): number;
  /** IANA name of the computer's zone; the rep may have set another one: `Settings.calendar`. */
  zone(): string;
}

/** Gives ids that were never given before. */
export type NewId = () => string;

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
  reader: GmailReader;
  pace: PaceLog;
  checks: CheckSwitch;
  tabs: GmailTabs;
  signIns: SignIns;
  /** BCP 47: the browser's language, in which the rep writes; texts may be missing in it. */
  locale: () => string;
  session: Session;
  lock: Lock;
  settings: Settings;
  policy: PolicySource;
  health: HealthLog;
  front: FrontGmail;
}
