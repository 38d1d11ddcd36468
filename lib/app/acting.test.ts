import { beforeEach, describe, expect, it } from 'vitest';
import {
  account,
  dana,
  followUpKey,
  legacyThreadId,
  listed,
  received,
  thread,
} from '@/tests/factories/records';
import {
  act,
  day,
  elapse,
  minute,
  onlyFollowUp,
  see,
  send,
  sendAndTrack,
  sendForGood,
} from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { declineProposal } from './decline-proposal';
import { readThread } from './read-thread';
import { reconcile } from './reconcile';
import type { TrackSource } from './begin';
import { track } from './track';
import { undoAction } from './undo-action';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const fromThread = (part: Partial<Extract<TrackSource, { kind: 'thread' }>> = {}): TrackSource => ({
  kind: 'thread',
  account,
  legacyThreadId,
  subject: 'SOC 2 report',
  people: [dana],
  lastMessage: { key: `${account}:msg-a:r1`, at: tuesday, from: account },
  ...part,
});
const fromMessage: TrackSource = { kind: 'message', messageKey: `${account}:msg-a:r1` };
const nextFriday = Date.UTC(2026, 10, 27, 8);

describe('tracking', () => {
  it('a thread where the prospect wrote last counts no touch: it is the rep’s turn', async () => {
    const theirs = { key: `${account}:msg-f:1`, at: tuesday, from: dana.email };
    await track(world.deps, fromThread({ lastMessage: theirs }), null);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 0 });
  });

  it('is refused, with its own reason, where there is nobody to follow up with', async () => {
    const people = [{ email: account, name: '' }];
    await expect(track(world.deps, fromThread({ people }), null)).rejects.toMatchObject({
      name: 'NobodyToFollowUpError',
    });
  });

  it('from the line and from the thread is one follow-up', async () => {
    await sendForGood(world);
    await track(world.deps, fromMessage, null);
    await track(world.deps, fromThread(), null);
    await track(
      world.deps,
      fromThread({ lastMessage: { key: `${followUpKey}~1`, at: tuesday, from: null } }),
      nextFriday,
    );
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 1, dueAt: nextFriday });
    expect((await world.rows()).followUps).toHaveLength(1);
  });

  it('keeps the prospect of a thread that is tracked already', async () => {
    await sendAndTrack(world);
    await track(world.deps, fromThread({ people: [{ email: 'lee@acme.com', name: 'Lee' }, dana] }), null);
    expect(await onlyFollowUp(world)).toMatchObject({ prospect: { email: 'dana@acme.com' } });
  });

  it('an old thread is due as the control says, from now', async () => {
    const { choices } = await readThread(world.deps, account, legacyThreadId, [dana]);
    await track(
      world.deps,
      fromThread({ lastMessage: { key: `${account}:msg-f:1`, at: tuesday - 700 * day, from: null } }),
      null,
    );
    await reconcile(world.deps);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', dueAt: choices[0]?.at });
  });

  it('a mail of days ago is due in the future', async () => {
    await sendForGood(world);
    await elapse(world, 6 * day);
    await track(world.deps, fromMessage, null);
    await reconcile(world.deps);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting' });
    expect(world.notifier.history).toEqual([]);
  });

  it('again after an answer begins anew: the line says when, and that is when', async () => {
    await sendAndTrack(world);
    await sendForGood(world, 'msg-a:r2');
    const messages = [listed(), listed({ messageId: 'msg-a:r2' }), received({ at: tuesday + minute })];
    await see(world.deps, thread(messages));
    await elapse(world, day);
    await send(world, 'msg-a:r3');
    await elapse(world, minute);
    const proposal = world.tabs.proposed.at(-1);
    expect(proposal).toMatchObject({ businessDays: 3 });
    await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r3` }, null);
    const again = await onlyFollowUp(world);
    expect(again).toMatchObject({ state: 'waiting', touches: 1, repliedAt: null, outcome: null });
    expect(again.dueAt).toBe(proposal?.choices[0]?.at);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r3', threadId: 'thread-a:r1' });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', outcome: 'undone', dueAt: null });
  });

  it('a mail that was undone meanwhile is refused', async () => {
    await sendForGood(world);
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    await expect(track(world.deps, fromMessage, null)).rejects.toThrow('Gmail has not confirmed');
    expect((await world.rows()).followUps).toEqual([]);
  });

  it('refuses what could not be read again, and stores nothing', async () => {
    await sendForGood(world);
    await expect(track(world.deps, fromMessage, 8.64e15)).rejects.toThrow('dueOn');
    expect((await world.rows()).followUps).toEqual([]);
    expect(await track(world.deps, fromMessage, null)).toMatchObject({ followUp: { state: 'waiting' } });
  });

  it('finds nobody in a thread of colleagues', async () => {
    const people = [{ email: 'mia@steadfast.com', name: '' }];
    await expect(track(world.deps, fromThread({ people }), null)).rejects.toThrow('nobody');
  });
});

describe('undoing', () => {
  it.each([
    ['snooze', { type: 'snooze', until: nextFriday }],
    ['snooze into the past', { type: 'snooze', until: tuesday - day }],
    ['done', { type: 'done', channel: null, result: null }],
    ['stop', { type: 'stop' }],
  ] as const)('%s puts everything back', async (_, change) => {
    await sendAndTrack(world);
    const before = await onlyFollowUp(world);
    const { undoId } = await act(world, change);
    expect(await onlyFollowUp(world)).not.toMatchObject({ dueAt: before.dueAt });
    await undoAction(world.deps, undoId);
    await reconcile(world.deps);
    const { state, dueAt, touches, outcome, lastTouchAt } = before;
    expect(await onlyFollowUp(world)).toMatchObject({ state, dueAt, touches, outcome, lastTouchAt });
    expect((await world.rows()).touches.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
    await elapse(world, 7 * day);
    expect(world.notifier.screen.size).toBe(1);
  });

  it('works though the thread was looked at meanwhile, and keeps what that told', async () => {
    await sendAndTrack(world);
    const { undoId } = await act(world, { type: 'snooze', until: nextFriday });
    await elapse(world, 10 * minute);
    await see(world.deps, thread([listed({ at: tuesday })]));
    const { freshness } = await onlyFollowUp(world);
    await undoAction(world.deps, undoId);
    expect(await onlyFollowUp(world)).toMatchObject({ dueAt: Date.UTC(2026, 10, 20, 8), freshness });
  });

  it('is refused once an answer came or another mail was sent', async () => {
    await sendAndTrack(world);
    const { undoId } = await act(world, { type: 'snooze', until: nextFriday });
    await sendForGood(world, 'msg-a:r2');
    await expect(undoAction(world.deps, undoId)).rejects.toThrow('changed since');
    const again = await act(world, { type: 'snooze', until: nextFriday });
    await see(world.deps, thread([listed({ messageId: 'msg-a:r2' }), received({ at: tuesday + day })]));
    await expect(undoAction(world.deps, again.undoId)).rejects.toThrow('changed since');
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('works once', async () => {
    await sendAndTrack(world);
    const { undoId } = await act(world, { type: 'done', channel: null, result: null });
    await undoAction(world.deps, undoId);
    await expect(undoAction(world.deps, undoId)).rejects.toThrow('nothing to undo');
    await expect(undoAction(world.deps, `undo:${undoId}`)).rejects.toThrow('nothing to undo');
    await expect(undoAction(world.deps, 'unknown')).rejects.toThrow('nothing to undo');
  });

  it('a tracking leaves nothing that could nudge, and the offer stands again', async () => {
    const undoId = await sendAndTrack(world);
    await undoAction(world.deps, undoId);
    await elapse(world, 30 * day);
    expect(world.notifier.history).toEqual([]);
    expect((await world.rows()).messages).toMatchObject([{ proposal: 'open' }]);
    expect((await readThread(world.deps, account, legacyThreadId, [dana])).followUp).toBeNull();
    await track(world.deps, fromMessage, null);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 1, deletedAt: null });
  });

  it('a "not this time" does not offer a mail that was undone in Gmail meanwhile', async () => {
    await sendForGood(world);
    const undoId = await declineProposal(world.deps, `${account}:msg-a:r1`, 'once');
    await see(world.deps, { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' });
    await undoAction(world.deps, undoId ?? '');
    expect((await world.rows()).messages).toMatchObject([{ state: 'undone', proposal: null }]);
  });

  it('one of two "never for this domain" keeps the other', async () => {
    await sendForGood(world);
    await see(world.deps, thread([listed()]));
    await sendForGood(world, 'msg-a:r2');
    await declineProposal(world.deps, `${account}:msg-a:r1`, 'domain');
    const undoId = await declineProposal(world.deps, `${account}:msg-a:r2`, 'domain');
    await undoAction(world.deps, undoId ?? '');
    const kept = await world.deps.store.read((tables) => tables.suppressions.get('domain:acme.com'));
    expect(kept).toBeDefined();
  });
});
