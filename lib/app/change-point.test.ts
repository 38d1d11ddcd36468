import { beforeEach, describe, expect, it } from 'vitest';
import type { PointChange } from '@/lib/domain/point-change';
import { theyAreBack } from '@/tests/factories/known';
import { account, dana, followUpKey, legacyThreadId } from '@/tests/factories/records';
import { sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { changePoint } from './change-point';
import { readDraft } from './read-draft';
import { readLater } from './read-later';
import { readMails } from './read-mails';
import { readThread } from './read-thread';
import { undoAction } from './undo-action';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
});

const question = 'Is the product certified for SOC 2?';
const mail = { messageId: 'msg-f:900', from: dana.email, at: null, text: question };
const readAgain = () => readMails(world.deps, account, legacyThreadId, [mail]);
const change = (one: PointChange) => changePoint(world.deps, followUpKey, one);
const draft = () => readDraft(world.deps, followUpKey, { templateId: null, channel: 'call' });
const id = `${account}:msg-f:900~0`;
const texts = async () => (await draft()).points.map(({ text }) => text);

describe('a talking point', () => {
  beforeEach(readAgain);

  it('is shown with the sentence that it comes from and when it was said', async () => {
    expect((await draft()).points).toEqual([
      {
        id,
        kind: 'question',
        owner: 'prospect',
        text: question,
        sentence: question,
        at: world.clock.at,
        isInText: true,
      },
    ]);
  });

  it('is said in the rep’s words, also once its mail was read again, and undone', async () => {
    const { undoId } = await change({ what: 'reword', id, text: 'Do you have SOC 2?' });
    await readAgain();
    const { text, points } = await draft();
    expect(text).toContain('They asked: “Do you have SOC 2?”');
    expect(points).toMatchObject([{ text: 'Do you have SOC 2?', sentence: question }]);
    await undoAction(world.deps, undoId);
    expect(await texts()).toEqual([question]);
    await expect(undoAction(world.deps, undoId)).rejects.toThrow('nothing to undo');
  });

  it('is left out of drafts, and of what a resource is picked by, until it is wanted again', async () => {
    await change({ what: 'use', id, isUsed: false });
    await readAgain();
    const without = await draft();
    expect(without.text).not.toContain('SOC 2?');
    expect(without).toMatchObject({ points: [], leftOut: [{ id, text: question, isInText: false }] });
    await change({ what: 'use', id, isUsed: true });
    expect(await draft()).toMatchObject({ points: [{ id }], leftOut: [] });
  });

  it('that was found in a mail is left out rather than removed, so that it is not found again', async () => {
    await change({ what: 'remove', id });
    await readAgain();
    expect(await draft()).toMatchObject({ points: [], leftOut: [{ id }] });
  });

  it('that names a day and is left out proposes no date', async () => {
    await world.deps.store.write((tables) => tables.points.put(theyAreBack()));
    const choices = async () =>
      (await readThread(world.deps, account, legacyThreadId, null)).choices.map(({ id }) => id);
    expect(await choices()).toContain('theirDate');
    expect(await readLater(world.deps, followUpKey)).toMatchObject([{ id: 'named' }, {}, {}, {}]);
    await change({ what: 'use', id: theyAreBack().id, isUsed: false });
    expect(await choices()).not.toContain('theirDate');
    expect(await readLater(world.deps, followUpKey)).toMatchObject([{ id: 'in3Months' }, {}, {}]);
  });
});

describe('a point that the rep adds', () => {
  const own = { what: 'add', id: 'p1', kind: 'objection', owner: 'prospect', text: 'Too dear' } as const;

  it('is said in drafts, has no sentence, and is there once however often it is told', async () => {
    await change(own);
    await change(own);
    expect((await draft()).points).toMatchObject([{ id: 'p1', text: 'Too dear', sentence: null }]);
  });

  it('is removed, and both are undone', async () => {
    const added = await change(own);
    const removed = await change({ what: 'remove', id: 'p1' });
    expect(await texts()).toEqual([]);
    await undoAction(world.deps, removed.undoId);
    expect(await texts()).toEqual(['Too dear']);
    await undoAction(world.deps, added.undoId);
    expect(await draft()).toMatchObject({ points: [], leftOut: [] });
  });
});

describe('nothing is changed', () => {
  it('of a point that is not there, or is another follow-up’s', async () => {
    await expect(change({ what: 'reword', id: 'nobody', text: 'x' })).rejects.toMatchObject({
      name: 'UnknownPointError',
    });
    const other = theyAreBack({ followUpKey: `${account}:ffffffffffffffff` });
    await world.deps.store.write((tables) => tables.points.put(other));
    await expect(change({ what: 'use', id: other.id, isUsed: false })).rejects.toThrow('no such point');
    const taken = { what: 'add', id: other.id, kind: 'date', owner: 'rep', text: 'x' } as const;
    await expect(change(taken)).rejects.toThrow('no such point');
  });

  it('of a follow-up that is not there', async () => {
    const nowhere = `${account}:ffffffffffffffff`;
    await expect(changePoint(world.deps, nowhere, { what: 'remove', id })).rejects.toMatchObject({
      name: 'UnknownFollowUpError',
    });
  });
});
