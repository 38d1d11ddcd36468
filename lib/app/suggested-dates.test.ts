import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '@/lib/db/database';
import { readLists } from '@/lib/db/read';
import { slowAnswers, theirSentence, theyAreBack } from '@/tests/factories/known';
import { account, followUpKey, legacyThreadId } from '@/tests/factories/records';
import { act, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { readThread } from './read-thread';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const keep = (deletedAt: number | null = null) =>
  world.deps.store.write(async (tables) => {
    await tables.points.put(theyAreBack({ deletedAt }));
    await tables.prospects.put(slowAnswers);
  });
const inThread = async () => (await readThread(world.deps, account, legacyThreadId, null)).choices;
const inPopup = async () => {
  const db = createDatabase(world.name);
  try {
    const calendar = await world.deps.settings.calendar();
    const view = await readLists(db, world.clock.now(), calendar, (table) => world.badRows.push(table));
    return view.suggested[followUpKey];
  } finally {
    db.close();
  }
};

describe('when to come back', () => {
  it('is led by what the prospect said and is used to, in the thread as in the popup', async () => {
    await keep();
    const suggested = [
      { id: 'theirDate', at: Date.UTC(2027, 0, 13, 8), said: theirSentence },
      { id: 'habit', at: Date.UTC(2026, 10, 25, 8), who: 'Dana', days: 4 },
    ];
    const choices = await inThread();
    expect(choices.slice(0, 3)).toEqual([...suggested, { id: 'cadence', at: Date.UTC(2026, 10, 20, 8) }]);
    expect(await inPopup()).toEqual(suggested);
    expect(world.badRows).toEqual([]);
  });

  it('is still theirs to say once they have answered, and habits are over', async () => {
    await keep();
    await act(world, { type: 'outcome', outcome: 'replied' });
    const choices = await inThread();
    expect(choices[0]).toMatchObject({ id: 'theirDate' });
    expect(choices.map(({ id }) => id)).not.toContain('habit');
  });

  it('is as usual where a point was removed and nothing is known', async () => {
    expect(await inPopup()).toEqual([]);
    await keep(1);
    expect((await inPopup())?.map(({ id }) => id)).toEqual(['habit']);
    expect((await inThread()).map(({ id }) => id)).not.toContain('theirDate');
  });
});
