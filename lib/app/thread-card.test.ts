import { beforeEach, describe, expect, it } from 'vitest';
import { account, dana, followUpKey, listed, received, thread } from '@/tests/factories/records';
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
import { readThreadCard } from './read-thread-card';
import { undoAction } from './undo-action';
import { removeNote, writeNote } from './write-note';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const card = async () => {
  const read = await readThreadCard(world.deps, followUpKey);
  if (!read) throw new Error('There is no card');
  return read;
};
const told = async () => (await card()).history.map(({ what }) => what);
const address = `address:${dana.email}`;
const isRuledOut = async () =>
  (await world.deps.store.read((tables) => tables.suppressions.get(address))) !== undefined;

describe('what came of it', () => {
  it.each(['meeting', 'won', 'lost', 'leftCompany', 'wrongPerson', 'doNotContact'] as const)(
    '%s ends the follow-up, is told, and is undone with what it brought',
    async (outcome) => {
      const before = await onlyFollowUp(world);
      const { undoId } = await act(world, { type: 'outcome', outcome });
      expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome, dueAt: null });
      expect(await isRuledOut()).toBe(outcome === 'doNotContact');
      expect(await card()).toMatchObject({ outcome, history: [{ what: 'outcome', outcome }, {}, {}] });
      await undoAction(world.deps, undoId);
      const { state, dueAt } = before;
      expect(await onlyFollowUp(world)).toMatchObject({ state, dueAt, outcome: null });
      expect(await isRuledOut()).toBe(false);
      expect(await told()).toEqual(['tracked', 'mail']);
    },
  );

  it('that was ruled out before is no undo’s to allow again', async () => {
    await act(world, { type: 'outcome', outcome: 'doNotContact' });
    const { undoId } = await act(world, { type: 'outcome', outcome: 'doNotContact' });
    await undoAction(world.deps, undoId);
    expect(await isRuledOut()).toBe(true);
  });

  it('an answer that came another way is an answer, and more may come of it', async () => {
    await act(world, { type: 'outcome', outcome: 'replied' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied', repliedAt: world.clock.at });
    await act(world, { type: 'outcome', outcome: 'won' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'won' });
  });
});

describe('another cadence', () => {
  it('counts anew from the last touch, and is undone', async () => {
    const { dueAt } = await onlyFollowUp(world);
    const { undoId } = await act(world, { type: 'cadence', cadenceId: 'longGame' });
    expect(await onlyFollowUp(world)).toMatchObject({
      cadenceId: 'longGame',
      // A month after the Tuesday.
      dueAt: Date.UTC(2026, 11, 17, 8),
    });
    expect(await card()).toMatchObject({
      cadenceId: 'longGame',
      history: [{ what: 'cadence', cadence: { id: 'longGame', name: null } }, {}, {}],
    });
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ cadenceId: 'firstContact', dueAt });
  });
});

describe('notes', () => {
  const note = { id: 'n1', at: tuesday, text: 'Asked about\nthe SOC 2 report' };

  it('are kept once however often they are saved, change, go, and come back where they were', async () => {
    await writeNote(world.deps, followUpKey, note);
    await writeNote(world.deps, followUpKey, note);
    await writeNote(world.deps, followUpKey, { ...note, at: tuesday + day, text: 'Changed' });
    await writeNote(world.deps, followUpKey, { id: 'n2', at: tuesday + minute, text: 'Newer' });
    const both = [
      { id: 'n2', at: tuesday + minute, text: 'Newer' },
      { ...note, text: 'Changed' },
    ];
    expect((await card()).notes).toEqual(both);
    await removeNote(world.deps, followUpKey, 'n1');
    expect((await card()).notes).toEqual(both.slice(0, 1));
    await writeNote(world.deps, followUpKey, { ...note, text: 'Changed' });
    expect((await card()).notes).toEqual(both);
    expect((await told()).filter((what) => what === 'note')).toHaveLength(2);
  });

  it('are never those of another follow-up, nor of none', async () => {
    await writeNote(world.deps, followUpKey, note);
    const other = `${account}:18333b1334500000`;
    await expect(writeNote(world.deps, other, { ...note, text: 'x' })).rejects.toMatchObject({
      name: 'UnknownFollowUpError',
    });
    await removeNote(world.deps, other, 'n1');
    expect((await card()).notes).toEqual([note]);
    expect(await readThreadCard(world.deps, other)).toBeNull();
  });
});

describe('the history', () => {
  it('tells what happened, newest first, without what was undone', async () => {
    await elapse(world, minute);
    await act(world, { type: 'snooze', until: tuesday + 2 * day });
    await elapse(world, 3 * day);
    const { undoId } = await act(world, { type: 'stop' });
    await undoAction(world.deps, undoId);
    await elapse(world, minute);
    await act(world, { type: 'done', channel: null, result: null });
    await elapse(world, minute);
    await sendForGood(world, 'msg-a:r2');
    await see(
      world.deps,
      thread([listed(), listed({ messageId: 'msg-a:r2' }), received({ at: world.clock.at })]),
    );
    const { history } = await card();
    expect(history.map(({ what }) => what)).toEqual([
      'reply',
      'mail',
      'touch',
      'nudge',
      'snoozed',
      'tracked',
      'mail',
    ]);
    expect(history.find(({ what }) => what === 'snoozed')).toMatchObject({ until: tuesday + 2 * day });
  });

  it('is told to its newest part', async () => {
    for (let round = 0; round < 35; round += 1) {
      await elapse(world, minute);
      await act(world, { type: 'snooze', until: tuesday + round * minute + 30 * day });
    }
    const { history } = await card();
    expect(history).toHaveLength(30);
    expect(history[0]).toMatchObject({ until: tuesday + 34 * minute + 30 * day });
  });

  it('says that a mail could not be delivered', async () => {
    expect(await card()).toMatchObject({ isBounced: false });
    const bounce = received({
      at: tuesday + 5 * minute,
      from: { email: 'mailer-daemon@googlemail.com', name: '' },
      subject: 'Delivery Status Notification (Failure)',
    });
    await see(world.deps, thread([listed(), bounce]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'paused' });
    expect(await card()).toMatchObject({ isBounced: true, history: [{ what: 'bounce' }, {}, {}] });
  });
});
