import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/model';
import { choose, followUps, waitTracked } from './choices';
import { clickSend, compose } from './compose';
import { type Steadfast, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

async function openDashboard(): Promise<Page> {
  const page = await steadfast.context.newPage();
  await page.goto(`chrome-extension://${steadfast.extensionId}/dashboard.html#cadences`);
  await page.getByRole('heading', { name: 'Cadences', level: 1 }).waitFor();
  return page;
}

const inList = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Changes the wait of the first step, answers what happens to what runs on it, and is back at the list. */
async function changeWait(page: Page, name: string, wait: string, answer: RegExp): Promise<void> {
  await inList(page, name).click();
  await page.getByLabel('Wait', { exact: true }).first().fill(wait);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('radio', { name: answer }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await inList(page, name).waitFor();
}

const waitChanged = (what: string, isSo: (only: FollowUp) => boolean) =>
  until(
    what,
    () => followUps(steadfast),
    ([only]) => only !== undefined && isSo(only),
  );

it('a cadence of the rep’s own lives: made, used in a compose, changed under what runs on it, deleted, put back', async () => {
  steadfast = await startSteadfast();
  const gmail = await steadfast.openGmail();
  const page = await openDashboard();
  await page.getByRole('button', { name: 'New cadence' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Trade fair');
  await page.getByLabel('Wait', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Save' }).click();
  await inList(page, 'Trade fair').waitFor();
  await page.getByText('Saved “Trade fair”').waitFor();

  await gmail.bringToFront();
  await compose(gmail, mail);
  await choose(gmail, /^Trade fair/);
  await clickSend(gmail);
  const [tracked] = await waitTracked(steadfast);
  const { cadenceId: own, dueAt: first } = tracked ?? { cadenceId: '', dueAt: null };
  expect(own).not.toBe('firstContact');
  await page.bringToFront();
  await page.getByText('1 follow-up runs on it').waitFor();

  await changeWait(page, 'Trade fair', '4', /^Count their next date anew/);
  const [recounted] = await waitChanged('a later date', ({ dueAt }) => (dueAt ?? 0) > (first ?? Infinity));

  await changeWait(page, 'Trade fair', '6', /^Keep their next date/);
  expect(await followUps(steadfast)).toMatchObject([{ cadenceId: own, dueAt: recounted?.dueAt }]);

  await changeWait(page, 'Trade fair', '8', /^Let them go on with the old steps/);
  const [kept] = await waitChanged('the old steps', ({ cadenceId }) => cadenceId !== own);
  expect(kept?.dueAt).toBe(recounted?.dueAt);

  await page.getByRole('link', { name: /^Trade fair \(until/ }).click();
  await page.getByRole('button', { name: 'Delete cadence' }).click();
  await page.getByLabel('Go on with').selectOption('Trade fair');
  await page.getByRole('button', { name: 'Delete cadence' }).click();
  await waitChanged('the other cadence', ({ cadenceId }) => cadenceId === own);
  await page.getByRole('link', { name: /^Trade fair \(until/ }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /^Trade fair \(until/ }).waitFor();
  expect(await followUps(steadfast)).toMatchObject([
    { cadenceId: kept?.cadenceId, dueAt: recounted?.dueAt, state: 'waiting' },
  ]);
});

const waits = (page: Page) => page.getByLabel('Wait', { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Changes the wait of the first step, and leaves it unsaved. */
async function typeWait(page: Page, wait: string): Promise<void> {
  await page.bringToFront();
  await inList(page, 'First contact').click();
  await waits(page).first().fill(wait);
}

async function save(page: Page): Promise<void> {
  await page.bringToFront();
  await button(page, 'Save').click();
}

const firstWait = (page: Page, wait: string) =>
  until(
    `a wait of ${wait}`,
    () => waits(page).first().inputValue(),
    (shown) => shown === wait,
  );

it('a cadence that two tabs change: the second is asked, and neither change is lost unasked', async () => {
  steadfast = await startSteadfast();
  const [mine, other] = [await openDashboard(), await openDashboard()];
  await typeWait(mine, '4');
  await typeWait(other, '6');
  await save(other);
  await inList(other, 'First contact').waitFor();

  await save(mine);
  const question = mine.getByRole('group', { name: /^This cadence was changed in another place/ });
  await question.waitFor();
  await button(mine, 'Take theirs').click();
  await firstWait(mine, '6');
  await button(mine, 'Undo').click();
  await firstWait(mine, '4');

  await save(mine);
  await question.waitFor();
  await button(mine, 'Keep mine').click();
  await mine.getByText('Saved “First contact”').waitFor();
  await inList(mine, 'First contact').click();
  await firstWait(mine, '4');
  // What this tab has saved itself is not told as another's.
  for (const wait of ['7', '8']) {
    await waits(mine).first().fill(wait);
    await save(mine);
    await inList(mine, 'First contact').click();
    await firstWait(mine, wait);
  }
});

it('a cadence that another tab has changed is not deleted unasked', async () => {
  steadfast = await startSteadfast();
  const [mine, other] = [await openDashboard(), await openDashboard()];
  await button(other, 'New cadence').click();
  await other.getByLabel('Name', { exact: true }).fill('Trade fair');
  await save(other);
  await inList(other, 'Trade fair').waitFor();
  const begin = async (page: Page, wait: string) => {
    await page.bringToFront();
    await inList(page, 'Trade fair').click();
    await waits(page).first().fill(wait);
  };
  await begin(mine, '4');
  await begin(other, '6');
  await save(other);
  await inList(other, 'Trade fair').waitFor();

  await mine.bringToFront();
  await button(mine, 'Delete cadence').click();
  const question = mine.getByRole('group', { name: /^This cadence was changed in another place/ });
  await question.waitFor();
  await button(mine, 'Keep it').click();
  await firstWait(mine, '6');
  await button(mine, 'Undo').click();
  await firstWait(mine, '4');
  await button(mine, 'Delete cadence').click();
  await question.waitFor();
  await button(mine, 'Delete it all the same').click();
  await mine.getByText('Removed “Trade fair”').waitFor();
  await inList(mine, 'Trade fair').waitFor({ state: 'detached' });
  await button(mine, 'Undo').click();
  await inList(mine, 'Trade fair').click();
  await firstWait(mine, '6');
});
