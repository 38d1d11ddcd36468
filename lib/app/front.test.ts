import { describe, expect, it } from 'vitest';
import { followUpKeyOf } from '@/lib/domain/ids';
import { createWorld } from '@/tests/fakes/fake-world';
import { trackFront, viewFront } from './front';
import type { FrontTab } from './ports/gmail';

const account = 'sam@steadfast.com';
const legacyThreadId = '19a8c0ffee000001';
const key = followUpKeyOf(account, legacyThreadId);
const dana = { email: 'dana@acme.com', name: 'Dana Wu' };

type Open = Extract<FrontTab, { kind: 'thread' }>;

function createFront(change: Partial<Open> = {}) {
  const world = createWorld();
  const thread: Open['thread'] = {
    kind: 'thread',
    account,
    legacyThreadId,
    subject: 'SOC 2 report',
    people: [dana],
    lastMessage: { key: `${account}:msg-a:r1`, at: 1, from: account },
  };
  world.front.tab = {
    kind: 'thread',
    account,
    mailbox: '/mail/u/1',
    threadId: null,
    legacyThreadId,
    thread,
    ...change,
  };
  return world;
}

describe('the Gmail tab in front', () => {
  it('is offered as the page shows it', async () => {
    const { deps } = createFront();
    expect(await viewFront(deps)).toMatchObject({
      kind: 'thread',
      key,
      subject: 'SOC 2 report',
      view: { followUp: null },
    });
    const { followUp } = await trackFront(deps, key, null);
    expect(followUp).toMatchObject({ prospect: dana, subject: 'SOC 2 report', touches: 1 });
    expect(await viewFront(deps)).toMatchObject({ view: { followUp: { who: 'Dana Wu', state: 'waiting' } } });
  });

  it.each(['none', 'needsReload'] as const)('has nothing to track: %s', async (kind) => {
    const { deps, front } = createFront();
    front.tab = { kind };
    expect(await viewFront(deps)).toEqual({ kind });
    await expect(trackFront(deps, key, null)).rejects.toThrow('No thread');
  });

  it.each([
    ['whose it is', { account: null }],
    ['which it is', { threadId: 'thread-a:r5', legacyThreadId: null, thread: null }],
  ])('is unreadable where nobody knows %s', async (_, change) => {
    const { deps } = createFront(change);
    expect(await viewFront(deps)).toEqual({ kind: 'unreadable' });
    await expect(trackFront(deps, key, null)).rejects.toThrow('No thread');
  });

  it('that has moved on since the rep saw it is not tracked', async () => {
    const world = createFront();
    const seen = followUpKeyOf(account, '19a8c0ffee000002');
    await expect(trackFront(world.deps, seen, null)).rejects.toThrow('Another thread');
    expect((await world.rows()).followUps).toEqual([]);
  });

  it.each(['/mail/u/1', '/mail/u/0/d/AbC_9', '/mail/b/AbC_9/u/0'])(
    'that shows nothing is tracked by what Gmail prints of it in that mailbox: %s',
    async (mailbox) => {
      const { deps, front } = createFront({ thread: null, mailbox });
      front.printed.set(`${mailbox}/${legacyThreadId}`, {
        subject: 'Pricing',
        people: [{ email: account, name: 'Sam' }, dana],
        lastFrom: dana.email,
      });
      expect(await viewFront(deps)).toMatchObject({ kind: 'thread', subject: '' });
      // They wrote last: no touch was made yet.
      const { followUp } = await trackFront(deps, key, null);
      expect(followUp).toMatchObject({ prospect: dana, subject: 'Pricing', touches: 0, legacyThreadId });
    },
  );

  it('that Gmail does not print either is not tracked', async () => {
    const { deps } = createFront({ thread: null });
    await expect(trackFront(deps, key, null)).rejects.toThrow('did not print');
  });
});
