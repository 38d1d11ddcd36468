import { beforeEach, describe, expect, it } from 'vitest';
import { account, followUpKey } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { act, day, elapse, minute, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { reconcile } from './reconcile';
import { settleNudges } from './settle-nudges';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const shown = () => world.notifier.history.map(({ id }) => id);
const restart = async () => {
  world.session.restart();
  world.notifier.screen.clear();
  world.deps = world.startWorker();
  await reconcile(world.deps);
};
const keyOf = (number: number) => `${account}:${number.toString(16).padStart(16, '0')}`;
const addDue = (many: number) =>
  world.deps.store.write(async (tables) => {
    for (let number = 0; number < many; number += 1) {
      await tables.followUps.save(followUp({ key: keyOf(number), dueAt: tuesday }));
    }
  });

describe('a nudge', () => {
  it('opens the thread alone where something else than a mail is to be made, and a list of many', async () => {
    const call = followUp({ cadenceId: 'firstContact', step: 3, dueAt: tuesday });
    const over = followUp({ key: keyOf(9), cadenceId: 'firstContact', step: 99, dueAt: tuesday });
    await world.deps.store.write(async (tables) => {
      const { cadences } = await world.deps.settings.calendar();
      const step = cadences[0]?.steps.findIndex(({ channel }) => channel === 'call') ?? -1;
      await tables.followUps.save({ ...call, step });
      await tables.followUps.save(over);
    });
    await reconcile(world.deps);
    const opens = () => world.notifier.history.map((notice) => [notice.id, notice.opens]);
    expect(opens()).toEqual([
      [`${keyOf(9)}#2`, 'draft'],
      [`${followUpKey}#2`, 'thread'],
    ]);
    await addDue(4);
    await reconcile(world.deps);
    expect(opens().at(-1)).toEqual(['digest', 'list']);
  });
});

describe('a tracked mail', () => {
  it('is nudged once when it is due, and the badge counts it', async () => {
    await sendAndTrack(world);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 1 });
    expect(world.wakeup).toMatchObject({ nextAt: Date.UTC(2026, 10, 20, 8), isWatching: true });
    await elapse(world, 3 * day);
    await elapse(world, day);
    expect(shown()).toEqual([`${followUpKey}#2`]);
    expect(world.notifier.history).toMatchObject([{ opens: 'draft' }]);
    expect(world.badge.text).toBe('1');
    expect(world.wakeup).toMatchObject({ nextAt: null, isWatching: true });
  });

  it('is nudged again for the next touch, and after a snooze', async () => {
    await sendAndTrack(world);
    await elapse(world, 3 * day);
    await act(world, { type: 'snooze', until: world.clock.at + day });
    expect(world.notifier.screen.size).toBe(0);
    await elapse(world, day);
    await act(world, { type: 'done', channel: null, result: null });
    await elapse(world, 14 * day);
    expect(shown()).toEqual([`${followUpKey}#2`, `${followUpKey}#2`, `${followUpKey}#3`]);
  });

  it('is nudged again after a restart, unless the rep has reacted', async () => {
    await sendAndTrack(world);
    await elapse(world, 4 * day);
    await restart();
    expect(shown()).toHaveLength(2);
    await settleNudges(world.deps, `${followUpKey}#2`);
    await restart();
    expect(shown()).toHaveLength(2);
    expect(world.badge.text).toBe('1');
  });

  it('keeps its local hour where the rep travels', async () => {
    await sendAndTrack(world);
    world.clock.where = 'America/New_York';
    await reconcile(world.deps);
    expect((await onlyFollowUp(world)).dueAt).toBe(Date.UTC(2026, 10, 20, 14));
    expect(world.wakeup.nextAt).toBe(Date.UTC(2026, 10, 20, 14));
  });

  it('is not nudged earlier or twice where the clock is set back', async () => {
    await sendAndTrack(world);
    await elapse(world, 4 * day);
    await elapse(world, -4 * day);
    await elapse(world, 4 * day);
    expect(shown()).toHaveLength(1);
  });
});

describe('many at once', () => {
  it('come as one digest, which goes when it is handled', async () => {
    await addDue(4);
    await reconcile(world.deps);
    await reconcile(world.deps);
    expect(shown()).toEqual(['digest']);
    expect(world.badge.text).toBe('4');
    await settleNudges(world.deps, 'all');
    await reconcile(world.deps);
    expect(world.notifier.screen.size).toBe(0);
    await restart();
    expect(shown()).toEqual(['digest']);
  });

  it('come singly up to three', async () => {
    await addDue(3);
    await reconcile(world.deps);
    expect(shown()).toHaveLength(3);
  });

  it('are all found, however many', async () => {
    await addDue(220);
    await reconcile(world.deps);
    expect(world.badge.text).toBe('220');
    expect(world.notifier.history).toMatchObject([{ title: '220 due' }]);
  });

  it('do not wait for one that cannot be shown', async () => {
    await addDue(3);
    const show = world.notifier.show.bind(world.notifier);
    world.notifier.show = async (notice) => {
      if (notice.id === `${keyOf(0)}#2`) throw new Error('No icon');
      await show(notice);
    };
    await expect(reconcile(world.deps)).rejects.toThrow('No icon');
    expect(shown()).toEqual([`${keyOf(1)}#2`, `${keyOf(2)}#2`]);
    expect(world.wakeup.nextAt).toBe(world.clock.at + 30_000);
    world.notifier.show = show;
    await elapse(world, minute);
    expect(shown()).toEqual([`${keyOf(1)}#2`, `${keyOf(2)}#2`, `${keyOf(0)}#2`]);
  });

  it('do not wait for a tab that cannot be asked', async () => {
    await sendAndTrack(world);
    world.tabs.propose = () => Promise.reject(new Error('No tab'));
    await elapse(world, 4 * day);
    expect(shown()).toHaveLength(1);
  });
});

describe('a run that dies', () => {
  it('after showing does not show again', async () => {
    await sendAndTrack(world);
    const show = world.notifier.show.bind(world.notifier);
    world.notifier.show = async (notice) => {
      await show(notice);
      throw new Error('killed');
    };
    await expect(elapse(world, 4 * day)).rejects.toThrow('killed');
    world.notifier.show = show;
    await elapse(world, minute);
    expect(shown()).toHaveLength(1);
    expect((await world.rows()).nudges).toMatchObject([{ state: 'shown' }]);
  });
});
