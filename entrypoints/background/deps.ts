import type { Deps, Settings } from '@/lib/app/ports/deps';
import { allCadences } from '@/lib/domain/cadences';
import { openDatabase } from '@/lib/db/open';
import { createStore } from '@/lib/db/store';
import { browserSession } from '@/lib/platform/browser-session';
import { chromeBadge } from '@/lib/platform/chrome-badge';
import { chromeNotifier } from '@/lib/platform/chrome-notifier';
import { chromeWakeup } from '@/lib/platform/chrome-wakeup';
import { gmailReader } from '@/lib/platform/gmail-reader';
import { gmailSignIns } from '@/lib/platform/gmail-sign-ins';
import { frontGmail } from '@/lib/platform/front-gmail';
import { gmailTabs, openTabCheck } from '@/lib/platform/gmail-tabs';
import { report } from '@/lib/platform/log';
import { nudgeWords } from '@/lib/platform/nudge-words';
import { sessionHealth } from '@/lib/platform/session-health';
import { storageSafetyCopy } from '@/lib/platform/storage-safety-copy';
import { storedChecks } from '@/lib/platform/stored-checks';
import { storedDatabaseName } from '@/lib/platform/stored-database-name';
import { storedPace } from '@/lib/platform/stored-pace';
import { storedPolicy } from '@/lib/platform/stored-policy';
import { storedSample } from '@/lib/platform/stored-sample';
import { storedSettings } from '@/lib/platform/stored-settings';
import { systemClock } from '@/lib/platform/system-clock';
import { webLock } from '@/lib/platform/web-lock';
import { repLocale, text } from './rep-text';

/** The real world, built anew at each start of the worker. */
export function createDeps(): Deps {
  const newId = () => crypto.randomUUID();
  const store = createStore({
    open: () => openDatabase(storedDatabaseName),
    safety: storageSafetyCopy,
    newId,
    clock: systemClock,
    onBadRow: (table, key) => report('A stored row does not fit its schema', { table, key }),
    onSaved: (keys) => {
      gmailTabs.announce(keys).catch((error: unknown) => report('Gmail tabs were not told', error));
      storedSample.remove().catch((error: unknown) => report('The sample was not removed', error));
    },
    onSafetyFailure: (error) => report('The safety copy was not written', error),
  });
  const work = storedSettings(systemClock);
  const settings: Settings = {
    save: (patch) => work.save(patch),
    async calendar() {
      const stored = await store.read((tables) => tables.cadences.all());
      return { ...(await work.calendar()), cadences: allCadences(stored) };
    },
  };
  return {
    clock: systemClock,
    newId,
    store,
    notifier: chromeNotifier(text, !import.meta.env.FIREFOX),
    words: nudgeWords(text),
    wakeup: chromeWakeup(systemClock),
    badge: chromeBadge,
    replyCheck: openTabCheck(systemClock),
    reader: gmailReader(systemClock),
    pace: storedPace,
    checks: storedChecks,
    tabs: gmailTabs,
    signIns: gmailSignIns(systemClock),
    locale: repLocale,
    session: browserSession(newId),
    lock: webLock,
    settings,
    policy: storedPolicy,
    health: sessionHealth,
    front: frontGmail,
  };
}
