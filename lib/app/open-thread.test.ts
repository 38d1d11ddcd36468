import { beforeEach, describe, expect, it } from 'vitest';
import { account, followUpKey, legacyThreadId } from '@/tests/factories/records';
import { question } from '@/tests/factories/rows';
import { act, sendAndTrack } from '@/tests/factories/story';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import type { Question } from '@/lib/domain/answer';
import { UnknownFollowUpError } from './change-follow-up';
import { NotSignedInError, openAsked, openDraft, openThread } from './open-thread';
import { rememberAccount } from './own-addresses';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await sendAndTrack(world);
  await world.deps.store.write((tables) => rememberAccount(tables, account, 1, { index: 3 }));
});

describe('opening a thread', () => {
  it('takes a tab that shows its account', async () => {
    world.tabs.accounts.add(account);
    await openThread(world.deps, followUpKey, 7);
    expect(world.tabs.shown).toEqual([{ account, legacyThreadId, draft: null, tabId: 7 }]);
    expect(world.tabs.opened).toEqual([]);
  });

  it('else goes to where the account is now, not to where it was', async () => {
    world.signIns.accounts = ['other@steadfast.com', account];
    await openThread(world.deps, followUpKey);
    expect(world.tabs.opened).toMatchObject([{ account, legacyThreadId, index: 1 }]);
  });

  it('goes to where it was last seen when Gmail does not say', async () => {
    await openThread(world.deps, followUpKey);
    expect(world.tabs.opened).toMatchObject([{ index: 3 }]);
  });

  it('opens nothing where the browser is not signed in to it', async () => {
    world.signIns.accounts = ['other@steadfast.com'];
    await expect(openThread(world.deps, followUpKey)).rejects.toThrow(NotSignedInError);
    expect(world.tabs.opened).toEqual([]);
  });

  it('does not know a follow-up that is not there', async () => {
    await expect(openThread(world.deps, `${account}:ffffffffffffffff`)).rejects.toThrow('does not exist');
  });
});

describe('opening the other thread that is asked about', () => {
  const other = '19e1a2b3c4d5ffff';
  const ask = (change: Partial<Question>) =>
    world.deps.store.write(async (tables) => {
      const followUp = await tables.followUps.get(followUpKey);
      if (followUp) await tables.followUps.save({ ...followUp, question: question(change) });
    });

  it('shows that one, in the same account', async () => {
    await ask({ legacyThreadId: other });
    world.tabs.accounts.add(account);
    await openAsked(world.deps, followUpKey, 7);
    expect(world.tabs.shown).toEqual([{ account, legacyThreadId: other, draft: null, tabId: 7 }]);
  });

  it('opens nothing where nothing is asked, or nobody knows which thread', async () => {
    await expect(openAsked(world.deps, followUpKey)).rejects.toThrow(UnknownFollowUpError);
    await ask({ legacyThreadId: null });
    await expect(openAsked(world.deps, followUpKey)).rejects.toThrow(UnknownFollowUpError);
    expect(world.tabs.opened).toEqual([]);
  });
});

describe('opening a draft', () => {
  it('brings the text and the own addresses along', async () => {
    await world.deps.store.write((tables) => rememberAccount(tables, account, 1, { alias: 'me@alias.com' }));
    await openDraft(world.deps, followUpKey);
    expect(world.tabs.opened).toMatchObject([
      { draft: { text: expect.stringMatching(/^Hi Dana,\n\n/), own: [account, 'me@alias.com'] } },
    ]);
  });

  it('is as the rep has changed it', async () => {
    await openDraft(world.deps, followUpKey, { text: 'My own words', tabId: 7 });
    expect(world.tabs.opened).toMatchObject([{ draft: { text: 'My own words' }, tabId: 7 }]);
  });

  it('writes nothing where a call is planned, unless the rep says what', async () => {
    for (let touch = 0; touch < 2; touch += 1)
      await act(world, { type: 'done', channel: null, result: null });
    await openDraft(world.deps, followUpKey);
    expect(world.tabs.opened).toMatchObject([{ draft: null }]);
    await openDraft(world.deps, followUpKey, { text: 'A mail instead' });
    expect(world.tabs.shown.at(-1)).toMatchObject({ draft: { text: 'A mail instead' } });
  });

  it('twice at once opens one tab', async () => {
    await Promise.all([openDraft(world.deps, followUpKey), openDraft(world.deps, followUpKey)]);
    expect(world.tabs.opened).toHaveLength(1);
    expect(world.tabs.shown).toHaveLength(1);
  });
});
