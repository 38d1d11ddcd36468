import { expect } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { tellBackground } from './actions';
import { moveClock } from './clock';
import { account } from './histories/cast';
import { rowOfKey, type TrackedOpening, trackOpening, waitFollowUp } from './openings';
import { type Steadfast, startSteadfast } from './steadfast';
import { readBadge, readNotifications, readStored } from './stored';
import { until } from './until';

const minute = 60_000;

/** What a notification says, as the browser was told it. */
interface Told {
  id: string;
  title: string;
  message: string;
}

/** Steadfast with no tab of Gmail's, in a browser that has a sign-in, and with a clock that can be moved. */
export interface ClosedSteadfast extends Steadfast {
  /** Lets time go by, which wakes the worker as after sleep. */
  pass: (ms: number) => Promise<void>;
  /** A follow-up that comes due so many ms from now, by the moved clock; null: on its day. */
  track: (inMs?: number) => Promise<TrackedOpening>;
  comeDue: (key: string) => Promise<void>;
  /** They answer in the thread. */
  answer: (opening: TrackedOpening, words?: string) => void;
  /** How often Gmail was asked without a tab. */
  countAsked: () => number;
  waitNudge: (key: string) => Promise<void>;
  /** What the nudge said when it came last. */
  nudgeOf: (key: string) => Promise<string>;
}

export async function startClosed(): Promise<ClosedSteadfast> {
  const steadfast = await startSteadfast();
  await (await steadfast.openGmail()).close();
  const readTold = await hearNotifications(steadfast);
  let moved = 0;
  const pass = async (ms: number) => {
    moved += ms;
    await moveClock(steadfast, ms, moved);
  };
  return {
    ...steadfast,
    pass,
    track: async (inMs) => trackOpening(steadfast, inMs === undefined ? null : Date.now() + moved + inMs),
    async comeDue(key) {
      await tellBackground(steadfast, 'followUp.snooze', { key, until: Date.now() + moved + 1_000 });
      // The browser's own alarm keeps to the clock on the wall.
      await pass(1_500);
    },
    answer({ legacyThreadId }, words = 'Thanks, we come back to you.') {
      steadfast.gmail.control.deliverReply(account, legacyThreadId, { html: `<div>${words}</div>` });
    },
    countAsked: () =>
      steadfast.gmail.control.requests.filter(({ kind }) => kind === 'print' || kind === 'feed').length,
    async waitNudge(key) {
      await until(
        'the nudge',
        () => readNotifications(steadfast),
        (ids) => ids.includes(nudgeId(key)),
      );
    },
    async nudgeOf(key) {
      const told = await readTold();
      return told.findLast(({ id }) => id === nudgeId(key))?.message ?? '';
    },
  };
}

const nudgeId = (key: string) => `${key}#2`;

/** The browser keeps no words of its notifications: they are read on their way to it. */
export async function hearNotifications(steadfast: Steadfast): Promise<() => Promise<Told[]>> {
  const worker = await steadfast.worker();
  await worker.evaluate(() => {
    const told: Told[] = [];
    const { notifications } = chrome as unknown as {
      notifications: { create: (id: string, options: Omit<Told, 'id'>) => unknown };
    };
    const create = notifications.create.bind(notifications);
    notifications.create = (id, options) => {
      told.push({ id, title: options.title, message: options.message });
      return create(id, options);
    };
    Object.assign(globalThis, { told });
  });
  return () => worker.evaluate(() => Reflect.get(globalThis, 'told') as Told[]);
}

/** What was seen when a thread was tracked says nothing any more. */
export const longAgo = 20 * minute;
/** Gmail is asked again, and also after what is due. */
export const afterBackOff = 31 * minute;

/** Nobody knows whether they have answered: the nudge came, and it and the popup say why that is not known. */
export async function expectUnchecked(
  closed: ClosedSteadfast,
  key: string,
  [why, says]: readonly [why: NonNullable<FollowUp['unchecked']>['why'], says: string],
): Promise<void> {
  await closed.waitNudge(key);
  const row = await waitFollowUp(
    closed,
    key,
    'why it was not checked',
    ({ unchecked }) => unchecked !== null,
  );
  expect(row).toMatchObject({ state: 'due', answer: null, unchecked: { why } });
  expect(row.freshness?.how).toBe('opened');
  expect(await closed.nudgeOf(key)).toMatch(new RegExp(`not checked[^\n]*: ${says}$`));
  const popup = await closed.openFilledPopup();
  await rowOfKey(popup, key)
    .getByText(new RegExp(`^not checked.*: ${says}$`))
    .waitFor();
  await popup.close();
}

/** The reminder has gone: from the screen, the badge's number, and the popup's list of what is due. */
export async function expectWithdrawn(closed: ClosedSteadfast, key: string): Promise<void> {
  await waitFollowUp(closed, key, 'the answer', ({ state }) => state === 'replied');
  await until(
    'the end of the nudge',
    () => readNotifications(closed),
    (ids) => !ids.includes(nudgeId(key)),
  );
  const { followUps, journal } = await readStored(closed);
  const due = followUps.filter(({ state }) => state === 'due').length;
  await until(
    'the badge',
    () => readBadge(closed),
    (badge) => badge === (due === 0 ? '' : String(due)),
  );
  expect(journal).toContainEqual(expect.objectContaining({ what: 'nudge.withdrawn', followUpKey: key }));
  const popup = await closed.openFilledPopup();
  await popup
    .getByRole('region', { name: /^Answered/ })
    .locator(`[data-row="${key}"]`)
    .waitFor();
  await popup.close();
}
