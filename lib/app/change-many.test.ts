import { beforeEach, describe, expect, it } from 'vitest';
import { account } from '@/tests/factories/records';
import { act, day, elapse } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { changeMany } from './change-many';
import { reconcile } from './reconcile';
import { track } from './track';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const keyOf = (thread: number) => `${account}:19a8c0ffee00000${thread}`;
const nextFriday = Date.UTC(2026, 10, 27, 8);

/** A follow-up that is due in two days. */
async function tracked(thread: number, email = `dana${thread}@acme${thread}.com`): Promise<string> {
  const source = {
    kind: 'thread' as const,
    account,
    legacyThreadId: `19a8c0ffee00000${thread}`,
    subject: 'SOC 2 report',
    people: [{ email, name: '' }],
    lastMessage: { key: `${account}:msg-a:r${thread}`, at: tuesday, from: account },
  };
  await track(world.deps, source, tuesday + 2 * day);
  return keyOf(thread);
}

async function stored(key: string) {
  const found = (await world.rows()).followUps.find((row) => row.key === key);
  if (!found) throw new Error('There is no such follow-up');
  return found;
}

const change = async (keys: string[], what: Parameters<typeof changeMany>[2]) => {
  const done = await changeMany(world.deps, keys, what);
  await reconcile(world.deps);
  return done;
};
const undo = async (undoId: string | null) => {
  if (undoId === null) throw new Error('There is nothing to undo');
  await undoAction(world.deps, undoId);
  await reconcile(world.deps);
};

describe('a change of many', () => {
  it('changes each of them once, and tells of those that are not there', async () => {
    const keys = [await tracked(1), await tracked(2)];
    const done = await change([...keys, ...keys, keyOf(9)], { type: 'snooze', until: nextFriday });
    expect(done).toMatchObject({ changed: 2, gone: 1, ended: 0 });
    for (const key of keys) expect(await stored(key)).toMatchObject({ state: 'waiting', dueAt: nextFriday });
  });

  it('logs a touch with each that is done, and takes all of them back at once', async () => {
    const keys = [await tracked(1), await tracked(2)];
    await elapse(world, 3 * day);
    const { undoId } = await change(keys, { type: 'done' });
    for (const key of keys) expect(await stored(key)).toMatchObject({ state: 'waiting', touches: 2 });
    await undo(undoId);
    for (const key of keys) expect(await stored(key)).toMatchObject({ state: 'due', touches: 1 });
    expect((await world.rows()).touches.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(2);
  });

  it('is undone once', async () => {
    const { undoId } = await change([await tracked(1)], { type: 'stop' });
    await undo(undoId);
    await expect(undo(undoId)).rejects.toMatchObject({ name: 'CannotUndoError' });
  });

  it('leaves what is over as it is, and begins nothing anew', async () => {
    const [over, open] = [await tracked(1), await tracked(2)];
    await act(world, { type: 'outcome', outcome: 'won' }, over);
    for (const type of ['stop', 'done'] as const) {
      expect(await change([over], { type })).toEqual({ undoId: null, changed: 0, gone: 0, ended: 1 });
    }
    const done = await change([over, open], { type: 'cadence', cadenceId: 'longGame' });
    expect(done).toMatchObject({ changed: 1, ended: 1 });
    expect(await stored(over)).toMatchObject({ state: 'closed', outcome: 'won' });
    expect(await stored(open)).toMatchObject({ state: 'waiting', cadenceId: 'longGame' });
  });

  it('with an undo that leaves those alone that have moved on since', async () => {
    const [moved, still] = [await tracked(1), await tracked(2)];
    const { undoId } = await change([moved, still], { type: 'snooze', until: nextFriday });
    await act(world, { type: 'outcome', outcome: 'won' }, moved);
    await undo(undoId);
    expect(await stored(moved)).toMatchObject({ outcome: 'won' });
    expect(await stored(still)).toMatchObject({ dueAt: tuesday + 2 * day });
  });

  it('has no undo once all of them have moved on', async () => {
    const key = await tracked(1);
    const { undoId } = await change([key], { type: 'snooze', until: nextFriday });
    await act(world, { type: 'stop' }, key);
    await expect(undo(undoId)).rejects.toMatchObject({ name: 'CannotUndoError' });
  });

  it('leaves one alone that was undone by itself, and takes back the others', async () => {
    const [first, second] = [await tracked(1), await tracked(2)];
    const { undoId } = await change([first, second], { type: 'stop' });
    const alone = (await world.rows()).journal.find(
      ({ what, followUpKey }) => what === 'rep.stop' && followUpKey === first,
    );
    await undo(alone?.id ?? null);
    await act(world, { type: 'snooze', until: nextFriday }, first);
    await undo(undoId);
    expect(await stored(first)).toMatchObject({ state: 'waiting', dueAt: nextFriday });
    expect(await stored(second)).toMatchObject({ state: 'waiting' });
  });

  it('“do not contact” ends a person’s other follow-ups once, and its undo brings all back', async () => {
    const same = 'lee@acme.com';
    const keys = [await tracked(1, same), await tracked(2, same)];
    const third = await tracked(3, same);
    const done = await change(keys, { type: 'outcome', outcome: 'doNotContact' });
    expect(done).toMatchObject({ changed: 2, ended: 0 });
    for (const key of [...keys, third]) expect(await stored(key)).toMatchObject({ state: 'closed' });
    await undo(done.undoId);
    for (const key of [...keys, third]) expect(await stored(key)).toMatchObject({ state: 'waiting' });
    const isRuledOut = await world.deps.store.read((tables) => tables.suppressions.get(`address:${same}`));
    expect(isRuledOut).toBeUndefined();
  });

  it('stands in the history of each as if it were changed alone', async () => {
    const key = await tracked(1);
    await change([key], { type: 'snooze', until: nextFriday });
    const entries = (await world.rows()).journal.filter(({ followUpKey }) => followUpKey === key);
    expect(entries.at(-1)).toMatchObject({ what: 'rep.snooze', before: { after: { dueAt: nextFriday } } });
  });
});
