import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { makeDue, sendAndTrack, waitState } from './actions';
import { followUps } from './choices';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
afterEach(() => steadfast.close());

const dana = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const jonas = { to: 'Jonas Müller <jonas@hafen.de>', subject: 'Angebot', body: 'Hier ist das Angebot.' };

async function openFollowUps(): Promise<Page> {
  const page = await steadfast.context.newPage();
  await page.goto(`chrome-extension://${steadfast.extensionId}/dashboard.html#followups`);
  return page;
}

const link = (page: Page, name: string) => page.getByRole('link', { name });
const dueMoments = async () =>
  (await followUps(steadfast)).toSorted((a, b) => a.key.localeCompare(b.key)).map(({ dueAt }) => dueAt);

it('all follow-ups: found with a typing error, filtered, snoozed at once, and put back', async () => {
  steadfast = await startSteadfast();
  const gmail = await steadfast.openGmail();
  const dueKey = await sendAndTrack(steadfast, gmail, dana);
  await makeDue(steadfast, dueKey, 1_000);
  await waitState(steadfast, dueKey, 'due');
  const page = await openFollowUps();
  await link(page, 'Dana Wu').waitFor();

  // What is tracked while the page stands open comes into the list.
  await gmail.bringToFront();
  await sendAndTrack(steadfast, gmail, jonas);
  await page.bringToFront();
  await link(page, 'Jonas Müller').waitFor();

  await page.getByRole('searchbox').fill('joans');
  await link(page, 'Dana Wu').waitFor({ state: 'detached' });
  expect(await page.locator('mark').allTextContents()).toContain('Jonas');
  await page.getByRole('searchbox').fill('');
  await link(page, 'Dana Wu').waitFor();

  await page.getByRole('button', { name: 'Due 1' }).click();
  await link(page, 'Jonas Müller').waitFor({ state: 'detached' });
  await page.goBack();
  await link(page, 'Jonas Müller').waitFor();

  const before = await dueMoments();
  await page.getByRole('checkbox', { name: /^Select all/ }).click();
  await page.getByText('2 selected').waitFor();
  await page.getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: /In two weeks/ }).click();
  await until('both snoozed', dueMoments, (after) => after.every((at, n) => at !== before[n]));
  await page.getByRole('button', { name: 'Due 0' }).waitFor();

  await page.getByRole('button', { name: 'Undo' }).click();
  await until('both as before', dueMoments, (after) => JSON.stringify(after) === JSON.stringify(before));
  await page.getByRole('button', { name: 'Due 1' }).waitFor();
});
