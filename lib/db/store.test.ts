import { beforeEach, describe, expect, it } from 'vitest';
import { changeFollowUp } from '@/lib/app/change-follow-up';
import { reconcile } from '@/lib/app/reconcile';
import { followUpKey, listed, received, thread } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { act, day, elapse, minute, onlyFollowUp, see, sendAndTrack } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const notices = async () => (await world.rows()).meta.filter(({ key }) => key === 'notice');
const restart = () => {
  world.deps = world.startWorker();
  return reconcile(world.deps);
};

describe('a wiped database', () => {
  it('is filled again from the safety copy, and the rep is told once', async () => {
    await sendAndTrack(world);
    const before = await onlyFollowUp(world);
    await world.wipe();
    await restart();
    expect(await onlyFollowUp(world)).toMatchObject({
      key: before.key,
      dueAt: before.dueAt,
      state: 'waiting',
    });
    const [notice] = await notices();
    expect(notice).toMatchObject({ kind: 'restored', count: 1 });
    await restart();
    expect(await notices()).toEqual([notice]);
  });

  it('nudges again for what was due', async () => {
    await sendAndTrack(world);
    await elapse(world, 4 * day);
    await world.wipe();
    world.session.restart();
    world.notifier.screen.clear();
    await restart();
    expect([...world.notifier.screen.keys()]).toEqual([`${followUpKey}#2`]);
    expect(world.badge.text).toBe('1');
  });

  it('does not bring back what was stopped, and keeps what was answered', async () => {
    await sendAndTrack(world);
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: tuesday + minute })]));
    await world.wipe();
    await restart();
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
    await act(world, { type: 'stop' });
    await world.wipe();
    await restart();
    expect((await world.rows()).followUps).toEqual([]);
  });

  it('does not count the last mail again when its thread is seen', async () => {
    await sendAndTrack(world);
    await world.wipe();
    await restart();
    await see(world.deps, thread([listed({ at: tuesday + 1_500 })]));
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1 });
  });

  it('is noticed by a worker that is running', async () => {
    await sendAndTrack(world);
    await world.wipe();
    await changeFollowUp(world.deps, followUpKey, { type: 'snooze', until: tuesday + 9 * day });
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: tuesday + 9 * day });
  });

  it('is no surprise where there was nothing', async () => {
    await reconcile(world.deps);
    await world.wipe();
    await restart();
    expect(await notices()).toEqual([]);
  });
});

describe('the safety copy', () => {
  it('holds every open follow-up as it is stored', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'snooze', until: tuesday + 9 * day });
    expect([...world.safety.kept.values()]).toEqual([await onlyFollowUp(world)]);
    await act(world, { type: 'stop' });
    expect(world.safety.kept.size).toBe(0);
  });

  it('that is behind is caught up at the next start', async () => {
    await sendAndTrack(world);
    world.safety.failure = new Error('No space');
    await changeFollowUp(world.deps, followUpKey, { type: 'snooze', until: tuesday + 9 * day });
    expect(world.safetyFailures).toHaveLength(1);
    await restart();
    expect([...world.safety.kept.values()]).toEqual([await onlyFollowUp(world)]);
  });

  it('gets with the next save what a failed one left out', async () => {
    const { store } = world.deps;
    await store.write((tables) => tables.followUps.save(followUp()));
    world.safety.failure = new Error('No space');
    await store.write((tables) =>
      tables.followUps.save(followUp({ state: 'closed', dueAt: null, dueOn: null })),
    );
    const other = `${followUpKey.slice(0, -1)}9`;
    await store.write((tables) => tables.followUps.save(followUp({ key: other })));
    expect([...world.safety.kept.keys()]).toEqual([other]);
  });

  it('never takes an older row over a newer one, however slow it is', async () => {
    const save = world.safety.save.bind(world.safety);
    let isFirst = true;
    const waitForSecond = async () => {
      while ((await onlyFollowUp(world)).state !== 'closed');
    };
    world.safety.save = async (rows, sentinel) => {
      const wait = isFirst ? waitForSecond() : null;
      isFirst = false;
      await wait;
      return save(rows, sentinel);
    };
    const { store } = world.deps;
    await store.read(async () => undefined);
    await Promise.all([
      store.write((tables) => tables.followUps.save(followUp())),
      store.write((tables) => tables.followUps.save(followUp({ state: 'closed', dueAt: null, dueOn: null }))),
    ]);
    expect(world.safety.kept.size).toBe(0);
  });

  it('that is ahead of the database wins', async () => {
    await sendAndTrack(world);
    const behind = await onlyFollowUp(world);
    const { meta } = await world.rows();
    await act(world, { type: 'snooze', until: tuesday + 9 * day });
    await world.meddle(async (db) => {
      await db.followUps.put(behind);
      await db.meta.bulkPut(meta);
    });
    await restart();
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: tuesday + 9 * day });
  });
});

describe('rows that do not parse', () => {
  it('are reported, left where they are, and stand in nobody’s way', async () => {
    await world.deps.store.write((tables) => tables.followUps.save(followUp()));
    await world.meddle((db) =>
      db.followUps.bulkPut(
        Array.from({ length: 300 }, (_, index) => ({
          ...followUp({ key: `sam@steadfast.com:${index.toString(16).padStart(8, '0')}`, dueAt: tuesday }),
          subject: 7 as never,
        })),
      ),
    );
    await elapse(world, 4 * day);
    expect(world.notifier.history.map(({ id }) => id)).toEqual([`${followUpKey}#2`]);
    expect(world.wakeup.nextAt).toBeNull();
    expect(world.badRows.length).toBeGreaterThanOrEqual(300);
    expect((await world.rows()).followUps).toHaveLength(301);
  });

  it('are refused before they are written', async () => {
    const { store } = world.deps;
    const odd = followUp({ lastTouchAt: Number.NaN });
    await expect(store.write((tables) => tables.followUps.save(odd))).rejects.toThrow('lastTouchAt');
    expect((await world.rows()).followUps).toEqual([]);
  });
});

describe('a write', () => {
  it('happens whole or not at all', async () => {
    const { store } = world.deps;
    const half = store.write(async (tables) => {
      await tables.followUps.save(followUp());
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect((await world.rows()).followUps).toEqual([]);
    expect(world.safety.kept.size).toBe(0);
  });
});
