import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pressLast, sendAndTrack } from './actions';
import { openDashboard } from './dashboard-page';
import { pageAt, type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

/** Types into the palette, and takes what then stands first once it is this. */
async function take(page: Page, typed: string, first: RegExp): Promise<void> {
  await page.keyboard.type(typed);
  await page.getByRole('dialog').getByRole('option', { selected: true, name: first }).waitFor();
  await page.keyboard.press('Enter');
}

it('the palette opens over the dashboard from the popup, and leaves it where it is', async () => {
  const fromPopup = async () => {
    const popup = await steadfast.openPopup();
    await popup.getByText('All caught up').waitFor();
    await pressLast(popup, 'Control+K');
  };
  const isOpen = (page: Page) => page.getByRole('dialog').getByRole('combobox').waitFor();
  await fromPopup();
  const page = await pageAt(steadfast.context, 'dashboard.html');
  await isOpen(page);
  await page.keyboard.press('Escape');

  await page.goto(page.url().replace(/#.*$|$/, '#cadences'));
  await page.getByRole('heading', { level: 1, name: 'Cadences' }).waitFor();
  await fromPopup();
  await isOpen(page);
  await page.waitForURL(/#cadences$/);
  expect(await page.getByRole('heading', { level: 1, name: 'Cadences' }).isVisible()).toBe(true);
});

it('the palette leads to a page, snoozes a follow-up by a phrase and takes it back, all by keys', async () => {
  const gmail = await steadfast.openGmail();
  const key = await sendAndTrack(steadfast, gmail, mail);
  const dueAt = async () => {
    const { followUps } = await readStored(steadfast);
    return followUps.find((followUp) => followUp.key === key)?.dueAt ?? null;
  };
  const planned = await dueAt();
  const page = await openDashboard(steadfast, 'cadences');
  const open = async () => {
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  };
  await open();
  await take(page, 'setings', /^Settings/);
  await page.waitForURL(/#settings$/);

  await open();
  await take(page, 'dnaa', /^Dana Wu/);
  await take(page, 'snooze', /^Snooze/);
  await take(page, 'in 10 business days', /\d/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const later = await until('another date', dueAt, (at) => at !== planned);
  expect(later).toBeGreaterThan(planned ?? 0);
  await page.getByRole('button', { name: 'Undo' }).waitFor();

  await open();
  await take(page, 'undo', /^Undo: /);
  await until('the date before', dueAt, (at) => at === planned);

  await open();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
