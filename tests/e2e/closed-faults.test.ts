import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../gmail/faults';
import {
  answerOf,
  broken,
  cut,
  forbiddenPage,
  huge,
  signInElsewhere,
  signInPage,
} from '../gmail/wrong-answers';
import { tellBackground } from './actions';
import {
  afterBackOff,
  type ClosedSteadfast,
  expectUnchecked,
  expectWithdrawn,
  longAgo,
  startClosed,
} from './closed';
import { account, otherAccount } from './histories/cast';
import { type TrackedOpening, waitFollowUp } from './openings';

let closed: ClosedSteadfast;
beforeAll(async () => {
  closed = await startClosed();
});
afterAll(() => closed.close());

type Said = Parameters<typeof expectUnchecked>[2];

const unclear: Said = ['unreadable', 'Gmail’s answer was not clear'];
const offline: Said = ['offline', 'offline'];
const blocked: Said = ['blocked', 'your administrator or Gmail blocks it'];
const signedOut: Said = ['signedOut', `not signed in to ${account}`];
const others: Said = ['otherAccount', `not signed in to ${account}`];

/** Two that were tracked long ago; the first comes due while Gmail answers so, and nobody knows of an answer. */
async function comeDueWith(fault: Fault, said: Said): Promise<[TrackedOpening, TrackedOpening]> {
  const pair: [TrackedOpening, TrackedOpening] = [await closed.track(), await closed.track()];
  await closed.pass(longAgo);
  closed.gmail.control.fail(100, fault, ['print', 'feed']);
  await closed.comeDue(pair[0].key);
  await expectUnchecked(closed, pair[0].key, said);
  closed.gmail.control.clear();
  return pair;
}

/** Looked at again, the answer to one is seen, and that the other has none. */
async function lookAgain([first, second]: [TrackedOpening, TrackedOpening]): Promise<void> {
  closed.answer(first);
  await closed.pass(afterBackOff);
  await expectWithdrawn(closed, first.key);
  await expectChecked(second);
  await tellBackground(closed, 'followUp.stop', { key: second.key });
}

const expectChecked = ({ key }: TrackedOpening) =>
  waitFollowUp(
    closed,
    key,
    'a look',
    ({ state, unchecked, freshness }) =>
      state === 'due' && unchecked === null && freshness?.how === 'threadCheck',
  );

describe('with Gmail closed', () => {
  it.each<[string, Fault, Said]>([
    ['no connection', 'offline', offline],
    ['an answer that breaks in the middle', broken, offline],
    ['a page instead of what was asked for', signInPage, unclear],
    ['the way to a sign-in', signInElsewhere, signedOut],
    ['an administrator’s no', forbiddenPage, blocked],
    ['another account’s answer', answerOf(otherAccount, account), others],
    ['“too many”', 429, unclear],
    ['“not now”', 503, unclear],
  ])(
    '%s says nothing of a reply: the account is left alone for a while, and then it is known',
    async (_, fault, said) => {
      const [first, second] = await comeDueWith(fault, said);
      const asked = closed.countAsked();
      await closed.comeDue(second.key);
      await expectUnchecked(closed, second.key, said);
      expect(closed.countAsked()).toBe(asked);
      await lookAgain([first, second]);
    },
  );

  it.each<[string, Fault]>([
    ['that ends in the middle', cut],
    ['of 5 MB', huge],
  ])('a thread %s says nothing of a reply, and keeps no other from being read', async (_, fault) => {
    const [first, second] = await comeDueWith(fault, unclear);
    await closed.comeDue(second.key);
    await closed.waitNudge(second.key);
    await expectChecked(second);
    expect(await closed.nudgeOf(second.key)).toMatch(/ · checked just now, Gmail closed$/);
    await lookAgain([first, second]);
  });
});
