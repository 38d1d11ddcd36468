import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { clickLast, pressLast, sendAndTrack, stopWorker, tellBackground } from './actions';
import { openDashboard } from './dashboard-page';
import { type Steadfast, startSteadfast, welcomePage } from './steadfast';
import { readAlarms, readBadge, readNotifications, readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
afterEach(() => steadfast.close());

const dana = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Tab until the focus is on what has this name, and a press of the key. */
async function press(
  page: Page,
  name: string,
  key: 'Enter' | 'Space',
  pressKey = (on: Page, what: string) => on.keyboard.press(what),
): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: active } = document;
      const label =
        active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
      return label?.trim() ?? '';
    });
  for (let tabs = 0; (await focused()) !== name; tabs += 1) {
    if (tabs > 40) throw new Error(`Tab does not come to “${name}”`);
    await page.keyboard.press('Tab');
  }
  await pressKey(page, key);
}

const stored = async () => {
  const page = await steadfast.extensionPage();
  return page.evaluate(() => chrome.storage.local.get(['welcome', 'sample', 'policy', 'calendar']));
};

describe('the first minutes', () => {
  it('open by themselves, go on where they were left, and end in Gmail, by the keyboard alone', async () => {
    steadfast = await startSteadfast({ keepsWelcome: true });
    const page = await welcomePage(steadfast.context);
    await title(page, 'No follow-up is forgotten');
    await press(page, 'Continue', 'Enter');
    await title(page, 'What it reads, and what it never does');
    await until('the step', stored, ({ welcome }) => welcome === 'reads');
    await page.close();

    const popup = await steadfast.openPopup();
    const opened = steadfast.context.waitForEvent('page');
    await clickLast(popup.getByRole('button', { name: 'Finish setting up' }));
    const again = await opened;
    await title(again, 'What it reads, and what it never does');
    await again.bringToFront();
    await press(again, 'Continue', 'Enter');
    await title(again, 'Before it begins');
    await again.goBack();
    await title(again, 'What it reads, and what it never does');
    await press(again, 'Continue', 'Enter');

    await press(again, 'Show a test notification', 'Enter');
    await until(
      'the notification',
      () => readNotifications(steadfast),
      (ids) => ids.length === 1,
    );
    await press(again, 'Yes', 'Enter');
    await press(again, 'Change hours', 'Enter');
    await press(again, 'Friday', 'Space');
    await again.getByText('Monday–Thursday').waitFor();
    await press(again, 'Ask', 'Space');
    await again.keyboard.press('ArrowDown');
    const kept = await until('the choices', stored, ({ policy, calendar }) => Boolean(policy && calendar));
    expect(kept).toMatchObject({ welcome: 'setUp', policy: { mode: 'auto' } });

    const gmail = steadfast.context.waitForEvent('page');
    await press(again, 'Open Gmail', 'Enter', pressLast);
    await (await gmail).waitForURL(/^https:\/\/mail\.google\.com\//);
    await until('it to close', async () => again.isClosed(), Boolean);
    expect(await stored()).toMatchObject({ welcome: 'over' });
    const after = await steadfast.openPopup();
    await after.getByRole('region', { name: 'A sample' }).waitFor();
    expect(await after.getByRole('button', { name: 'Finish setting up' }).count()).toBe(0);
  });

  it('are skipped to the Gmail tab that is open; Settings shows them again without beginning anew', async () => {
    steadfast = await startSteadfast({ keepsWelcome: true });
    const gmail = await steadfast.openGmail();
    const page = await welcomePage(steadfast.context);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Skip to Gmail' }).click();
    await until('it to close', async () => page.isClosed(), Boolean);
    await until(
      'Gmail in front',
      () => gmail.evaluate(() => document.visibilityState),
      (is) => is === 'visible',
    );
    expect(steadfast.context.pages().filter((tab) => tab.url().includes('mail.google.com'))).toHaveLength(1);

    const settings = await openDashboard(steadfast, 'settings');
    const opened = steadfast.context.waitForEvent('page');
    await settings.getByRole('link', { name: 'Show them again' }).click();
    const again = await opened;
    await title(again, 'No follow-up is forgotten');
    await again.getByRole('button', { name: 'Continue' }).click();
    await title(again, 'What it reads, and what it never does');
    expect(await stored()).toMatchObject({ welcome: 'over' });
  });
});

describe('the sample', () => {
  const sampleIn = (page: Page) => page.getByRole('region', { name: 'A sample' });
  const gone = (page: Page) => sampleIn(page).waitFor({ state: 'detached' });

  it('is shown, never nudged or counted, opens nothing, and is removed for good', async () => {
    steadfast = await startSteadfast();
    const popup = await steadfast.openPopup();
    await sampleIn(popup).waitFor();
    await stopWorker(steadfast);
    await tellBackground(steadfast, 'popup.opened', {});
    // The worker has made the world agree with the database once its heartbeat is planned, or not.
    expect(await readNotifications(steadfast)).toEqual([]);
    expect(await readBadge(steadfast)).toBe('');
    expect((await readAlarms(steadfast)).map(({ name }) => name)).toEqual([]);
    expect((await readStored(steadfast)).followUps).toEqual([]);

    const pages = steadfast.context.pages().length;
    await popup.getByRole('button', { name: /Alex Sample/ }).click();
    await popup.getByText('this one opens nothing').waitFor();
    expect(steadfast.context.pages()).toHaveLength(pages);

    const list = await openDashboard(steadfast, 'today');
    await sampleIn(list).waitFor();
    await sampleIn(list).getByRole('button', { name: 'Remove it' }).click();
    await gone(list);
    await gone(popup);
    await popup.reload();
    await popup.getByText('All caught up').waitFor();
    await until('its flag to go', stored, (kept) => !('sample' in kept));
    expect(await sampleIn(popup).count()).toBe(0);
  });

  it('goes by itself with the first follow-up, and does not come back when that is taken back', async () => {
    steadfast = await startSteadfast();
    const popup = await steadfast.openPopup();
    await sampleIn(popup).waitFor();
    const gmail = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, gmail, dana);
    await gone(popup);
    await until('its flag to go', stored, (kept) => !('sample' in kept));
    await tellBackground(steadfast, 'followUp.stop', { key });
    await popup.reload();
    await popup.getByText('All caught up').waitFor();
    expect(await sampleIn(popup).count()).toBe(0);
  });
});
