import { expect } from 'vitest';
import type { Steadfast } from '../steadfast';
import { readBadge, readNotifications, readStored } from '../stored';
import { until } from '../until';
import { type History, nudgeOf } from './history';

/** Waits until each follow-up is as it should be and the screen holds the nudges of those that are due, and no other. */
export async function waitAgreement(steadfast: Steadfast, histories: readonly History[]): Promise<void> {
  const wanted = histories.map(({ key, state, touches }) => `${key} ${state} ${touches}`).toSorted();
  await until(
    'what the histories should have come to',
    async () => (await readStored(steadfast)).followUps,
    (followUps) => {
      const are = new Set(followUps.map(({ key, state, touches }) => `${key} ${state} ${touches}`));
      return wanted.every((one) => are.has(one));
    },
  ).catch(async (error: unknown) => {
    const are = (await readStored(steadfast)).followUps.map(
      ({ key, state, touches }) => `${key} ${state} ${touches}`,
    );
    expect(are.toSorted()).toEqual(wanted);
    throw error;
  });
  const due = histories.filter(({ state }) => state === 'due');
  const nudges = due.map(nudgeOf).toSorted();
  await until(
    `nudges for ${nudges.join() || 'nobody'}`,
    async () => ({
      screen: await readNotifications(steadfast),
      told: (await readStored(steadfast)).nudges
        .filter(({ state }) => state === 'shown' || state === 'settled')
        .map(({ id }) => id),
      badge: await readBadge(steadfast),
    }),
    ({ screen, told, badge }) =>
      screen.every((id) => id === 'digest' || nudges.includes(id)) &&
      nudges.every((id) => told.includes(id) && (screen.includes(id) || screen.includes('digest'))) &&
      badge === (due.length === 0 ? '' : String(due.length)),
  );
}

/** The journal tells of each nudge: none after its answer was known, and none twice at one moment. */
export async function auditNudges(steadfast: Steadfast, histories: readonly History[]): Promise<void> {
  const { journal } = await readStored(steadfast);
  const shown = journal.filter(({ what }) => what === 'nudge.shown');
  const isFalse = shown.filter(({ followUpKey, at }) => {
    const answeredAt = histories.find(({ key }) => key === followUpKey)?.answeredAt ?? null;
    return answeredAt !== null && at > answeredAt;
  });
  expect(isFalse).toEqual([]);
}
