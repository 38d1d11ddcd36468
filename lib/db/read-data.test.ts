import { beforeEach, expect, it } from 'vitest';
import { account, dana } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import type { Database } from './database';
import { countRows, exportAll, readPerson, readRows, shownTables } from './read-data';

let world: World;
beforeEach(() => {
  world = createWorld();
});

async function looked<Value>(look: (db: Database) => Promise<Value>): Promise<Value> {
  const db = world.look();
  try {
    return await look(db);
  } finally {
    db.close();
  }
}

async function exported(): Promise<Record<string, unknown>> {
  const pieces = await looked(async (db) => {
    const all: string[] = [];
    for await (const piece of exportAll(db, { format: 'steadfast', version: 1 }, { theme: 'dark' }))
      all.push(piece);
    return all;
  });
  return JSON.parse(pieces.join('')) as Record<string, unknown>;
}

it('every table is shown, so that nothing is kept unseen', async () => {
  expect(await looked(async (db) => db.tables.map(({ name }) => name).toSorted())).toEqual(
    shownTables.toSorted(),
  );
});

it('an export holds every row of every table, beyond one batch, and nothing that is not there', async () => {
  expect(await exported()).toMatchObject({ format: 'steadfast', tables: { followUps: [], notes: [] } });
  await sendAndTrack(world);
  const many = Array.from({ length: 2_100 }, (_, index) => {
    const legacyThreadId = (0x19a8_c0ff_0000 + index).toString(16);
    return followUp({ key: `${account}:${legacyThreadId}`, legacyThreadId, threadKey: null });
  });
  await world.meddle((db) => db.followUps.bulkPut(many));
  const { tables, settings } = await exported();
  const rows = (tables as Record<string, { key: string }[]>)['followUps'] ?? [];
  expect(rows).toHaveLength(2_101);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2_101);
  expect(settings).toEqual({ theme: 'dark' });
  const counts = await looked(countRows);
  for (const { table, rows: count } of counts)
    expect((tables as Record<string, unknown[]>)[table]).toHaveLength(count);
}, 30_000);

it('rows are shown as they are stored, some at a time, damaged ones too', async () => {
  await world.meddle((db) => db.notes.bulkPut([{ id: 'a' }, { id: 'b', text: 4 }, { id: 'c' }] as never[]));
  expect(await looked((db) => readRows(db, 'notes', 1, 1))).toEqual([{ id: 'b', text: 4 }]);
});

it('what there is of a person is told before it is erased', async () => {
  await sendAndTrack(world);
  expect(await looked((db) => readPerson(db, dana.email))).toEqual({ name: 'Dana Wu', followUps: 1 });
  expect(await looked((db) => readPerson(db, 'nobody@acme.com'))).toEqual({ followUps: 0, name: '' });
});
