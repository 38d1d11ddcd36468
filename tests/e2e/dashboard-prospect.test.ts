import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { addDaysTo } from '@/lib/domain/calendar';
import { sendAndTrack } from './actions';
import { openDashboard } from './dashboard-page';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };

async function dueOn(key: string): Promise<string | undefined> {
  const { followUps } = await readStored(steadfast);
  return followUps.find((followUp) => followUp.key === key)?.dueOn?.date;
}

/** Chooses the day in the calendar, so that its follow-ups are listed. */
async function chooseDay(page: Page, date: string): Promise<void> {
  await page.locator(`[data-date="${date}"]`).click();
  await page.locator('.day-list').getByRole('link', { name: 'Dana Wu' }).waitFor();
}

describe('planning in the dashboard', () => {
  it('moves a follow-up by keys and with the mouse, takes it back, and keeps a note on its person', async () => {
    const gmail = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, gmail, mail);
    const first = (await dueOn(key)) ?? '';

    const page = await openDashboard(steadfast, 'calendar');
    await chooseDay(page, first);
    await page.getByRole('button', { name: /Dana Wu. with the arrow keys/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/is picked up/).waitFor();
    await page.keyboard.press('ArrowDown');
    const week = addDaysTo(first, 7);
    await page.locator(`td.target [data-date="${week}"]`).waitFor();
    await page.keyboard.press('Enter');
    await until(
      'its day',
      () => dueOn(key),
      (date) => date === week,
    );

    await page.getByRole('button', { name: 'Undo' }).click();
    await until(
      'its day',
      () => dueOn(key),
      (date) => date === first,
    );

    const cell = page.locator('td', { has: page.locator(`[data-date="${first}"]`) });
    const name = cell.getByRole('link', { name: 'Dana Wu' });
    await name.waitFor();
    const next = addDaysTo(first, 8);
    await name.dragTo(page.locator(`[data-date="${next}"]`));
    await until(
      'its day',
      () => dueOn(key),
      (date) => date === next,
    );

    await chooseDay(page, next);
    await page.locator('.day-list').getByRole('link', { name: 'Dana Wu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dana Wu' }).waitFor();
    const note = page.getByRole('textbox', { name: 'New note' });
    await note.fill('Likes short mails');
    await page.getByRole('button', { name: 'Keep note' }).click();
    const story = page.getByRole('region', { name: 'What happened' });
    await story.getByText('Likes short mails').waitFor();
    await story
      .getByText(/snoozed/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await story.getByText('Likes short mails').waitFor({ state: 'detached' });
  });
});
