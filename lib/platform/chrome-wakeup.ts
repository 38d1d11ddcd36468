import { browser } from 'wxt/browser';
import type { Clock, Wakeup } from '@/lib/app/ports/deps';

export const nextAlarm = 'next';
export const heartbeatAlarm = 'heartbeat';

/** Minutes. Alarms run on a clock that a wrong or changed wall clock does not touch: this catches what they miss. */
const heartbeatMinutes = 15;
/** The shortest delay that the browser grants, ms. */
const shortestMs = 30_000;
const toleranceMs = 1_000;

/**
 * One alarm for the next thing that can happen and one heartbeat, never one for each thread: the
 * browser has an upper limit, and an alarm is only a hint (it comes at most once, and an update of
 * the extension clears it).
 */
export function chromeWakeup(clock: Clock): Wakeup {
  return {
    async plan(nextAt, isWatching) {
      await Promise.all([planNext(nextAt, clock.now()), planHeartbeat(isWatching, clock.now())]);
    },
  };
}

async function planNext(nextAt: number | null, now: number): Promise<void> {
  if (nextAt === null) {
    await browser.alarms.clear(nextAlarm);
    return;
  }
  // What should have been over already is tried again, but never in a tight loop.
  const when = nextAt > now ? nextAt : now + shortestMs;
  const current = await browser.alarms.get(nextAlarm);
  if (current && Math.abs(current.scheduledTime - when) <= toleranceMs) return;
  // A one-shot alarm is gone once it has rung, whatever becomes of the worker it woke. This one rings
  // again until a run has come far enough to plan anew.
  await browser.alarms.create(nextAlarm, { when, periodInMinutes: shortestMs / 60_000 });
}

async function planHeartbeat(isWatching: boolean, now: number): Promise<void> {
  if (!isWatching) {
    await browser.alarms.clear(heartbeatAlarm);
    return;
  }
  const current = await browser.alarms.get(heartbeatAlarm);
  // Too far ahead: the clock was set back. What is right is left alone, or it would never fire.
  const latest = now + 2 * heartbeatMinutes * 60_000;
  if (current?.periodInMinutes === heartbeatMinutes && current.scheduledTime <= latest) return;
  await browser.alarms.create(heartbeatAlarm, { periodInMinutes: heartbeatMinutes });
}

/** When the worker is woken next, and when it last looked by itself; epoch ms, null: neither is planned. */
export async function readWakeup(): Promise<{ alarmAt: number | null; lookedAt: number | null }> {
  const [next, heartbeat] = await Promise.all([
    browser.alarms.get(nextAlarm),
    browser.alarms.get(heartbeatAlarm),
  ]);
  return {
    alarmAt: next?.scheduledTime ?? null,
    lookedAt: heartbeat ? heartbeat.scheduledTime - heartbeatMinutes * 60_000 : null,
  };
}
