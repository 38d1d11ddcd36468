import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFromList } from './actions';
import { deafen, hideAccount, strip } from './strip';
import { startSteadfast, type Steadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

/** What Gmail may take before it is judged, and a little, ms. */
const patienceMs = 50_000;

let steadfast: Steadfast;
let errors: Error[];
beforeEach(async () => {
  steadfast = await startSteadfast();
  errors = [];
});
afterEach(() => steadfast.close());

/** Gmail in a page that was changed before it loads. */
async function openChanged(change: (page: Page) => Promise<void>): Promise<Page> {
  const page = await steadfast.context.newPage();
  page.on('pageerror', (error) => errors.push(error));
  await change(page);
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.locator('[role=main] tr.zA').first().waitFor();
  return page;
}

const light = (popup: Page, state: string) =>
  popup.getByRole('button', { name: `How Steadfast works in Gmail: ${state}` });

describe('the light', () => {
  it('is green on a healthy Gmail, and its diagnosis has counts and nobody’s name', async () => {
    const page = await steadfast.openGmail();
    await openFromList(page, 'Pilot for the Fremont line');
    const popup = await steadfast.openPopup();
    await light(popup, 'all is well').click();
    await popup.getByText('Steadfast works as it should in Gmail.').waitFor();
    await steadfast.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.getByRole('button', { name: 'Copy diagnosis' }).click();
    await popup.getByText('Copied.').waitFor();
    const diagnosis = await popup.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(diagnosis)).toMatchObject({
      accounts: [{ account: { level: 'green' } }],
      tabs: [{ page: { language: 'en', ways: { accountMeta: { counts: [1], rung: 0 } } } }],
    });
    // Words of three letters and more that the mailbox is full of.
    const shown = await page.locator('body').innerText();
    const names = new Set(shown.match(/\p{Lu}\p{L}{2,}|[\w.]+@[\w.]+|[0-9a-f]{16}/gu));
    const known = /^(?:Mozilla|Linux|Chrome|Safari|Windows|Gecko|AppleWebKit)$/;
    expect(names.size).toBeGreaterThan(20);
    const words = new Set(diagnosis.match(/[\p{L}\d@.]+/gu));
    expect([...names].filter((name) => words.has(name) && !known.test(name))).toEqual([]);
  });

  it('is red where nothing is known any more: the page is undisturbed, and the popup still tracks by the address', async () => {
    const page = await openChanged(async (page) => {
      await strip(page, 'lists', 'threads');
      await hideAccount(page);
      await deafen(page);
    });
    // It began with their mail: its number is in its address.
    await page.locator('[role=main] tr.zA:visible', { hasText: '導入スケジュールのご相談' }).click();
    await page.waitForURL(/#inbox\/\w{16,}/);
    await page.locator('h2:visible', { hasText: '導入スケジュールのご相談' }).waitFor();
    const popup = await steadfast.openPopup();
    await popup.getByRole('button', { name: 'Track this thread' }).click();
    const { followUps } = await until(
      'a follow-up',
      () => readStored(steadfast),
      (stored) => stored.followUps.length > 0,
    );
    expect(followUps).toMatchObject([{ account: 'sam@steadfast-demo.com', state: 'waiting' }]);
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await light(popup, 'something is wrong').click({ timeout: 2 * patienceMs });
    await popup.getByText(/^Steadfast cannot see sends since .+; Track works from the popup\.$/).waitFor();
    expect(errors).toEqual([]);
  }, 180_000);
});
