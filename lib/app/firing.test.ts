import { describe, expect, it } from 'vitest';
import { createWorld } from '@/tests/fakes/fake-world';
import { followUpKey } from '@/tests/factories/records';
import { day, elapse, onlyFollowUp, sendAndTrack } from '@/tests/factories/story';

describe('a tracked mail', () => {
  it('is nudged once when it is due, and the badge counts it', async () => {
    const world = createWorld();
    await sendAndTrack(world);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 1 });
    expect(world.wakeup.nextAt).toBe(Date.UTC(2026, 10, 20, 8));
    await elapse(world, 3 * day);
    await elapse(world, day);
    expect(world.notifier.history.map(({ id }) => id)).toEqual([`${followUpKey}#2`]);
    expect(world.badge.text).toBe('1');
  });
});
