import { browser } from 'wxt/browser';
import { createText } from '@/lib/domain/text';
import { browserSession } from '@/lib/platform/browser-session';
import { chromeBadge } from '@/lib/platform/chrome-badge';
import { chromeNotifier } from '@/lib/platform/chrome-notifier';
import { chromeWakeup, heartbeatAlarm, nextAlarm } from '@/lib/platform/chrome-wakeup';
import { storageSafetyCopy } from '@/lib/platform/storage-safety-copy';
import { storedChecks } from '@/lib/platform/stored-checks';
import { storedPace } from '@/lib/platform/stored-pace';
import { storedPolicy } from '@/lib/platform/stored-policy';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { contracts, type Subjects } from './contracts';

/** Bundled and loaded in a page of an extension: the contracts on the real adapters. */

const text = createText(
  (key) => key,
  () => 'en',
);
const subjects: Subjects = {
  now: () => systemClock.now(),
  wakeup: chromeWakeup(systemClock),
  async planned() {
    const [next, heartbeat] = await Promise.all([
      browser.alarms.get(nextAlarm),
      browser.alarms.get(heartbeatAlarm),
    ]);
    return { nextAt: next?.scheduledTime ?? null, isWatching: heartbeat !== undefined };
  },
  notifier: chromeNotifier(text, true),
  badge: chromeBadge,
  badgeText: () => browser.action.getBadgeText({}),
  session: browserSession(() => crypto.randomUUID()),
  checks: storedChecks,
  pace: storedPace,
  spoilPace: (stored) => browser.storage.local.set({ pace: stored }),
  policy: storedPolicy,
  safety: storageSafetyCopy,
  settings: storedSettings(systemClock),
  zone: systemClock.zone(),
};

/** An extension as it is right after its installation. */
async function clean(): Promise<void> {
  await browser.alarms.clearAll();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  for (const id of await subjects.notifier.shown()) await browser.notifications.clear(id);
}

Object.assign(globalThis, {
  async runContract(name: string): Promise<unknown> {
    await clean();
    return contracts[name]?.does(subjects);
  },
});
