import type { CapabilityHealth, HealthReport } from '@/lib/domain/health';
import type { HealthFacts } from '@/lib/domain/health-facts';
import { now } from './list-examples';

const minuteMs = 60_000;
const works: CapabilityHealth = {
  level: 'green',
  since: now - 90 * minuteMs,
  reason: null,
  seen: 3,
  missed: 0,
};
const isOff: CapabilityHealth = { ...works, level: 'amber', reason: 'notFound', seen: 0, missed: 2 };
const unknown: CapabilityHealth = { ...works, level: 'unknown', seen: 0 };

const allWorks: HealthReport = {
  account: works,
  observer: works,
  parser: works,
  compose: works,
  thread: works,
  rows: works,
  insertion: unknown,
};

export const wellHealth: HealthFacts = {
  mailboxes: [
    {
      account: 'sam@steadfast-demo.com',
      report: allWorks,
      tabs: 1,
      syncedAt: now - 20_000,
      lastSendAt: now - 40 * minuteMs,
    },
  ],
  silentTabs: 0,
  worker: {
    answers: true,
    lookedAt: now - 8 * minuteMs,
    alarmAt: now + 60 * minuteMs,
    nextDueAt: now + 120 * minuteMs,
  },
  areNotificationsBlocked: false,
  store: { rows: 22_753, bytes: 4_200_000, isPersisted: true, notCopied: 0 },
  checks: { isOn: true, askedAt: now - 55 * minuteMs, paused: [] },
};

/** What is off in each part at once. */
export const illHealth: HealthFacts = {
  mailboxes: [
    ...wellHealth.mailboxes.map((mailbox) => ({
      ...mailbox,
      report: { ...allWorks, rows: isOff, thread: isOff },
    })),
    {
      account: 'sam@longer-name-of-a-company-with-many-words.com',
      report: { ...allWorks, account: { ...isOff, level: 'red' } },
      tabs: 2,
      syncedAt: now - 300 * minuteMs,
      lastSendAt: null,
    },
    { account: 'old@acme.com', report: null, tabs: 0, syncedAt: null, lastSendAt: null },
  ],
  silentTabs: 2,
  worker: { answers: false, lookedAt: null, alarmAt: null, nextDueAt: now + 5 * minuteMs },
  areNotificationsBlocked: true,
  store: { rows: 1, bytes: null, isPersisted: false, notCopied: 3 },
  checks: {
    isOn: true,
    askedAt: null,
    paused: [{ account: 'old@acme.com', why: 'signedOut', until: now + 15 * minuteMs }],
  },
};

/** The first day: nothing was seen yet. */
export const newHealth: HealthFacts = {
  ...wellHealth,
  mailboxes: [],
  worker: { answers: true, lookedAt: null, alarmAt: null, nextDueAt: null },
  store: { rows: 0, bytes: 120_000, isPersisted: true, notCopied: 0 },
  checks: { isOn: false, askedAt: null, paused: [] },
};
