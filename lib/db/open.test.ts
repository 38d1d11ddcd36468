import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeDatabaseName } from '@/tests/fakes/fake-database-name';
import { createDatabase } from './database';
import { openDatabase } from './open';

const failWith = (name: string, times: number) => {
  const open = Dexie.prototype.open;
  return vi.spyOn(Dexie.prototype, 'open').mockImplementation(function failing(this: Dexie) {
    times -= 1;
    return times >= 0
      ? (Dexie.Promise.reject(Object.assign(new Error('Internal error'), { name })) as ReturnType<
          Dexie['open']
        >)
      : open.call(this);
  });
};

afterEach(() => vi.restoreAllMocks());

describe('opening the database', () => {
  it('tries a damaged one once more', async () => {
    const name = fakeDatabaseName();
    failWith('UnknownError', 1);
    const db = await openDatabase(name);
    expect(db.name).toBe(name.current);
    db.close();
  });

  it('leaves one that never opens where it is, and remembers the next', async () => {
    const name = fakeDatabaseName();
    const first = name.current;
    failWith('UnknownError', 2);
    const db = await openDatabase(name);
    expect(name.current).toBe(`${first}.2`);
    expect(db.name).toBe(`${first}.2`);
    db.close();
    vi.restoreAllMocks();
    failWith('UnknownError', 2);
    (await openDatabase(name)).close();
    expect(name.current).toBe(`${first}.3`);
  });

  it.each(['QuotaExceededError', 'AbortError', 'VersionError'])(
    'throws on %s and changes nothing',
    async (why) => {
      const name = fakeDatabaseName();
      const first = name.current;
      failWith(why, 9);
      await expect(openDatabase(name)).rejects.toThrow('Internal error');
      expect(name.current).toBe(first);
    },
  );

  it('throws on a database of a newer Steadfast and writes nothing', async () => {
    const name = fakeDatabaseName();
    const newer = createDatabase(name.current);
    newer.version(99).stores({ followUps: 'key, somethingNew' });
    await newer.open();
    await newer.table('meta').put({ key: 'store', generation: 'new', lastSequence: 7 });
    newer.close();
    await expect(openDatabase(name)).rejects.toThrow('newer');
    await newer.open();
    expect(newer.backendDB().version).toBe(990);
    expect(await newer.table('meta').toArray()).toEqual([
      { key: 'store', generation: 'new', lastSequence: 7 },
    ]);
    newer.close();
  });
});
