import { beforeEach, describe, expect, it } from 'vitest';
import { account, dana, legacyIdAt, listed, outgoing, received, thread } from '@/tests/factories/records';
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
import { track } from './track';

let world: World;
beforeEach(() => {
  world = createWorld();
});

describe('an answer', () => {
  it.each([
    ['after the touch', 10 * minute],
    ['in the same millisecond', 0],
    ['before it, by a clock that is wrong', -60 * minute],
  ])('that comes %s ends the follow-up, by its place in the thread', async (_, offset) => {
    await sendAndTrack(world);
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: tuesday + offset })]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied', outcome: 'replied', dueAt: null });
    await elapse(world, 30 * day);
    expect(world.notifier.history).toEqual([]);
  });

  it('is none where it came before the touch', async () => {
    await sendAndTrack(world);
    await see(world.deps, thread([received({ at: tuesday - minute }), listed({ at: tuesday })]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting' });
  });

  it.each([
    ['ahead', 60 * minute],
    ['behind', -60 * minute],
  ])('is told from a mail before the touch though the machine’s clock is an hour %s', async (_, skew) => {
    world.clock.at = tuesday + skew;
    world.clock.ahead = skew;
    await sendAndTrack(world);
    const before = received({
      messageId: 'msg-f:1',
      at: tuesday - minute,
      legacyMessageId: legacyIdAt(tuesday - minute),
    });
    const touch = listed({ legacyMessageId: legacyIdAt(tuesday), at: tuesday });
    const after = received({
      messageId: 'msg-f:2',
      at: tuesday + minute,
      legacyMessageId: legacyIdAt(tuesday + minute),
    });
    await see(world.deps, thread([touch]));
    await see(world.deps, thread([before]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting' });
    await see(world.deps, thread([after]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('goes by Gmail’s numbers where its list is in another order', async () => {
    await sendAndTrack(world);
    const touch = listed({ legacyMessageId: legacyIdAt(tuesday) });
    const answer = received({ legacyMessageId: legacyIdAt(tuesday + minute), at: tuesday - minute });
    await see(world.deps, thread([answer, touch]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('takes the nudge off the screen, and Tomorrow on it does not bring it back', async () => {
    await sendAndTrack(world);
    await elapse(world, 4 * day);
    expect(world.notifier.screen.size).toBe(1);
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: tuesday + day })]));
    expect(world.notifier.screen.size).toBe(0);
    await act(world, { type: 'snooze', until: world.clock.at + day });
    await act(world, { type: 'done', channel: null, result: null });
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied', touches: 1 });
    expect((await world.rows()).touches).toHaveLength(1);
    await elapse(world, 30 * day);
    expect(world.notifier.history).toHaveLength(1);
  });

  it.each([
    ['the prospect', dana, 'replied'],
    ['somebody else', { email: 'lee@acme.com', name: 'Lee' }, 'waiting'],
  ])('of %s that is first seen in the bin', async (_, from, state) => {
    await sendAndTrack(world);
    const deleted = received({ from, state: 'trashed', at: tuesday + minute });
    await see(world.deps, thread([listed({ at: tuesday }), deleted]));
    expect(await onlyFollowUp(world)).toMatchObject({ state });
  });

  it('of the prospect’s counts though the rep has an address in that domain too', async () => {
    await sendAndTrack(world);
    await see(world.deps, outgoing({ messageId: 'msg-a:r9', from: { email: 'sam@acme.com', name: '' } }));
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: tuesday + minute })]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('found at the moment of firing stops the nudge', async () => {
    await sendAndTrack(world);
    world.replyCheck.answer = async () => ({ status: 'replied', at: tuesday + day });
    await elapse(world, 4 * day);
    expect(world.notifier.history).toEqual([]);
    expect(world.badge.text).toBe('');
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('that arrives while the check runs stops the nudge', async () => {
    await sendAndTrack(world);
    const reply = thread([listed({ at: tuesday }), received({ at: tuesday + day })]);
    let seen: Promise<void> = Promise.resolve();
    world.replyCheck.answer = async () => {
      seen = see(world.deps, reply);
      return { status: 'noReply', checkedAt: world.clock.at, how: 'openTab' };
    };
    await elapse(world, 4 * day);
    await seen;
    expect(world.notifier.history).toEqual([]);
  });

  it('to a mail that can still be undone keeps it from being offered', async () => {
    await send(world);
    await see(world.deps, thread([listed({ at: tuesday, state: 'held' }), received({ at: tuesday + 1 })]));
    await elapse(world, minute);
    expect((await world.rows()).messages).toMatchObject([{ state: 'committed', proposal: 'answered' }]);
    expect(world.tabs.proposed).toEqual([]);
  });

  it('to a mail that was not tracked yet withdraws its offer', async () => {
    await sendForGood(world);
    await see(world.deps, thread([listed({ at: tuesday }), received({ at: tuesday + minute })]));
    expect((await world.rows()).messages).toMatchObject([{ proposal: 'answered' }]);
    const source = { kind: 'message' as const, messageKey: `${account}:msg-a:r1` };
    await expect(track(world.deps, source, null)).rejects.toThrow(/answer/);
  });
});

describe('what is no answer', () => {
  it.each([
    ['a colleague', { email: 'mia@steadfast.com', name: 'Mia' }, 'waiting'],
    ['the rep, from elsewhere', { email: 'sam+work@steadfast.com', name: 'Sam' }, 'waiting'],
    ['a robot', { email: 'no-reply@acme.com', name: 'Acme' }, 'waiting'],
    ['the mail server, of a delay', { email: 'mailer-daemon@googlemail.com', name: '' }, 'waiting'],
    ['somebody else at the prospect’s', { email: 'lee@acme.com', name: 'Lee' }, 'replied'],
    ['the prospect', dana, 'replied'],
  ])('a mail from %s', async (_, from, state) => {
    await sendAndTrack(world);
    await see(world.deps, thread([listed({ at: tuesday }), received({ from, at: tuesday + minute })]));
    expect(await onlyFollowUp(world)).toMatchObject({ state });
  });

  it.each(['draft', 'held', 'scheduled'] as const)('a %s mail', async (state) => {
    await sendAndTrack(world);
    await see(world.deps, thread([listed({ at: tuesday }), received({ state, at: tuesday + minute })]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 1 });
  });

  it('a bounce that the rep made good with another mail', async () => {
    await sendAndTrack(world);
    const bounce = received({
      from: { email: 'mailer-daemon@googlemail.com', name: '' },
      subject: 'Delivery Status Notification (Failure)',
      at: tuesday + minute,
    });
    await see(world.deps, thread([listed({ at: tuesday }), bounce]));
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'paused' });
    await elapse(world, 10 * day);
    expect(world.notifier.history).toEqual([]);
    await sendForGood(world, 'msg-a:r2');
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 2 });
  });
});

describe('how sure it is', () => {
  it('is never dated later than now, also where the clock was set back after the send', async () => {
    await sendForGood(world);
    world.clock.at -= day;
    await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r1` }, null);
    expect((await onlyFollowUp(world)).freshness).toEqual({ checkedAt: world.clock.at, how: 'sent' });
  });

  it('is not claimed from a list without the last touch', async () => {
    await sendAndTrack(world);
    world.clock.at += day;
    await see(world.deps, thread([]));
    expect((await onlyFollowUp(world)).freshness).toMatchObject({ how: 'sent' });
    await see(world.deps, thread([listed({ at: tuesday })]));
    expect((await onlyFollowUp(world)).freshness).toEqual({ checkedAt: world.clock.at, how: 'openTab' });
  });

  it('is said where it cannot be found out, also when the check fails', async () => {
    await sendAndTrack(world);
    world.replyCheck.answer = () => Promise.reject(new Error('No tabs'));
    await elapse(world, 4 * day);
    expect(world.notifier.history).toHaveLength(1);
  });

  it('a mail being sent at that moment keeps the nudge back until it is certain', async () => {
    await sendAndTrack(world);
    const { dueAt } = await onlyFollowUp(world);
    world.clock.at = (dueAt ?? 0) - 10_000;
    await see(world.deps, outgoing({ messageId: 'msg-a:r2' }), {
      ...thread([listed({ messageId: 'msg-a:r2', state: 'held' })]),
    });
    await elapse(world, 20_000);
    expect(world.notifier.history).toEqual([]);
    expect(world.wakeup.nextAt).toBeGreaterThan(world.clock.at);
    await elapse(world, minute);
    expect(world.notifier.history).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ touches: 2, state: 'waiting' });
  });
});
