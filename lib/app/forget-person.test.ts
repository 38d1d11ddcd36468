import { beforeEach, describe, expect, it } from 'vitest';
import { account, dana, followUpKey, listed, received, thread } from '@/tests/factories/records';
import { followUp, question } from '@/tests/factories/rows';
import { day, elapse, minute, see, sendAndTrack } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { forgetPerson, OwnAddressError } from './forget-person';
import { reconcile } from './reconcile';
import { writeNote } from './write-note';

let world: World;
beforeEach(() => {
  world = createWorld();
});

/** Everything that is stored, on both places, as text. */
async function everything(): Promise<string> {
  const db = world.look();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return JSON.stringify([rows, [...world.safety.kept]]);
}

const leeKey = `${account}:19a8c0ffee000009`;
const lee = { email: 'lee@acme.com', name: 'Lee' };

describe('a person who is forgotten', () => {
  it('leaves no trace: follow-ups, mails, notes, the journal and the safety copy', async () => {
    await sendAndTrack(world);
    await writeNote(world.deps, followUpKey, { id: 'n1', at: tuesday, text: 'Likes lighthouses' });
    await elapse(world, 4 * day);
    expect(world.notifier.screen.size).toBe(1);
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: world.clock.at - minute })]));
    expect(await everything()).toContain(dana.email);

    await forgetPerson(world.deps, dana.email);
    await reconcile(world.deps);
    const left = await everything();
    for (const trace of [dana.email, dana.name, 'lighthouses', followUpKey, 'SOC 2'])
      expect(left).not.toContain(trace);
    expect([world.notifier.screen.size, world.badge.text]).toEqual([0, '']);
  });

  it('does not come back where the database is wiped later', async () => {
    await sendAndTrack(world);
    await forgetPerson(world.deps, dana.email);
    await world.wipe();
    world.deps = world.startWorker();
    await reconcile(world.deps);
    expect(await everything()).not.toContain(dana.email);
  });

  it('is no longer named in a follow-up with a colleague, which goes on', async () => {
    const row = followUp({ key: leeKey, legacyThreadId: '19a8c0ffee000009', threadKey: null, prospect: lee });
    await world.deps.store.write((tables) =>
      tables.followUps.save({ ...row, state: 'paused', question: question() }),
    );
    await forgetPerson(world.deps, dana.email);
    const [kept] = (await world.rows()).followUps;
    expect(kept).toMatchObject({ key: leeKey, state: 'paused', question: { from: lee } });
    expect(await everything()).not.toContain(dana.email);
  });

  it('takes nobody along whose address only ends or begins alike', async () => {
    const alike = ['xdana@acme.com', 'dana@acme.com.au', 'dana@acme.community', 'b.dana@acme.com'];
    for (const [index, email] of alike.entries()) {
      const legacyThreadId = `19a8c0ffee00001${index}`;
      const key = `${account}:${legacyThreadId}`;
      const row = followUp({ key, legacyThreadId, threadKey: null, prospect: { email, name: '' } });
      await world.deps.store.write((tables) => tables.followUps.save(row));
    }
    await forgetPerson(world.deps, dana.email);
    expect((await world.rows()).followUps.map(({ prospect }) => prospect.email)).toEqual(alike);
  });

  it('may still be one who is never to be asked about', async () => {
    const key = `address:${dana.email}`;
    const stamps = { createdAt: 0, updatedAt: 0, deletedAt: null };
    await world.deps.store.write((tables) => tables.suppressions.put({ key, ...stamps }));
    await forgetPerson(world.deps, dana.email);
    expect(await world.deps.store.read((tables) => tables.suppressions.get(key))).toBeDefined();
  });

  it('is not the rep', async () => {
    await sendAndTrack(world);
    await expect(forgetPerson(world.deps, account)).rejects.toThrow(OwnAddressError);
    expect((await world.rows()).followUps).toHaveLength(1);
  });
});

it('a wipe leaves nothing, brings nothing back, and what is sent after it is kept', async () => {
  await sendAndTrack(world);
  await world.deps.store.wipe();
  expect(await everything()).not.toContain(dana.email);
  world.deps = world.startWorker();
  await reconcile(world.deps);
  expect((await world.rows()).followUps).toEqual([]);
  expect((await world.rows()).meta.filter(({ key }) => key === 'notice')).toEqual([]);
  await sendAndTrack(world);
  expect((await world.rows()).followUps).toHaveLength(1);
});
