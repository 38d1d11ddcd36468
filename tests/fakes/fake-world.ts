import 'fake-indexeddb/auto';
import type { Deps } from '@/lib/app/ports/deps';
import { createDatabase, type Database } from '@/lib/db/database';
import { createStore } from '@/lib/db/store';
import { fakeBadge } from './fake-badge';
import { fakeChecks } from './fake-checks';
import { fakeClock } from './fake-clock';
import { fakeFront } from './fake-front';
import { fakeHealth } from './fake-health';
import { fakeLock } from './fake-lock';
import { fakeNotifier } from './fake-notifier';
import { fakePace } from './fake-pace';
import { fakePolicy } from './fake-policy';
import { fakeReader } from './fake-reader';
import { fakeReplyCheck } from './fake-reply-check';
import { fakeSafetyCopy } from './fake-safety-copy';
import { fakeSession } from './fake-session';
import { fakeSettings } from './fake-settings';
import { fakeSignIns } from './fake-sign-ins';
import { fakeTabs } from './fake-tabs';
import { fakeWakeup } from './fake-wakeup';
import { fakeWords } from './fake-words';

let worlds = 0;

/** Tuesday, 10:00 in Berlin. */
export const tuesday = Date.UTC(2026, 10, 17, 9);

/**
 * The real store on an IndexedDB in memory, and fakes for everything else. `start` is a start of
 * the worker: new dependencies on the same database.
 */
export function createWorld(start = tuesday) {
  worlds += 1;
  const name = `world-${worlds}`;
  const clock = fakeClock(start);
  const safety = fakeSafetyCopy();
  const badRows: string[] = [];
  const safetyFailures: unknown[] = [];
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const ports = {
    clock,
    newId,
    notifier: fakeNotifier(),
    words: fakeWords,
    wakeup: fakeWakeup(),
    badge: fakeBadge(),
    replyCheck: fakeReplyCheck(),
    reader: fakeReader(),
    pace: fakePace(clock),
    /** Off, for a story in which nobody looks; a test that looks switches it on. */
    checks: fakeChecks(false),
    tabs: fakeTabs(),
    signIns: fakeSignIns(),
    locale: () => 'en-GB',
    session: fakeSession(),
    lock: fakeLock(),
    settings: fakeSettings(clock),
    policy: fakePolicy(),
    health: fakeHealth(),
    front: fakeFront(),
  };
  const opened: Database[] = [];
  const create = () => {
    const db = createDatabase(name);
    opened.push(db);
    return db;
  };
  const open = async () => {
    const db = create();
    await db.open();
    return db;
  };
  const startWorker = (): Deps => ({
    ...ports,
    store: createStore({
      open,
      safety,
      newId,
      clock,
      onBadRow: (table, key) => badRows.push(`${table} ${key}`),
      onSaved: () => undefined,
      onSafetyFailure: (error) => safetyFailures.push(error),
    }),
  });
  return {
    ...ports,
    name,
    safety,
    badRows,
    safetyFailures,
    deps: startWorker(),
    startWorker,
    /** The rows as they are stored, behind the store's back. */
    async rows() {
      const db = await open();
      const rows = {
        followUps: await db.followUps.toArray(),
        messages: await db.messages.toArray(),
        touches: await db.touches.toArray(),
        nudges: await db.nudges.toArray(),
        composeChoices: await db.composeChoices.toArray(),
        journal: await db.journal.toArray(),
        meta: await db.meta.toArray(),
      };
      db.close();
      return rows;
    },
    /** The database behind the store's back, open from its first use on: for who looks often. */
    look: create,
    /** Changes rows behind the store's back. */
    async meddle(work: (db: Database) => Promise<unknown>) {
      const db = await open();
      await work(db);
      db.close();
    },
    /** What damaged files lead to: the next open succeeds, and there is nothing. */
    wipe: () => createDatabase(name).delete(),
    /** Nothing is left of it: for who makes thousands. */
    end: async () => {
      for (const db of opened) db.close();
      await createDatabase(name).delete();
    },
  };
}

export type World = ReturnType<typeof createWorld>;
