import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSteadfast, startFirefox } from './firefox';
import { until } from './until';

let firefox: FirefoxSteadfast;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

const openPage = (place: string, heading: string) => firefox.openOwn(`dashboard.html#${place}`, heading);

/** By role and name, as whoever hears the page finds it. */
const named = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

const hasText = (page: Page, text: string) =>
  until(
    text,
    () => page.evaluate(() => document.querySelector('main')?.textContent ?? ''),
    (shown) => shown.includes(text),
  );

/** The waits of the steps in the order in which they stand. */
const waits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-step] .wait-count')]
      .map(({ value }) => value)
      .join(),
  );
const waitOrder = (page: Page, order: string) =>
  until(
    `the steps ${order}`,
    () => waits(page),
    (are) => are === order,
  );

const handleOf = async (page: Page, step: number) => {
  const handles = await page.$$('[data-step] .handle');
  const handle = handles[step - 1];
  if (!handle) throw new Error(`There is no step ${step}`);
  return handle;
};

/** What stands in the field goes. */
async function retype(field: ElementHandle, text: string): Promise<void> {
  await field.click({ count: 3 });
  await field.type(text);
}

const valueOf = (field: JSHandle<Node>) => field.evaluate((input) => (input as HTMLInputElement).value);

async function centre(handle: ElementHandle): Promise<{ x: number; y: number }> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('in Firefox the dashboard', () => {
  it('makes a cadence, whose steps change places by keys and by the mouse, and keeps it', async () => {
    const page = await openPage('cadences', 'Cadences');
    await page.bringToFront();
    await named(page, 'button', 'New cadence').click();
    await page.locator('#content input').wait();
    await named(page, 'textbox', 'Name').fill('Trade fair');
    await named(page, 'button', 'Add a step').click();
    await waitOrder(page, '3,3');
    const fields = await page.$$('[data-step] .wait-count');
    for (const [index, field] of fields.entries()) {
      await retype(field, String(index + 1));
    }
    await waitOrder(page, '1,2');

    await (await handleOf(page, 1)).focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await waitOrder(page, '2,1');
    await hasText(page, 'This is step 2 of 2 now');

    const [first, second] = [await handleOf(page, 1), await handleOf(page, 2)];
    // What is looked at after the other would scroll that away.
    await second.scrollIntoView();
    const [from, to] = [await centre(first), await centre(second)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 10, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await waitOrder(page, '1,2');

    await named(page, 'button', 'Save').click();
    await named(page, 'link', 'Trade fair').wait();
    const again = await openPage('cadences', 'Cadences');
    await named(again, 'link', 'Trade fair').click();
    await waitOrder(again, '1,2');
  });

  it('keeps a template', async () => {
    const page = await openPage('templates/new', 'Templates');
    await named(page, 'textbox', 'Name').fill('Lighthouse');
    await named(page, 'textbox', 'Words').fill('Hi {{ first_name }}, the lighthouse is lit.');
    await hasText(page, 'the lighthouse is lit.');
    await named(page, 'button', 'Save').click();
    await named(page, 'link', 'Edit Lighthouse').wait();
    const again = await openPage('templates', 'Templates');
    await named(again, 'link', 'Edit Lighthouse').click();
    const words = await named(again, 'textbox', 'Words').waitHandle();
    expect(await valueOf(words)).toBe('Hi {{ first_name }}, the lighthouse is lit.');
  });

  it('keeps a setting', async () => {
    const cap = (page: Page) => named(page, 'textbox', 'Follow-ups in a day').waitHandle();
    const page = await openPage('settings', 'Settings');
    await retype(await cap(page), '7');
    await page.keyboard.press('Enter');
    await hasText(page, 'Saved');
    const again = await openPage('settings', 'Settings');
    expect(await valueOf(await cap(again))).toBe('7');
  });

  it('speaks the language that is chosen, at once', async () => {
    const page = await openPage('settings', 'Settings');
    const [select] = await page.$$('select:has(> option[lang="de"])');
    if (!select) throw new Error('There is no choice of the language');
    await select.select('de');
    await hasText(page, 'Einstellungen');
    await select.select('system');
    expect(await hasText(page, 'Settings')).toContain('The browser’s language');
  });

  it('has opened the page of the first minutes with the installation', () => {
    expect(firefox.welcomed).toBe('No follow-up is forgotten');
  });

  it.each([
    ['today', 'Today', 'All caught up'],
    ['followups', 'Follow-ups', 'Nothing is tracked yet'],
    ['calendar', 'Calendar', 'Nothing is planned for the next four weeks'],
    ['insights', 'Insights', 'An example'],
    ['data', 'Data', 'What is stored'],
    ['prospect/dana@acme.com', 'dana@acme.com', 'Nobody with the address'],
  ])('reads what #%s shows', async (place, heading, shown) => {
    expect(await hasText(await openPage(place, heading), shown)).toContain(shown);
  });
});
