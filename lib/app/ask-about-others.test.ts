import { beforeEach, describe, expect, it } from 'vitest';
import type { ThreadMessage } from '@/lib/bridge/records';
import {
  account,
  dana,
  followUpKey,
  legacyIdAt,
  outgoing,
  received,
  thread,
} from '@/tests/factories/records';
import { act, day, elapse, minute, onlyFollowUp, see, sendAndTrack } from '@/tests/factories/story';
import { followUp as row } from '@/tests/factories/rows';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { rememberAccount } from './own-addresses';
import { undoAction } from './undo-action';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
  world.clock.at = tuesday + 10 * minute;
});

const at = tuesday + 5 * minute;
const other = { threadId: 'thread-f:7', legacyThreadId: '19a8c0ffee000777', subject: 'Pricing' };
const lee = { email: 'lee@acme.com', name: 'Lee Park' };

const letter = (part: Partial<ThreadMessage> = {}, where: Partial<typeof other> = {}) =>
  thread([received({ messageId: 'msg-f:77', subject: 'Pricing', at, ...part })], { ...other, ...where });
const followUp = () => onlyFollowUp(world);
const answerWith = (isSame: boolean) => act(world, { type: 'sameMatter', isSame });
const store = (part: Parameters<typeof row>[0]) =>
  world.deps.store.write((tables) => tables.followUps.save(row({ threadKey: null, ...part })));

describe('a mail in another thread', () => {
  it.each([
    ['the prospect', dana],
    ['the prospect, at a tag of the address', { email: 'dana+crm@acme.com', name: '' }],
    ['the prospect from home', { email: 'd.wu.77@gmail.com', name: 'Dana Wu' }],
    ['the prospect from home, the surname first', { email: 'd.wu.77@gmail.com', name: 'WU, Dana' }],
    ['a colleague of theirs', lee],
    ['a colleague at a part of the company', { email: 'kim@mail.acme.com', name: 'Kim' }],
  ])('of %s pauses the follow-up and asks', async (_, from) => {
    await see(world.deps, letter({ from }));
    expect(await followUp()).toMatchObject({
      state: 'paused',
      question: { ...other, key: `${account}:msg-f:77`, from, at },
    });
    await elapse(world, 30 * day);
    expect(world.notifier.history).toEqual([]);
  });

  it.each<[string, Partial<ThreadMessage>]>([
    ['a stranger', { from: { email: 'kim@globex.com', name: 'Kim' } }],
    ['somebody of the same first name', { from: { email: 'dana77@gmail.com', name: 'Dana' } }],
    ['somebody of that name at another company', { from: { email: 'dana@globex.com', name: 'Dana Wu' } }],
    ['a robot in the prospect’s name', { from: { email: 'no-reply@gmail.com', name: 'Dana Wu' } }],
    ['a list in the prospect’s name', { from: { email: 'dana-list@gmail.com', name: 'Dana Wu' } }],
    ['a namesake’s provider', { from: { email: 'kim@gmail.com', name: 'Kim' } }],
    ['the rep', { from: { email: account, name: 'Sam' } }],
    ['the prospect before the last touch', { at: tuesday - minute }],
    ['the prospect in the bin', { state: 'trashed' }],
    ['a robot', { from: { email: 'no-reply@acme.com', name: 'Acme' } }],
    ['a newsletter', { from: { email: 'newsletter@acme.com', name: 'Acme News' } }],
    ['an absent one', { subject: 'Automatic reply: Invoice' }],
    ['a calendar', { subject: 'Accepted: Call @ Thu' }],
    [
      'a mail server',
      {
        from: { email: 'mailer-daemon@acme.com', name: 'Mail Delivery Subsystem' },
        subject: 'Undeliverable: x',
      },
    ],
  ])('of %s asks nothing', async (_, part) => {
    await see(world.deps, letter(part));
    expect(await followUp()).toMatchObject({ state: 'waiting', question: null });
  });

  it('asks nothing of a prospect at a provider for the public about their neighbours', async () => {
    await act(world, { type: 'stop' });
    const key = `${account}:19a8c0ffee000002`;
    await store({
      key,
      legacyThreadId: '19a8c0ffee000002',
      company: null,
      prospect: { email: 'jo@gmail.com', name: 'Jo' },
    });
    await see(world.deps, letter({ from: { email: 'kim@gmail.com', name: 'Kim' } }));
    expect(await world.deps.store.read((tables) => tables.followUps.get(key))).toMatchObject({
      state: 'waiting',
    });
    await see(world.deps, letter({ from: { email: 'jo+x@gmail.com', name: 'Jo' } }));
    expect(await world.deps.store.read((tables) => tables.followUps.get(key))).toMatchObject({
      state: 'paused',
    });
  });

  it('asks about a prospect known by a private address who writes from their company', async () => {
    await act(world, { type: 'stop' });
    const key = `${account}:19a8c0ffee000002`;
    await store({
      key,
      legacyThreadId: '19a8c0ffee000002',
      company: null,
      prospect: { email: 'jo@gmail.com', name: 'Jo García' },
    });
    await see(world.deps, letter({ from: { email: 'jo.garcia@globex.com', name: 'Jo GARCÍA' } }));
    expect(await world.deps.store.read((tables) => tables.followUps.get(key))).toMatchObject({
      state: 'paused',
    });
  });

  it('asks nothing about whom the rep knows by their own name, from an address of their own', async () => {
    await world.deps.store.write((tables) =>
      rememberAccount(tables, account, tuesday, { alias: 'dana.private@gmail.com' }),
    );
    await see(world.deps, letter({ from: { email: 'dana.private@gmail.com', name: 'Dana Wu' } }));
    expect(await followUp()).toMatchObject({ state: 'waiting' });
  });

  it('asks about the follow-ups with the writer, and not about those with their colleagues', async () => {
    const key = `${account}:19a8c0ffee000002`;
    await store({ key, legacyThreadId: '19a8c0ffee000002', prospect: lee, lastTouchAt: tuesday });
    await see(world.deps, letter({ from: lee }));
    const { followUps } = await world.rows();
    expect(Object.fromEntries(followUps.map((one) => [one.key, one.state]))).toEqual({
      [followUpKey]: 'waiting',
      [key]: 'paused',
    });
  });

  it('asks nothing where that thread is tracked, or in another account', async () => {
    const key = `${account}:${other.legacyThreadId}`;
    await store({
      key,
      legacyThreadId: other.legacyThreadId,
      prospect: lee,
      state: 'closed',
      outcome: 'won',
    });
    await see(world.deps, letter());
    await store({
      key: 'sam@else.com:19a8c0ffee000002',
      account: 'sam@else.com',
      legacyThreadId: '19a8c0ffee000002',
    });
    await see(
      world.deps,
      letter({ messageId: 'msg-f:78' }, { threadId: 'thread-f:8', legacyThreadId: '19a8c0ffee000888' }),
    );
    const states = (await world.rows()).followUps.map((one) => `${one.account} ${one.state}`);
    expect(new Set(states)).toEqual(
      new Set(['sam@else.com waiting', `${account} closed`, `${account} paused`]),
    );
  });
});

describe('the rep’s word', () => {
  it('that it is about the same is an answer', async () => {
    await see(world.deps, letter());
    const { undoId } = await answerWith(true);
    expect(await followUp()).toMatchObject({
      state: 'replied',
      repliedAt: at,
      question: null,
      answer: { key: `${account}:msg-f:77`, from: dana, isSettled: false },
    });
    await undoAction(world.deps, undoId);
    expect(await followUp()).toMatchObject({ state: 'paused', question: { key: `${account}:msg-f:77` } });
  });

  it('that it is not lets it go on, and is not asked for again in that thread', async () => {
    await see(world.deps, letter());
    await answerWith(false);
    await see(world.deps, letter({ messageId: 'msg-f:79', at: at + minute }));
    expect(await followUp()).toMatchObject({
      state: 'waiting',
      question: null,
      dueOn: { date: '2026-11-20' },
    });
    await see(world.deps, letter({}, { threadId: 'thread-f:9', legacyThreadId: '19a8c0ffee000999' }));
    expect(await followUp()).toMatchObject({ state: 'paused' });
  });

  it('that it is not brings back what was due, and its nudge once', async () => {
    await elapse(world, 3 * day);
    expect(world.notifier.screen.size).toBe(1);
    await see(world.deps, letter({ at: world.clock.at }));
    expect(world.notifier.screen.size).toBe(0);
    await answerWith(false);
    expect(await followUp()).toMatchObject({ state: 'due' });
    expect(world.notifier.screen.size).toBe(1);
    await elapse(world, day);
    expect(world.notifier.history).toHaveLength(2);
  });

  it('is not needed any more once the rep writes', async () => {
    await see(world.deps, letter());
    const id = 'msg-a:r2';
    const sent = received({
      messageId: id,
      from: { email: account, name: '' },
      state: 'sent',
      at: at + minute,
      legacyMessageId: legacyIdAt(at + minute),
    });
    await see(world.deps, outgoing({ messageId: id }), thread([sent]));
    expect(await followUp()).toMatchObject({ state: 'waiting', question: null, touches: 2 });
  });
});

describe('“do not contact”', () => {
  it('ends every follow-up with that person, and is undone as a whole', async () => {
    const key = `${account}:19a8c0ffee000002`;
    await store({ key, legacyThreadId: '19a8c0ffee000002' });
    await store({ key: `${account}:19a8c0ffee000003`, legacyThreadId: '19a8c0ffee000003', prospect: lee });
    const { undoId } = await act(world, { type: 'outcome', outcome: 'doNotContact' });
    const states = async () =>
      (await world.rows()).followUps.map(({ state, outcome }) => `${state} ${outcome}`);
    expect(await states()).toEqual(['closed doNotContact', 'closed doNotContact', 'waiting null']);
    const suppressed = () =>
      world.deps.store.read((tables) => tables.suppressions.get(`address:${dana.email}`));
    expect(await suppressed()).toBeDefined();
    await undoAction(world.deps, undoId);
    expect(await states()).toEqual(['waiting null', 'waiting null', 'waiting null']);
    expect(await suppressed()).toBeUndefined();
  });

  it('undone leaves alone what has moved on since', async () => {
    const key = `${account}:19a8c0ffee000002`;
    await store({ key, legacyThreadId: '19a8c0ffee000002' });
    const { undoId } = await act(world, { type: 'outcome', outcome: 'doNotContact' });
    await act(world, { type: 'cadence', cadenceId: 'customer' }, key);
    await undoAction(world.deps, undoId);
    expect(await world.deps.store.read((tables) => tables.followUps.get(key))).toMatchObject({
      cadenceId: 'customer',
    });
  });
});
