import type { Level, HealthReport } from './health';
import type { Trouble } from './pacing';

/** What Steadfast knows of whether it works. All instants are epoch ms. */
export interface HealthFacts {
  mailboxes: readonly MailboxFacts[];
  /** Gmail tabs that do not answer: open since before Steadfast was there, or put to sleep. */
  silentTabs: number;
  worker: WorkerFacts;
  /** The browser says that it shows no notification of ours. */
  areNotificationsBlocked: boolean;
  store: StoreFacts;
  checks: ChecksFacts;
}

export interface MailboxFacts {
  account: string;
  /** What its tabs have told since the browser was started; null: nothing yet. */
  report: HealthReport | null;
  /** How many of its tabs answer now. */
  tabs: number;
  /** When one of them last heard of Gmail. */
  syncedAt: number | null;
  /** The newest send that was noticed; null: none of late. */
  lastSendAt: number | null;
}

export interface WorkerFacts {
  answers: boolean;
  /** When it last looked at the clock by itself; null: it does not, because nothing waits. */
  lookedAt: number | null;
  /** When it is woken next. */
  alarmAt: number | null;
  /** When the next follow-up is due. */
  nextDueAt: number | null;
}

export interface StoreFacts {
  /** Rows of all tables. */
  rows: number;
  /** On the disk; null where the browser does not say. */
  bytes: number | null;
  /** The browser has promised not to clear it when the disk is full. */
  isPersisted: boolean;
  /** Changes that the safety copy lacks; null: there is no copy. */
  notCopied: number | null;
}

export interface ChecksFacts {
  isOn: boolean;
  /** When Gmail was last asked while it was closed; null: not lately. */
  askedAt: number | null;
  /** Mailboxes that are left alone for a while. */
  paused: readonly { account: string; why: Trouble; until: number }[];
}

/** An alarm may come so long (ms) after what it is for. */
const lateMs = 60_000;

/** Red: what is due will not be told. Amber: it will be told late. */
export function workerLevel({ answers, alarmAt, nextDueAt }: WorkerFacts): Level {
  if (!answers) return 'red';
  if (nextDueAt === null) return 'green';
  return alarmAt === null || alarmAt > nextDueAt + lateMs ? 'amber' : 'green';
}

export function storeLevel({ notCopied }: StoreFacts): Level {
  return notCopied === 0 ? 'green' : 'amber';
}

/** Switched off is a choice, and no fault. */
export function checksLevel({ isOn, paused }: ChecksFacts): Level {
  if (!isOn) return 'unknown';
  return paused.length > 0 ? 'amber' : 'green';
}

/**
 * What a report of a fault needs, in counts, states and times: nothing that names a mailbox or a person.
 *
 * @param now epoch ms; times are told as seconds from it
 */
export function reportOf(
  { mailboxes, silentTabs, worker, areNotificationsBlocked, store, checks }: HealthFacts,
  now: number,
): object {
  const away = (at: number | null) => (at === null ? null : Math.round((at - now) / 1_000));
  return {
    mailboxes: mailboxes.map(({ report, tabs, syncedAt, lastSendAt }) => ({
      tabs,
      isReported: report !== null,
      syncedAt: away(syncedAt),
      lastSendAt: away(lastSendAt),
    })),
    silentTabs,
    worker: {
      answers: worker.answers,
      lookedAt: away(worker.lookedAt),
      alarmAt: away(worker.alarmAt),
      nextDueAt: away(worker.nextDueAt),
    },
    areNotificationsBlocked,
    store: {
      rows: store.rows,
      bytes: store.bytes,
      isPersisted: store.isPersisted,
      notCopied: store.notCopied,
    },
    checks: {
      isOn: checks.isOn,
      askedAt: away(checks.askedAt),
      paused: checks.paused.map(({ why, until }) => ({ why, until: away(until) })),
    },
  };
}
