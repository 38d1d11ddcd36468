import { beforeEach, describe, expect, it } from 'vitest';
import { account, answered, listed, outgoing, sam, thread } from '@/tests/factories/records';
import {
  act,
  day,
  elapse,
  minute,
  onlyFollowUp,
  see,
  sendAndTrack,
  sendForGood,
} from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { track } from './track';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const states = async () => (await world.rows()).messages.map(({ state }) => state);

describe('a scheduled send', () => {
  it('counts from the moment at which it leaves', async () => {
    await sendAndTrack(world);
    await see(world.deps, outgoing({ kind: 'scheduled', messageId: 'msg-a:r2' }));
    world.clock.at += 14 * day;
    const leftAt = world.clock.at - minute;
    await see(world.deps, thread([listed(), listed({ messageId: 'msg-a:r2', at: leftAt })]));
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2, lastTouchAt: leftAt, state: 'waiting' });
    expect((await onlyFollowUp(world)).dueAt).toBe(Date.UTC(2026, 11, 8, 8));
  });

  it('that is cancelled never counts', async () => {
    await see(world.deps, outgoing({ kind: 'scheduled' }));
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    await elapse(world, day);
    expect(await states()).toEqual(['undone']);
  });
});

describe('a call that told what comes', () => {
  const made = { channel: 'call', result: 'reached' } as const;
  const all = async () => {
    const { followUps, touches } = await world.rows();
    return {
      followUp: { ...followUps[0], sequence: 0, updatedAt: 0 },
      touches: touches
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ channel, result }) => [channel, result]),
    };
  };

  it.each([
    [
      { type: 'outcome', outcome: 'meeting', made },
      { state: 'closed', outcome: 'meeting', touches: 2 },
    ],
    [
      { type: 'nurture', outcome: 'notNow', reason: 'Budget', until: null, made },
      { state: 'waiting', outcome: 'notNow', cadenceId: 'notNow', touches: 2 },
    ],
  ] as const)('is logged with it, and both are taken back with one Undo (%j)', async (change, expected) => {
    await sendAndTrack(world);
    const before = await all();
    const { undoId } = await act(world, change);
    const after = await all();
    expect(after.followUp).toMatchObject(expected);
    expect(after.touches).toHaveLength(2);
    expect(after.touches).toContainEqual(['call', 'reached']);
    await undoAction(world.deps, undoId);
    expect(await all()).toEqual(before);
  });

  it('is not counted where all is over', async () => {
    await sendAndTrack(world);
    await act(world, { type: 'stop' });
    await act(world, { type: 'outcome', outcome: 'lost', made });
    expect((await all()).touches).toHaveLength(1);
  });
});

describe('the mail of a tracked thread', () => {
  it('is no touch when it is passed on to a colleague only', async () => {
    await sendAndTrack(world);
    const { dueAt } = await onlyFollowUp(world);
    const mia = { email: `mia@${account.split('@')[1]}`, name: 'Mia' };
    await see(
      world.deps,
      outgoing({ messageId: 'msg-a:r2', to: [mia] }),
      answered({ messageId: 'msg-a:r2' }),
    );
    await elapse(world, minute);
    await see(world.deps, thread([listed(), listed({ messageId: 'msg-a:r2', at: tuesday + minute })]));
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, dueAt });
  });

  it('is its next touch, wherever it was sent', async () => {
    await sendAndTrack(world);
    world.clock.at += day;
    const at = world.clock.at - minute;
    const elsewhere = thread([listed(), listed({ messageId: 'msg-a:r77', at })]);
    await see(world.deps, elsewhere, elsewhere);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2, lastTouchAt: at });
  });

  it('that was sent before the tracking counts, and does not make it due at once', async () => {
    await sendForGood(world);
    await sendForGood(world, 'msg-a:r2');
    await elapse(world, 12 * day);
    await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r1` }, null);
    const { dueAt } = await onlyFollowUp(world);
    await see(
      world.deps,
      thread([listed({ at: tuesday }), listed({ messageId: 'msg-a:r2', at: tuesday + minute })]),
    );
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 2, dueAt });
    expect((await world.rows()).messages.map(({ proposal }) => proposal)).toEqual(['taken', 'taken']);
  });

  it('is not offered, though its thread became known only later', async () => {
    await sendAndTrack(world);
    await see(
      world.deps,
      outgoing({ messageId: 'msg-a:r2', threadId: 'thread-a:r9' }),
      answered({ messageId: 'msg-a:r2', threadId: 'thread-a:r9', legacyThreadId: null }),
    );
    await elapse(world, minute);
    await see(world.deps, thread([listed({ messageId: 'msg-a:r2' })], { threadId: 'thread-a:r9' }));
    expect(world.tabs.proposed).toHaveLength(1);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2 });
    expect((await world.rows()).messages.at(-1)).toMatchObject({ proposal: 'taken' });
  });

  it('does not set a date beyond the machine’s clock, whatever Gmail’s says', async () => {
    await sendAndTrack(world);
    await see(world.deps, thread([listed(), listed({ messageId: 'msg-a:r2', at: tuesday + 4_000 * day })]));
    expect((await onlyFollowUp(world)).lastTouchAt).toBe(world.clock.at);
  });

  it('whose sender was only guessed does not make that address one of the rep’s', async () => {
    await see(world.deps, outgoing({ from: { email: 'dana@acme.com', name: '' }, confidence: 'walked' }));
    const own = await world.deps.store.read((tables) => tables.accounts.all());
    expect(own.flatMap(({ aliases }) => aliases)).toEqual([]);
    expect(sam.email).toBe(account);
  });
});
