import { beforeEach, describe, expect, it } from 'vitest';
import { account, followUpKey, legacyThreadId } from '@/tests/factories/records';
import { act, day, elapse, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { readNewestRows, readRows } from './read-rows';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

describe('the rows on screen', () => {
  it('get what is tracked among them, and nothing for the others', async () => {
    await sendAndTrack(world);
    const rows = await readRows(world.deps, account, ['19a8c0ffee00000f', legacyThreadId]);
    expect(rows).toEqual([
      {
        legacyThreadId,
        state: 'waiting',
        dueAt: expect.any(Number),
        silentDays: 0,
        touch: 2,
        plannedTouches: 5,
        who: 'Dana Wu',
      },
    ]);
  });

  it('tell how long it has been silent, and that it is due', async () => {
    await sendAndTrack(world);
    await elapse(world, 7 * day);
    expect(await readRows(world.deps, account, [legacyThreadId])).toMatchObject([
      { state: 'due', silentDays: 5 },
    ]);
  });

  it('of another account get nothing, whatever their ids', async () => {
    await sendAndTrack(world);
    expect(await readRows(world.deps, 'sam@elsewhere.com', [legacyThreadId])).toEqual([]);
  });

  it('get nothing for what was tracked by mistake and taken back', async () => {
    const undoId = await sendAndTrack(world);
    await undoAction(world.deps, undoId);
    expect(await readRows(world.deps, account, [legacyThreadId])).toEqual([]);
  });

  it('get nothing for what is over', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'stop' }, followUpKey);
    expect(await readRows(world.deps, account, [legacyThreadId])).toEqual([]);
  });
});

describe('the newest threads', () => {
  it('are told before anybody asks for them: all, where there are few', async () => {
    await sendAndTrack(world);
    const rows = await readRows(world.deps, account, [legacyThreadId]);
    expect(await readNewestRows(world.deps, account)).toEqual({ from: '', rows });
    expect(await readNewestRows(world.deps, 'sam@elsewhere.com')).toEqual({ from: '', rows: [] });
  });

  it('are those from an id on, where there are more, and what is over counts among them', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'stop' }, followUpKey);
    expect(await readNewestRows(world.deps, account, 1)).toEqual({ from: legacyThreadId, rows: [] });
  });
});
