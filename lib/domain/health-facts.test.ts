import { describe, expect, it } from 'vitest';
import {
  type ChecksFacts,
  checksLevel,
  type HealthFacts,
  reportOf,
  type StoreFacts,
  storeLevel,
  type WorkerFacts,
  workerLevel,
} from './health-facts';

const now = 1_795_000_000_000;
const worker: WorkerFacts = { answers: true, lookedAt: now - 5_400, alarmAt: null, nextDueAt: null };
const store: StoreFacts = { rows: 12, bytes: 4_200, isPersisted: true, notCopied: 0 };
const checks: ChecksFacts = { isOn: true, askedAt: null, paused: [] };

describe('the worker', () => {
  it.each<[string, Partial<WorkerFacts>, string]>([
    ['green where nothing waits', {}, 'green'],
    ['red where it is silent, whatever is planned', { answers: false }, 'red'],
    ['amber where something waits and no alarm is set', { nextDueAt: now }, 'amber'],
    ['green where the alarm is earlier', { nextDueAt: now, alarmAt: now - 1 }, 'green'],
    ['green where the alarm is a minute late', { nextDueAt: now, alarmAt: now + 60_000 }, 'green'],
    ['amber where it is later than that', { nextDueAt: now, alarmAt: now + 60_001 }, 'amber'],
  ])('is %s', (_, change, level) => {
    expect(workerLevel({ ...worker, ...change })).toBe(level);
  });
});

describe('the store', () => {
  it.each<[number | null, string]>([
    [0, 'green'],
    [1, 'amber'],
    [null, 'amber'],
  ])('with %s changes that are not copied is %s', (notCopied, level) => {
    expect(storeLevel({ ...store, notCopied })).toBe(level);
  });
});

describe('checks with Gmail closed', () => {
  const paused = [{ account: 'sam@acme.com', why: 'signedOut' as const, until: now + 1_000 }];
  it.each<[Partial<ChecksFacts>, string]>([
    [{}, 'green'],
    [{ paused }, 'amber'],
    [{ isOn: false, paused }, 'unknown'],
  ])('%j are %s', (change, level) => {
    expect(checksLevel({ ...checks, ...change })).toBe(level);
  });
});

describe('a report of a fault', () => {
  const facts: HealthFacts = {
    mailboxes: [
      {
        account: 'sam@steadfast-demo.com',
        report: null,
        tabs: 2,
        syncedAt: now - 30_000,
        lastSendAt: null,
      },
    ],
    silentTabs: 1,
    worker: { ...worker, nextDueAt: now + 7_000, alarmAt: now + 6_000 },
    areNotificationsBlocked: true,
    store: { ...store, notCopied: null },
    checks: {
      isOn: true,
      askedAt: now - 60_000,
      paused: [{ account: 'dana@acme.com', why: 'blocked', until: now + 900_000 }],
    },
  };

  it('has counts and states, and times from now on in seconds', () => {
    expect(reportOf(facts, now)).toEqual({
      mailboxes: [{ tabs: 2, isReported: false, syncedAt: -30, lastSendAt: null }],
      silentTabs: 1,
      worker: { answers: true, lookedAt: -5, alarmAt: 6, nextDueAt: 7 },
      areNotificationsBlocked: true,
      store: { rows: 12, bytes: 4_200, isPersisted: true, notCopied: null },
      checks: { isOn: true, askedAt: -60, paused: [{ why: 'blocked', until: 900 }] },
    });
  });

  it('has no address, also where there is more in the facts than it knows of', () => {
    const more = { name: 'Dana Wu', subject: 'SOC 2 report' };
    const full = {
      ...facts,
      ...more,
      worker: { ...facts.worker, ...more },
      store: { ...facts.store, ...more },
      checks: { ...facts.checks, ...more },
    };
    const report = JSON.stringify(reportOf(full, now));
    expect(report).not.toMatch(/@|Dana|SOC/u);
  });
});
