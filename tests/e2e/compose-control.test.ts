import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { choose, waitTracked } from './choices';
import { clickSend, compose } from './compose';
import { waitFocused, waitSpoken } from './spoken';
import { type Steadfast, type SteadfastOptions, startSteadfast } from './steadfast';
import { until } from './until';

let steadfast: Steadfast;
const start = async (switches: SteadfastOptions['switches'] = {}) => {
  steadfast = await startSteadfast({ switches });
  return steadfast.openGmail();
};
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const sendButton = '[role=button][jslog^="32601"]';
const host = 'steadfast-ui[data-steadfast=compose-control]';
const waitOne = (page: Page) =>
  until(
    'one control',
    () => page.locator(host).count(),
    (count) => count === 1,
  );

describe('the control in a compose', () => {
  it('stands in the row of Gmail’s buttons, small, never in the text, and is reached with Tab', async () => {
    const page = await start();
    await compose(page, mail);
    await waitSpoken(page, 'button', 'Follow up');
    const place = await page.locator(host).evaluate((element) => ({
      isInRow: element.closest('tr')?.querySelector('.aoO') !== null,
      isInText: element.closest('[g_editable]') !== null,
      height: element.getBoundingClientRect().height,
    }));
    expect(place).toEqual({ isInRow: true, isInText: false, height: 32 });
    await page.locator(`${sendButton}:visible`).focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 4 && !reached.includes('compose-control'); presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => (document.activeElement as HTMLElement).dataset['steadfast'] ?? ''),
      );
    }
    expect(reached).toContain('compose-control');
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'menu', 'Follow up if there is no reply');
    await waitFocused(page, 'menuitemradio', /./);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'button', /^Follow-up: /);
    expect(await page.locator('[role=dialog]:visible').count()).toBe(1);
  });

  it('goes with the compose into full screen and back, and is there once', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    for (const _ of [1, 2]) {
      await page.locator('[role=dialog] button.Hq').click();
      await waitSpoken(page, 'button', /^Follow-up: /);
      await waitOne(page);
    }
    await page.locator('[role=dialog] button.Ha').click();
    await page.locator(host).waitFor({ state: 'detached' });
  });

  it('is out of sight while the compose is minimised, and there again with its choice', async () => {
    const page = await start();
    await compose(page, mail);
    await choose(page, /^Proposal sent/);
    const minimise = page.locator('[role=dialog] button.Hl');
    await minimise.click();
    await page.locator(host).waitFor({ state: 'hidden' });
    await minimise.click();
    await waitSpoken(page, 'button', /^Follow-up: /);
    await waitOne(page);
    await clickSend(page);
    expect(await waitTracked(steadfast)).toMatchObject([{ cadenceId: 'proposal' }]);
  });

  it('is put back when Gmail draws the toolbar anew', async () => {
    const page = await start();
    await compose(page, mail);
    await page.locator(host).waitFor();
    await page.evaluate(() => {
      const row = document.querySelector('tr.btC');
      const fresh = document.createElement('tr');
      fresh.className = 'btC';
      // What Gmail made itself moves over; what is ours is thrown away.
      fresh.append(
        ...[...(row?.children ?? [])].filter((cell) => cell.querySelector('steadfast-ui') === null),
      );
      row?.replaceWith(fresh);
    });
    await page.locator(`tr.btC ${host}`).waitFor();
    await waitSpoken(page, 'button', 'Follow up');
  });
});
