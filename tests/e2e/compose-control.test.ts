import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sendAndTrack, waitState } from './actions';
import { choose, waitTracked } from './choices';
import { clickSend, compose, write } from './compose';
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

  it('says of an address that mails to it bounce, once it is among those that the mail goes to', async () => {
    const page = await start();
    const key = await sendAndTrack(steadfast, page, mail);
    steadfast.gmail.control.deliverBounce('sam@steadfast-demo.com', key.slice(key.lastIndexOf(':') + 1));
    await waitState(steadfast, key, 'paused');
    await compose(page, { ...mail, to: 'Lee Park <lee@acme.com>' });
    await waitSpoken(page, 'button', 'Follow up');
    await write(page, page.locator('[role=dialog]:visible'), mail);
    const words = /Mails to .?dana@acme\.com.? bounce: look for another address$/;
    await waitSpoken(page, 'button', words);
    await choose(page, /^Proposal sent/, words);
    await waitSpoken(page, 'button', /^Follow-up: .* · Mails to /);
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
