import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDue, openFromList, sendAndTrack, waitState } from './actions';
import { followUps, waitTracked } from './choices';
import { openDashboard } from './dashboard-page';
import { allStops, tabTo } from './keyboard';
import { waitFocused, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const subject = 'Pilot for the Fremont line';
const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const places = [
  'today',
  'followups',
  'prospect/dana@acme.com',
  'calendar',
  'cadences',
  'templates',
  'resources',
  'insights',
  'data',
  'settings',
  'health',
];
const first = async () => (await followUps(steadfast))[0];

/** The card with all that is read for it: what comes later changes the way through it. */
async function waitWhole(page: Page): Promise<void> {
  for (const part of ['Draft', 'History']) await waitSpoken(page, 'DisclosureTriangle', part);
}

it('in Gmail a thread is tracked, its card opened, moved, left and ended', async () => {
  const page = await steadfast.openGmail();
  const press = (key: string) => page.keyboard.press(key);
  await openFromList(page, subject);
  await waitSpoken(page, 'button', 'Track this thread');
  await tabTo(page, 'button', 'Track this thread');
  await press('Enter');
  await waitTracked(steadfast);
  const planned = (await first())?.dueAt;

  // The control has become what tells of the follow-up, and keeps the focus.
  await waitFocused(page, 'button', /^Follow-up /);
  await press('Enter');
  await waitWhole(page);
  await tabTo(page, 'button', /^Snooze/);
  await press('Enter');
  await waitFocused(page, 'menuitem', /./);
  await press('ArrowDown');
  await press('Enter');
  await until(
    'another date',
    async () => (await first())?.dueAt,
    (dueAt) => dueAt !== planned,
  );
  await waitSilent(page, 'menu', /./);
  await press('Escape');
  await waitSilent(page, 'dialog', /^Follow-up/);
  await waitFocused(page, 'button', /^Follow-up /);

  await press('Enter');
  await waitWhole(page);
  await tabTo(page, 'button', 'Stop tracking');
  await press('Enter');
  await until(
    'its end',
    async () => (await first())?.state,
    (state) => state === 'closed',
  );
});

it('in the popup every part is reached and seen, and menus give the focus back', async () => {
  const gmail = await steadfast.openGmail();
  const key = await sendAndTrack(steadfast, gmail, mail);
  await makeDue(steadfast, key, 1_000);
  await waitState(steadfast, key, 'due');
  const popup = await steadfast.openFilledPopup();
  await tabTo(popup, 'button', /^How Steadfast works in Gmail/);
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'button', 'All about it');
  await popup.keyboard.press('Escape');
  await waitFocused(popup, 'button', /^How Steadfast works in Gmail/);
  await tabTo(popup, 'button', /^Done/);
  await popup.keyboard.press('Enter');
  await waitState(steadfast, key, 'waiting');
});

it('in the dashboard follow-ups are found, chosen, snoozed and put back', async () => {
  const gmail = await steadfast.openGmail();
  await sendAndTrack(steadfast, gmail, mail);
  const planned = (await first())?.dueAt;
  const page = await openDashboard(steadfast, 'today');
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(page, 'link', 'Follow-ups');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor();
  await tabTo(page, 'searchbox', /./);
  await page.keyboard.type('dnaa');
  await page.locator('mark', { hasText: 'Dana' }).first().waitFor();
  await tabTo(page, 'checkbox', /^Select .?Dana/);
  await press('Space');
  await page.getByText('1 selected').waitFor();
  await tabTo(page, 'button', 'Snooze', 'Shift+Tab');
  await press('Enter');
  await waitFocused(page, 'menuitem', /./);
  await press('Enter');
  await until(
    'another date',
    async () => (await first())?.dueAt,
    (dueAt) => dueAt !== planned,
  );
  await tabTo(page, 'button', /^Undo/);
  await press('Enter');
  await until(
    'the date before',
    async () => (await first())?.dueAt,
    (dueAt) => dueAt === planned,
  );
});

it('on every page of the dashboard the focus is always seen', async () => {
  const gmail = await steadfast.openGmail();
  await sendAndTrack(steadfast, gmail, mail);
  for (const place of places) {
    const page = await openDashboard(steadfast, place);
    const stops = await allStops(page);
    const unseen = stops.filter(({ isSeen }) => !isSeen);
    expect({ place, isEmpty: stops.length < 10, unseen }).toEqual({ place, isEmpty: false, unseen: [] });
    await page.close();
  }
});
