import type { Database } from '@/lib/db/database';
import type { OnBadRow } from '@/lib/db/parse';
import { type HealthRows, readHealthRows } from '@/lib/db/read-health';
import type { Sentinel } from '@/lib/app/ports/store';
import type { HealthReport } from '@/lib/domain/health';
import type { ChecksFacts, HealthFacts, MailboxFacts, StoreFacts } from '@/lib/domain/health-facts';
import { type Pace, troubleOf } from '@/lib/domain/pacing';
import type { OutputOf } from '@/lib/messaging/protocol';
import { sendToBackground } from '@/lib/messaging/send';
import { readWakeup } from '@/lib/platform/chrome-wakeup';
import { report } from '@/lib/platform/log';
import { areNotificationsBlocked } from '@/lib/platform/notifications-here';
import { sessionHealth } from '@/lib/platform/session-health';
import { storageSafetyCopy } from '@/lib/platform/storage-safety-copy';
import { storedChecks } from '@/lib/platform/stored-checks';
import { storedPace } from '@/lib/platform/stored-pace';

type Tabs = OutputOf<'health.tabs'>;

/** Everything that tells whether Steadfast works, as it is now. */
export async function readHealthFacts(db: Database, now: number, onBadRow: OnBadRow): Promise<HealthFacts> {
  const [rows, reports, tabs, wakeup, isBlocked, checks, pace, sentinel, disk] = await Promise.all([
    readHealthRows(db, onBadRow),
    sessionHealth.all(),
    askTabs(),
    readWakeup(),
    areNotificationsBlocked(),
    storedChecks.read(),
    storedPace.read(),
    storageSafetyCopy.sentinel(),
    readDisk(),
  ]);
  return {
    mailboxes: mailboxesOf(rows, reports, tabs?.reports ?? []),
    silentTabs: tabs?.silent ?? 0,
    worker: { answers: tabs !== null, ...wakeup, nextDueAt: rows.nextDueAt },
    areNotificationsBlocked: isBlocked,
    store: { rows: rows.rows, ...disk, notCopied: notCopied(rows.stored, sentinel) },
    checks: checksOf(checks.isOn, pace, now),
  };
}

/** Null where the background does not answer. */
async function askTabs(): Promise<Tabs | null> {
  try {
    return await sendToBackground('health.tabs', {});
  } catch (error) {
    report('The background did not answer', error);
    return null;
  }
}

async function readDisk(): Promise<Pick<StoreFacts, 'bytes' | 'isPersisted'>> {
  const [{ usage }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { bytes: usage ?? null, isPersisted };
}

function mailboxesOf(
  { accounts, lastSends }: HealthRows,
  reports: Readonly<Record<string, HealthReport>>,
  tabs: Tabs['reports'],
): MailboxFacts[] {
  const shown = tabs.flatMap(({ account }) => account ?? []);
  const all = [...new Set([...accounts, ...Object.keys(reports), ...shown])];
  return all.map((account) => {
    const own = tabs.filter((tab) => tab.account === account);
    const heard = own.flatMap(({ syncedAt }) => syncedAt ?? []);
    return {
      account,
      report: reports[account] ?? null,
      tabs: own.length,
      syncedAt: heard.length === 0 ? null : Math.max(...heard),
      lastSendAt: lastSends.get(account) ?? null,
    };
  });
}

function notCopied(stored: HealthRows['stored'], sentinel: Sentinel | null): number | null {
  if (stored === null || stored.lastSequence === 0) return 0;
  if (sentinel?.generation !== stored.generation) return null;
  return Math.max(0, stored.lastSequence - sentinel.lastSequence);
}

function checksOf(isOn: boolean, pace: Pace, now: number): ChecksFacts {
  const paused = pace.troubles.flatMap(({ account, until }) => {
    const why = troubleOf(pace, account, now);
    return why === null ? [] : [{ account, why, until }];
  });
  return { isOn, askedAt: pace.asked.at(-1) ?? null, paused };
}
