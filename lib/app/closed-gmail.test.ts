import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotRead, ReadFeed, ReadThread } from '@/lib/app/ports/gmail';
import { restedPace } from '@/lib/domain/pacing';
import {
  account,
  dana,
  followUpKey,
  legacyThreadId,
  listed,
  sam,
  thread as listing,
} from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { day, elapse, minute, onlyFollowUp, see, sendAndTrack } from '@/tests/factories/story';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { lookAround } from './look-around';
import { rememberAccount } from './own-addresses';
import { reconcile } from './reconcile';
import { forgetTrouble } from './take-turn';

const hour = 60 * minute;
const due = Date.UTC(2026, 10, 20, 8);
const lee = 'lee@steadfast.com';

/** As Gmail prints it in English, in Berlin. */
const printed = (at: number) =>
  `${new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'Europe/Berlin' }).format(at)} at ${new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(at)}`;
const mine = (at = tuesday) => ({
  from: sam,
  recipients: [dana],
  date: printed(at),
  text: 'Here is the report.',
});
const theirs = (at: number, text = 'Thanks, let us talk.', from = dana) => ({
  from,
  recipients: [sam],
  date: printed(at),
  text,
});
const thread = (mails: ReadThread['mails'], whose: string | null = account): ReadThread => ({
  kind: 'thread',
  account: whose,
  mails,
});
const feed = (entries: ReadFeed['entries'] = [], whose = account): ReadFeed => ({
  kind: 'feed',
  account: whose,
  entries,
});
const notRead = (why: NotRead['why']): NotRead => ({ kind: 'notRead', why });
const entry = (part: Partial<ReadFeed['entries'][number]> = {}) => ({
  legacyIds: [legacyThreadId],
  from: dana,
  subject: 'Re: SOC 2 report',
  summary: 'Thanks',
  at: tuesday + day,
  ...part,
});

let world: World;
beforeEach(async () => {
  world = createWorld();
  world.checks.isOn = true;
  world.reader.threads = () => thread([mine()]);
  await world.deps.store.write((tables) => rememberAccount(tables, account, tuesday, { index: 2 }));
});

const atDue = async () => {
  await sendAndTrack(world);
  await elapse(world, due - world.clock.at);
};
const shown = () => world.notifier.history.map(({ id }) => id);
const look = async () => {
  const hasChanged = await lookAround(world.deps);
  if (hasChanged) await reconcile(world.deps);
  return hasChanged;
};
const entries = async () => (await world.rows()).journal.map(({ what }) => what);

describe('at the moment of firing, with Gmail closed', () => {
  it('the thread is read where its account is, and the nudge says that it was checked', async () => {
    await atDue();
    expect(world.reader.asked).toEqual([`thread 2 ${legacyThreadId}`]);
    expect(shown()).toEqual([`${followUpKey}#2`]);
    expect(world.notifier.history[0]?.message).toBe(`checked ${due} threadCheck`);
    expect(await onlyFollowUp(world)).toMatchObject({ unchecked: null });
    expect(await world.checks.read()).toMatchObject({ isToExplain: true });
  });

  it('a mailbox that is shared with the rep has no place to be asked at, and that is what is said', async () => {
    await world.meddle((db) => db.accounts.clear());
    await world.deps.store.write((tables) => rememberAccount(tables, account, tuesday, { isShared: true }));
    await atDue();
    expect(world.reader.asked).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', unchecked: { why: 'shared' } });
    expect((await world.pace.read()).troubles).toEqual([]);
  });

  it('an answer lets no nudge come', async () => {
    world.reader.threads = () => thread([mine(), theirs(tuesday + day)]);
    await atDue();
    expect(shown()).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({
      state: 'replied',
      repliedAt: tuesday + day,
      freshness: { checkedAt: due, how: 'threadCheck' },
    });
    expect(await entries()).not.toContain('nudge.withdrawn');
  });

  it.each([
    ['a receipt of a program', 'noreply@acme.com', 'due'],
    ['a colleague of the rep’s', 'mia@steadfast.com', 'due'],
    ['a colleague of the prospect’s', 'kim@acme.com', 'replied'],
  ])('what counts is who wrote: %s', async (_, email, state) => {
    const words = email.startsWith('noreply') ? 'This is an automatic reply. I am out of the office.' : 'Yes';
    world.reader.threads = () => thread([mine(), theirs(tuesday + day, words, { email, name: '' })]);
    await atDue();
    const { state: is } = await onlyFollowUp(world);
    expect(is === 'replied').toBe(state === 'replied');
  });

  it('a tab that vouches saves the request', async () => {
    world.replyCheck.answer = async () => ({ status: 'noReply', checkedAt: due - 1, how: 'openTab' });
    await atDue();
    expect(world.reader.asked).toEqual([]);
    expect(world.notifier.history[0]?.message).toBe(`checked ${due - 1} openTab`);
  });

  it('switched off, nothing is asked, and it says so', async () => {
    world.checks.isOn = false;
    await atDue();
    await look();
    expect(world.reader.asked).toEqual([]);
    expect(shown()).toHaveLength(1);
    expect(await onlyFollowUp(world)).toMatchObject({ unchecked: { at: due, why: 'switchedOff' } });
    expect((await onlyFollowUp(world)).freshness?.how).toBe('sent');
    expect(await world.checks.read()).toMatchObject({ isToExplain: false });
  });

  it('a switch that cannot be read is off', async () => {
    world.checks.read = () => Promise.reject(new Error('No storage'));
    await atDue();
    expect(world.reader.asked).toEqual([]);
    expect(shown()).toHaveLength(1);
  });

  it('what may be older than the last touch is no answer, and no “no reply”', async () => {
    world.reader.threads = () => thread([theirs(tuesday + day)]);
    await atDue();
    expect(shown()).toHaveLength(1);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', unchecked: { why: 'unreadable' } });
  });

  it('a mail from another device is one also where Gmail prints the times of another zone than this computer’s', async () => {
    const wroteAt = tuesday + 2 * day + 4 * minute;
    const inNewYork = (at: number) => ({ ...mine(at), date: printed(at - 6 * hour) });
    world.reader.threads = () => thread([inNewYork(tuesday), inNewYork(wroteAt)]);
    await atDue();
    expect(shown()).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'waiting', touches: 2, lastTouchAt: wroteAt });
  });

  it('a mail that the rep wrote on another device is the next touch, once', async () => {
    const wroteAt = tuesday + 2 * day;
    world.reader.threads = () => thread([mine(), theirs(tuesday + day), mine(wroteAt)]);
    await atDue();
    expect(shown()).toEqual([]);
    const counted = await onlyFollowUp(world);
    expect(counted).toMatchObject({ state: 'waiting', touches: 2, lastTouchAt: wroteAt });
    expect(counted.dueAt).toBeGreaterThan(due);
    await look();
    // Gmail is opened, and lists it with its key and seconds.
    const messageId = 'msg-f:99';
    await see(
      world.deps,
      listing([listed({ at: tuesday }), listed({ messageId, at: wroteAt + 40_000, legacyMessageId: null })]),
    );
    const named = await onlyFollowUp(world);
    expect(named).toMatchObject({
      touches: 2,
      dueAt: counted.dueAt,
      lastTouchKey: `${account}:${messageId}`,
    });
    const touches = (await world.rows()).touches.filter(({ deletedAt }) => deletedAt === null);
    expect(touches.map(({ key }) => key)).toContain(named.lastTouchKey);
    expect(touches).toHaveLength(2);
  });

  it('what the rep did meanwhile is not undone by what was seen before', async () => {
    await sendAndTrack(world);
    world.reader.thread = async () => {
      await world.meddle((db) => db.followUps.update(followUpKey, { state: 'closed', dueAt: null }));
      return thread([mine(), theirs(tuesday + day)]);
    };
    await elapse(world, due - world.clock.at);
    expect(shown()).toEqual([]);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'closed', repliedAt: null });
  });
});

describe('whose mailbox it is', () => {
  it.each<[string, ReadThread | NotRead, (index: number) => ReadFeed | NotRead, string, string[]]>([
    [
      'another’s, and ours is nowhere',
      thread([mine()], lee),
      (index) => (index === 2 ? feed([], lee) : notRead('elsewhere')),
      'otherAccount',
      ['feed 2', 'feed 0', 'feed 1'],
    ],
    ['a sign-in’s', notRead('elsewhere'), () => notRead('elsewhere'), 'signedOut', ['feed 0', 'feed 1']],
    ['refused, and all feeds are', notRead('blocked'), () => notRead('blocked'), 'blocked', ['feed 2']],
    [
      'unreadable, and the feed switched off',
      notRead('unreadable'),
      () => notRead('blocked'),
      'blocked',
      ['feed 2'],
    ],
    [
      'unreadable, and so is the feed',
      notRead('unreadable'),
      () => notRead('unreadable'),
      'unreadable',
      ['feed 2'],
    ],
    [
      'not said, and the feed is switched off',
      thread([mine()], null),
      () => notRead('blocked'),
      'blocked',
      ['feed 2'],
    ],
    ['offline', notRead('offline'), () => feed(), 'offline', []],
    ['unreadable, and then offline', notRead('unreadable'), () => notRead('offline'), 'offline', ['feed 2']],
  ])('%s: the nudge comes unchecked, and says why', async (_, answer, feeds, why, asked) => {
    world.reader.threads = () => answer;
    world.reader.feeds = feeds;
    await atDue();
    expect(world.reader.asked.slice(1)).toEqual(asked);
    expect(shown()).toHaveLength(1);
    expect(await onlyFollowUp(world)).toMatchObject({
      state: 'due',
      unchecked: { why },
      freshness: { how: 'sent' },
    });
    // Left alone for a while: no request for the next one of this account.
    const before = world.reader.asked.length;
    await world.deps.store.write((tables) =>
      tables.followUps.save(followUp({ key: `${account}:19a8c0ffee000009`, dueAt: due })),
    );
    await elapse(world, 1_000);
    expect(world.reader.asked).toHaveLength(before);
    expect((await world.rows()).followUps.map(({ unchecked }) => unchecked?.why)).toEqual([why, why]);
    await forgetTrouble(world.deps, account);
    expect(world.pace.pace.troubles).toEqual([]);
  });

  it.each([
    ['the thread', { ...notRead('unreadable'), retryAt: due + 20 * 60_000 }, notRead('offline'), []],
    ['the feed', notRead('unreadable'), { ...notRead('blocked'), retryAt: due + 20 * 60_000 }, ['feed 2']],
  ])(
    'is not asked for sooner than Gmail wants, and nothing else of it: %s',
    async (_, answer, feeds, asked) => {
      world.reader.threads = () => answer;
      world.reader.feeds = () => feeds;
      await atDue();
      expect(world.reader.asked.slice(1)).toEqual(asked);
      expect(shown()).toHaveLength(1);
      expect(world.pace.pace.troubles).toMatchObject([
        { account, why: 'unreadable', until: due + 20 * 60_000 },
      ]);
    },
  );

  it('is told by the feed of the same place where the page does not say', async () => {
    world.reader.threads = () => thread([mine(), theirs(tuesday + day)], null);
    world.reader.feeds = () => feed();
    await atDue();
    expect(world.reader.asked).toEqual([`thread 2 ${legacyThreadId}`, 'feed 2']);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
  });

  it('is found where it has moved to, and remembered', async () => {
    world.reader.threads = (index) => (index === 0 ? thread([mine()]) : thread([theirs(tuesday + day)], lee));
    world.reader.feeds = (index) => feed([], index === 0 ? account : lee);
    await atDue();
    expect(world.reader.asked).toEqual([
      `thread 2 ${legacyThreadId}`,
      'feed 2',
      'feed 0',
      `thread 0 ${legacyThreadId}`,
    ]);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'due', freshness: { how: 'threadCheck' } });
    expect(await world.deps.store.read((tables) => tables.accounts.get(account))).toMatchObject({ index: 0 });
  });

  it('is looked for where it was never seen', async () => {
    await world.deps.store.write(async (tables) => rememberAccount(tables, lee, tuesday, { index: 2 }));
    world.reader.feeds = (index) => (index === 1 ? feed() : notRead('elsewhere'));
    await atDue();
    expect(world.reader.asked).toEqual(['feed 0', 'feed 1', `thread 1 ${legacyThreadId}`]);
  });
});

describe('the feed, where the thread is not read', () => {
  beforeEach(() => {
    world.reader.threads = () => notRead('unreadable');
  });

  it.each<[string, ReadFeed['entries'], boolean]>([
    ['the thread, unread', [entry()], true],
    ['its newest mail', [entry({ legacyIds: ['19a8c0ffee0000ff'] })], true],
    ['another thread of theirs', [entry({ legacyIds: ['19a8c0ffee0000ff'], subject: 'Lunch' })], false],
    [
      'somebody else under the same subject',
      [entry({ legacyIds: [], from: { email: 'x@y.com', name: '' } })],
      false,
    ],
    ['an old mail of theirs', [entry({ at: tuesday + minute })], false],
    ['a mail without a time', [entry({ at: null })], false],
    ['nothing', [], false],
  ])('may say that they have answered, never that they have not: %s', async (_, listed, isAnswered) => {
    world.reader.feeds = () => feed(listed);
    await atDue();
    const { state, freshness, unchecked } = await onlyFollowUp(world);
    expect(state).toBe(isAnswered ? 'replied' : 'due');
    expect(freshness?.how).toBe(isAnswered ? 'feed' : 'sent');
    expect(unchecked?.why).toBe(isAnswered ? undefined : 'unreadable');
    // The account is well: it was the thread.
    expect(world.pace.pace.troubles).toEqual([]);
  });
});

describe('before it is due', () => {
  it('the worker wakes an hour before, looks once, and looks again when it fires', async () => {
    await sendAndTrack(world);
    expect(world.wakeup.nextAt).toBe(due - hour);
    await elapse(world, due - hour - world.clock.at);
    expect(world.wakeup.nextAt).toBe(due);
    await look();
    await elapse(world, 15 * minute);
    await look();
    expect(world.reader.asked).toHaveLength(1);
    expect((await onlyFollowUp(world)).freshness).toEqual({ checkedAt: due - hour, how: 'threadCheck' });
    await elapse(world, 45 * minute);
    expect(world.reader.asked).toHaveLength(2);
    expect(shown()).toHaveLength(1);
  });

  it('switched off, it wakes when it is due', async () => {
    world.checks.isOn = false;
    await sendAndTrack(world);
    expect(world.wakeup.nextAt).toBe(due);
  });

  it('an answer is seen, and the moment passes', async () => {
    await sendAndTrack(world);
    world.clock.at = due - hour;
    world.reader.threads = () => thread([mine(), theirs(tuesday + day)]);
    expect(await look()).toBe(true);
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
    await elapse(world, hour);
    expect(shown()).toEqual([]);
    expect(world.reader.asked).toHaveLength(1);
  });

  it('an open tab that vouches saves the look, and what is due later is left alone', async () => {
    await sendAndTrack(world);
    world.clock.at = due - hour - 1;
    expect(await look()).toBe(false);
    world.clock.at = due - hour;
    world.replyCheck.answer = async () => ({ status: 'noReply', checkedAt: due - hour, how: 'openTab' });
    expect(await look()).toBe(false);
    expect(world.reader.asked).toEqual([]);
  });

  it('is tried again after a failure', async () => {
    await sendAndTrack(world);
    world.reader.threads = () => notRead('offline');
    world.clock.at = due - hour;
    await look();
    world.reader.threads = () => thread([mine()]);
    world.clock.at = due - 45 * minute;
    await look();
    expect(await onlyFollowUp(world)).toMatchObject({ unchecked: null, freshness: { how: 'threadCheck' } });
  });
});

describe('after the nudge', () => {
  it('an answer withdraws it and says so', async () => {
    await atDue();
    expect(world.notifier.screen.size).toBe(1);
    world.reader.threads = () => thread([mine(), theirs(due + 10 * minute)]);
    world.clock.at = due + 29 * minute;
    expect(await look()).toBe(false);
    world.clock.at = due + 31 * minute;
    expect(await look()).toBe(true);
    expect(world.notifier.screen.size).toBe(0);
    expect(world.badge.text).toBe('');
    expect(await onlyFollowUp(world)).toMatchObject({ state: 'replied' });
    expect(await entries()).toContain('nudge.withdrawn');
  });

  it('no answer leaves it, and tells when that was seen', async () => {
    await atDue();
    world.clock.at = due + 31 * minute;
    expect(await look()).toBe(false);
    expect(world.notifier.screen.size).toBe(1);
    expect((await onlyFollowUp(world)).freshness?.checkedAt).toBe(due + 31 * minute);
    expect(await entries()).not.toContain('nudge.withdrawn');
  });
});

describe('many at once', () => {
  const keyOf = (number: number) => `${account}:${number.toString(16).padStart(16, '0')}`;
  const addDue = (many: number) =>
    world.deps.store.write(async (tables) => {
      for (let number = 0; number < many; number += 1)
        await tables.followUps.save(
          followUp({
            key: keyOf(number),
            legacyThreadId: number.toString(16).padStart(16, '0'),
            dueAt: tuesday - number,
            lastTouchAt: tuesday - day,
          }),
        );
    });

  it('are read two seconds apart, the earliest first, and what has to wait too long comes unchecked, not late', async () => {
    await addDue(30);
    await reconcile(world.deps);
    expect(world.clock.at - tuesday).toBeLessThanOrEqual(20_000);
    expect(world.reader.asked).toHaveLength(11);
    expect(world.reader.asked[0]).toBe('thread 2 000000000000001d');
    const { asked } = world.pace.pace;
    for (const [index, at] of asked.entries())
      expect(at - (asked[index - 1] ?? 0)).toBeGreaterThanOrEqual(2_000);
    const why = (await world.rows()).followUps.map(({ unchecked }) => unchecked?.why);
    expect(why.filter((one) => one === 'paced')).toHaveLength(19);
    expect(world.notifier.history).toMatchObject([{ title: '30 due' }]);
    // That they wait is no fault of the account's.
    expect(world.pace.pace.troubles).toEqual([]);
  });

  it('are told of at once where one request has told that none can be made, and those of another account are looked after', async () => {
    await addDue(150);
    await world.deps.store.write((tables) =>
      tables.followUps.save(followUp({ key: `${lee}:19a8c0ffee000009`, account: lee, dueAt: tuesday - 999 })),
    );
    world.reader.threads = () => notRead('offline');
    world.reader.feeds = () => notRead('offline');
    const write = vi.spyOn(world.deps.store, 'write');
    await reconcile(world.deps);
    expect(write.mock.calls.length).toBeLessThan(20);
    expect(world.reader.asked).toHaveLength(2);
    const { followUps } = await world.rows();
    expect(new Set(followUps.map(({ unchecked }) => unchecked?.why))).toEqual(new Set(['offline']));
    expect(world.notifier.history).toMatchObject([{ title: '151 due' }]);
  });

  it('over all: 60 requests in an hour, whatever is due, also where the worker is started anew', async () => {
    world.pace.pace = {
      ...restedPace,
      asked: Array.from({ length: 60 }, (_, index) => tuesday - (61 - index) * 10_000),
    };
    await addDue(2);
    world.deps = world.startWorker();
    await reconcile(world.deps);
    expect(world.reader.asked).toEqual([]);
    expect(shown()).toHaveLength(2);
  });

  it('of the next hour wait for the next round', async () => {
    await world.deps.store.write(async (tables) => {
      for (let number = 0; number < 40; number += 1)
        await tables.followUps.save(
          followUp({ key: keyOf(number), dueAt: tuesday + hour - number, lastTouchAt: tuesday - day }),
        );
    });
    await look();
    expect(world.reader.asked).toHaveLength(31);
    expect(world.clock.at - tuesday).toBeLessThanOrEqual(60_000);
  });
});
