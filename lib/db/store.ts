import { Dexie } from 'dexie';
import type { Clock, NewId } from '@/lib/app/ports/deps';
import type { SafetyCopy, Sentinel, Store, Tables } from '@/lib/app/ports/store';
import { type FollowUp, followUpSchema } from '@/lib/domain/model';
import type { Database, StoreMeta } from './database';
import { createParser, type OnBadRow } from './parse';
import { forgetPerson } from './forget';
import { createTables } from './tables';

export interface StoreParts {
  open: () => Promise<Database>;
  safety: SafetyCopy;
  newId: NewId;
  clock: Pick<Clock, 'now'>;
  onBadRow: OnBadRow;
  /** Hears of the follow-ups that a transaction wrote, once it is committed. */
  onSaved: (keys: readonly string[]) => void;
  /** The safety copy could not be written: it is caught up at the next start. */
  onSafetyFailure: (error: unknown) => void;
}

/**
 * The database behind the `Store` port. Whatever is asked of it first waits until the database has
 * been compared with its safety copy, so that nobody works on a wiped one.
 */
export function createStore({
  open,
  safety,
  newId,
  clock,
  onBadRow,
  onSaved,
  onSafetyFailure,
}: StoreParts): Store {
  let opening: Promise<Database> | null = null;
  const copy = createCopier(safety, onSafetyFailure);

  const ready = () => {
    opening ??= openAndHeal().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  const openAndHeal = async () => {
    const db = await open();
    const sentinel = await safety.sentinel();
    const meta = await readMeta(db, newId);
    const isBehind =
      sentinel !== null &&
      (sentinel.generation !== meta.generation || sentinel.lastSequence > meta.lastSequence);
    if (isBehind) await restore(db, await safety.records(), { id: newId(), at: clock.now() }, onBadRow);
    await catchUp(db, sentinel?.generation === meta.generation ? sentinel : null);
    return db;
  };

  const catchUp = async (db: Database, sentinel: Sentinel | null) => {
    const meta = await readMeta(db, newId);
    const copied = sentinel?.lastSequence ?? -1;
    if (copied === meta.lastSequence) return;
    const parser = createParser('followUps', followUpSchema, onBadRow);
    await copy(parser.many(await db.followUps.where('sequence').above(copied).toArray()), meta);
  };

  const attempt = async <T>(mode: 'r' | 'rw', task: (tables: Tables) => Promise<T>): Promise<T> => {
    const db = await ready();
    const saved = new Map<string, FollowUp>();
    const tables = createTables(db, (followUp) => saved.set(followUp.key, followUp), onBadRow);
    const { result, meta } = await db.transaction(mode, db.tables, async () => {
      saved.clear();
      if (!(await storeMeta(db))) throw new WipedError('The database was emptied');
      return { result: await task(tables), meta: saved.size > 0 ? await storeMeta(db) : undefined };
    });
    if (!meta) return result;
    await copy([...saved.values()], meta);
    onSaved([...saved.keys()]);
    return result;
  };

  const work = async <T>(mode: 'r' | 'rw', task: (tables: Tables) => Promise<T>): Promise<T> => {
    try {
      return await attempt(mode, task);
    } catch (error) {
      if (!(error instanceof WipedError)) throw error;
      // Emptied while it was open. Dexie opens it again by itself; what was in it comes from the safety copy.
      opening = null;
      return attempt(mode, task);
    }
  };

  return {
    read: (task) => work('r', task),
    write: (task) => work('rw', task),
    async forget(email) {
      const db = await ready();
      const changed = await forgetPerson(db, email);
      await copy(changed, await readMeta(db, newId));
      onSaved(changed.map(({ key }) => key));
    },
    async wipe() {
      const db = await ready();
      // Whoever comes meanwhile waits, and then begins anew.
      opening = wipeAll(db, safety).then(openAndHeal);
      opening.catch(() => (opening = null));
      await opening;
    },
  };
}

/** A death in between leaves the database, and nothing that would bring it back once it is gone. */
async function wipeAll(db: Database, safety: SafetyCopy): Promise<void> {
  await safety.clear();
  await db.delete();
}

/** The database is there, but without what every one of ours has. */
class WipedError extends Error {
  override name = 'WipedError';
}

/**
 * Keeps the safety copy in step: one save after the other, and what a failed one left out goes with
 * the next, or a later sentinel would claim that it is there.
 */
function createCopier(safety: SafetyCopy, onFailure: (error: unknown) => void) {
  const missing = new Map<string, FollowUp>();
  let last = Promise.resolve();

  const save = async (meta: StoreMeta) => {
    const rows = [...missing.values()];
    try {
      await safety.save(rows, sentinelOf(meta));
      for (const row of rows) if (missing.get(row.key) === row) missing.delete(row.key);
    } catch (error) {
      onFailure(error);
    }
  };

  return (followUps: readonly FollowUp[], meta: StoreMeta): Promise<void> => {
    for (const followUp of followUps) {
      const { sequence } = missing.get(followUp.key) ?? { sequence: -1 };
      if (followUp.sequence > sequence) missing.set(followUp.key, followUp);
    }
    last = last.then(() => save(meta));
    return last;
  };
}

function sentinelOf({ generation, lastSequence }: StoreMeta): Sentinel {
  return { generation, lastSequence };
}

async function storeMeta(db: Database): Promise<StoreMeta | undefined> {
  const row = await db.meta.get('store');
  return row?.key === 'store' ? row : undefined;
}

async function readMeta(db: Database, newId: NewId): Promise<StoreMeta> {
  return db.transaction('rw', db.meta, async () => {
    const known = await storeMeta(db);
    if (known) return known;
    const fresh: StoreMeta = { key: 'store', generation: newId(), lastSequence: 0 };
    await db.meta.put(fresh);
    return fresh;
  });
}

/**
 * Puts back what is missing or older than its copy, and leaves the rep a notice. Due ones wait
 * again, so that they nudge again.
 */
async function restore(
  db: Database,
  records: readonly FollowUp[],
  notice: { id: string; at: number },
  onBadRow: OnBadRow,
): Promise<void> {
  const parser = createParser('followUps', followUpSchema, onBadRow);
  await db.transaction('rw', db.followUps, db.meta, async () => {
    const meta = await storeMeta(db);
    if (!meta) throw new Dexie.InternalError('The database has no meta row');
    let count = 0;
    let { lastSequence } = meta;
    for (const record of records) {
      const present = parser.one(await db.followUps.get(record.key));
      lastSequence = Math.max(lastSequence, record.sequence);
      if (present && present.sequence >= record.sequence) continue;
      const isDue = record.state === 'due' && record.dueAt !== null;
      await db.followUps.put(isDue ? { ...record, state: 'waiting' } : record);
      count += 1;
    }
    await db.meta.put({ ...meta, lastSequence });
    if (count > 0) await db.meta.put({ key: 'notice', kind: 'restored', count, ...notice });
  });
}
