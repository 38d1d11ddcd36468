import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellBackground } from './actions';
import {
  afterBackOff,
  type ClosedSteadfast,
  expectUnchecked,
  expectWithdrawn,
  longAgo,
  startClosed,
} from './closed';
import { account } from './histories/cast';
import { readFollowUp, rowOfKey, type TrackedOpening, waitFollowUp } from './openings';
import { readNotifications, readStored } from './stored';
import { until } from './until';

const minute = 60_000;

let closed: ClosedSteadfast;
beforeAll(async () => {
  closed = await startClosed();
});
afterAll(() => closed.close());

/** Every trace of a reminder of one that has been answered, as somebody saw who looked into the thread. */
async function remindersOf({ key }: TrackedOpening): Promise<string[]> {
  await waitFollowUp(
    closed,
    key,
    'the answer',
    ({ state, freshness, unchecked }) =>
      state === 'replied' && freshness?.how === 'threadCheck' && unchecked === null,
  );
  const onScreen = (await readNotifications(closed)).filter((id) => id.startsWith(key));
  const { nudges, journal } = await readStored(closed);
  const shown = nudges.filter((nudge) => nudge.followUpKey === key && nudge.shownAt !== null);
  const told = journal.filter(({ what, followUpKey }) => what === 'nudge.shown' && followUpKey === key);
  return [...onScreen, ...shown.map(({ id }) => id), ...told.map(({ what }) => what)];
}

/** One that was tracked long ago. */
async function trackLongAgo(): Promise<TrackedOpening> {
  const opening = await closed.track();
  await closed.pass(longAgo);
  return opening;
}

const stop = ({ key }: TrackedOpening) => tellBackground(closed, 'followUp.stop', { key });

describe('with Gmail closed', () => {
  it('an answer is seen at the due moment: no nudge', async () => {
    const opening = await trackLongAgo();
    closed.answer(opening);
    await closed.comeDue(opening.key);
    expect(await remindersOf(opening)).toEqual([]);
  });

  it('an answer is seen in the hour before: the moment passes without a nudge', async () => {
    const opening = await closed.track(70 * minute);
    closed.answer(opening);
    await closed.pass(15 * minute);
    expect(await remindersOf(opening)).toEqual([]);
    await closed.pass(60 * minute);
    expect(await remindersOf(opening)).toEqual([]);
  });

  it('without an answer the nudge says that somebody looked; an answer after it takes it back', async () => {
    const opening = await trackLongAgo();
    const { key } = opening;
    await closed.comeDue(key);
    await closed.waitNudge(key);
    expect(await readFollowUp(closed, key)).toMatchObject({
      state: 'due',
      freshness: { how: 'threadCheck' },
      unchecked: null,
    });
    expect(await closed.nudgeOf(key)).toMatch(/ · checked just now, Gmail closed$/);
    const popup = await closed.openFilledPopup();
    await rowOfKey(popup, key).getByText('checked just now, Gmail closed').waitFor();
    await popup.close();

    closed.answer(opening);
    await closed.pass(afterBackOff);
    await expectWithdrawn(closed, key);
  });

  it('signed out, it comes unchecked and says why', async () => {
    const opening = await trackLongAgo();
    closed.gmail.control.signOut(account);
    await closed.comeDue(opening.key);
    await closed.waitNudge(opening.key);
    const row = await readFollowUp(closed, opening.key);
    expect(['signedOut', 'otherAccount']).toContain(row?.unchecked?.why);
    expect(await closed.nudgeOf(opening.key)).toMatch(`: not signed in to ${account}`);
    closed.gmail.control.signIn(account);
    closed.answer(opening);
    await closed.pass(afterBackOff);
    await expectWithdrawn(closed, opening.key);
  });

  it('another account in its place is not taken for it; where it has moved to, it is found', async () => {
    const opening = await trackLongAgo();
    closed.answer(opening);
    closed.gmail.control.signOutAccount(account);
    await closed.comeDue(opening.key);
    await expectUnchecked(closed, opening.key, ['otherAccount', `not signed in to ${account}`]);
    closed.gmail.control.signInAccount(account);
    await closed.pass(afterBackOff);
    await expectWithdrawn(closed, opening.key);
    const moved = await trackLongAgo();
    closed.answer(moved);
    closed.gmail.control.swapAccounts();
    await closed.comeDue(moved.key);
    expect(await remindersOf(moved)).toEqual([]);
  });
});

/** The dashboard's switch. */
async function turn(isOn: boolean): Promise<void> {
  const page = await closed.context.newPage();
  await page.goto(`chrome-extension://${closed.extensionId}/dashboard.html#settings`);
  const box = page.getByRole('checkbox', { name: 'Check for answers while Gmail is closed' });
  await until(
    'the switch as it was',
    () => box.isChecked(),
    (is) => is === !isOn,
  );
  await box.click();
  const section = page.getByRole('region', { name: 'Answers while Gmail is closed' });
  await section.getByText('Saved').waitFor();
  expect(await box.isChecked()).toBe(isOn);
  await page.close();
}

const notice = (popup: Page) =>
  popup
    .locator('main > .notice')
    .filter({ hasText: /^Before a reminder, Steadfast now asks mail\.google\.com/ });

/** As before Gmail was asked for the first time. */
async function forgetUse(): Promise<void> {
  const page = await closed.extensionPage();
  await page.evaluate(() => chrome.storage.local.remove(['checks', 'checksUsed', 'checksExplained']));
}

/** The popup before the first look, and the same with what it then says once. */
async function openAtFirstUse(): Promise<{ popup: Page; opening: TrackedOpening }> {
  await forgetUse();
  const opening = await trackLongAgo();
  const popup = await closed.openFilledPopup();
  expect(await notice(popup).count()).toBe(0);
  await closed.comeDue(opening.key);
  await notice(popup).waitFor();
  return { popup, opening };
}

describe('that Gmail is asked while it is closed', () => {
  it('is told once, above the lists, when it is first done', async () => {
    const { popup, opening } = await openAtFirstUse();
    const [said, list] = await Promise.all([
      notice(popup).boundingBox(),
      popup.locator('section').first().boundingBox(),
    ]);
    expect(said?.y ?? Infinity).toBeLessThan(list?.y ?? 0);
    await notice(popup).getByRole('button', { name: 'OK' }).click();
    await notice(popup).waitFor({ state: 'detached' });
    await popup.close();

    const asked = closed.countAsked();
    await closed.pass(afterBackOff);
    await until(
      'another look',
      async () => closed.countAsked(),
      (count) => count > asked,
    );
    const again = await closed.openFilledPopup();
    expect(await notice(again).count()).toBe(0);
    await again.close();
    await stop(opening);
  });

  it('is switched off where it is told, and on again in the settings', async () => {
    const { popup, opening } = await openAtFirstUse();
    await notice(popup).getByRole('button', { name: 'Switch off' }).click();
    await notice(popup).waitFor({ state: 'detached' });
    await popup.close();
    await turn(true);
    await stop(opening);
  });

  it('is switched off and on in the settings: off, nothing is asked, and nudge and popup say so', async () => {
    const opening = await trackLongAgo();
    const { key } = opening;
    await turn(false);
    const asked = closed.countAsked();
    closed.answer(opening);
    await closed.comeDue(key);
    await expectUnchecked(closed, key, ['switchedOff', 'switched off while Gmail is closed']);
    // A nudge that is on screen is not looked after, either.
    await closed.pass(afterBackOff);
    await tellBackground(closed, 'popup.opened', {});
    expect(closed.countAsked()).toBe(asked);

    await turn(true);
    await closed.pass(afterBackOff);
    await expectWithdrawn(closed, key);
    expect(closed.countAsked()).toBeGreaterThan(asked);
  });
});
