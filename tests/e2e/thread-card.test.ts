import type { Page } from 'playwright-core';
import type { Switches } from '../gmail/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickSpoken, isSpoken, waitFocused, waitSilent, waitSpoken } from './spoken';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';
import { until } from './until';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const subject = 'Pilot for the Fremont line';

async function trackFirst(page: Page): Promise<void> {
  await page.locator('[role=main] tr.zA:visible', { hasText: subject }).first().click();
  await clickSpoken(page, 'button', 'Track this thread');
  await waitSpoken(page, 'button', /^Follow-up /);
}

const openCard = async (page: Page) => {
  await clickSpoken(page, 'button', /^Follow-up /);
  await waitSpoken(page, 'dialog', /^Follow-up: /);
};

const waitControls = (page: Page, many: number) =>
  until(
    `${many} controls`,
    () => page.locator('steadfast-ui[data-steadfast="thread-control"]').count(),
    (count) => count === many,
  );

const onlyState = async () => (await readStored(steadfast)).followUps.map(({ state }) => state).join();

describe('the card of a tracked thread', () => {
  it('keeps a note that was being written when it was closed, and its keys from Gmail', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await openCard(page);
    const route = page.url();
    await clickSpoken(page, 'textbox', 'New note');
    // Letters that Gmail would take for its shortcuts.
    await page.keyboard.type('juke');
    await page.keyboard.press('Escape');
    await waitSilent(page, 'dialog', /^Follow-up: /);
    expect(page.url()).toBe(route);
    await openCard(page);
    await waitSpoken(page, 'StaticText', 'juke');
    await page.reload();
    await openCard(page);
    await waitSpoken(page, 'StaticText', 'juke');
  });

  it('opens and closes with the keyboard and gives the focus back', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await openCard(page);
    await page.keyboard.press('Escape');
    await waitSilent(page, 'dialog', /^Follow-up: /);
    await waitFocused(page, 'button', /^Follow-up /);
    await page.keyboard.press('Enter');
    await waitSpoken(page, 'dialog', /^Follow-up: /);
    await page.keyboard.press('Escape');
    await waitSilent(page, 'dialog', /^Follow-up: /);
  });

  it('rules an address out for good, and takes that back', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await openCard(page);
    await clickSpoken(page, 'button', 'Outcome');
    await clickSpoken(page, 'menuitem', /Do not contact again/);
    await until('the end', onlyState, (state) => state === 'closed');
    await waitSpoken(page, 'button', 'Follow-up closed');
    await clickSpoken(page, 'button', 'Undo');
    await until('the undo', onlyState, (state) => state === 'waiting');
    await waitSpoken(page, 'button', 'Done');
  });

  it('says the next date of what is done', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await openCard(page);
    await clickSpoken(page, 'button', 'Done');
    await waitSpoken(page, 'StaticText', /^Touch noted\. Next: /);
  });
});

describe('the control', () => {
  it('comes back where Gmail draws the subject or the whole view anew', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await page.evaluate(() => {
      const row = document.querySelector('h2.hP')?.closest('.V8djrc');
      const anew = row?.cloneNode(true) as Element | undefined;
      // Gmail draws its own again, not ours: the one that is waited for is the one that comes back.
      for (const own of anew?.querySelectorAll('steadfast-ui') ?? []) own.remove();
      if (anew) row?.replaceWith(anew);
    });
    await page.locator('.V8djrc steadfast-ui').waitFor({ state: 'attached' });
    await openCard(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const view = document.querySelector('h2.hP')?.closest('.oy8Mbf');
      for (const own of view?.querySelectorAll('steadfast-ui') ?? []) own.remove();
      view?.replaceWith(view.cloneNode(true));
    });
    await page.locator('.V8djrc steadfast-ui').waitFor({ state: 'attached' });
    await waitControls(page, 1);
  });

  it('is gone with the thread, and right for the next one', async () => {
    const page = await steadfast.openGmail();
    await trackFirst(page);
    await page.goBack();
    await page.locator('[role=main] tr.zA:visible').first().waitFor();
    await waitControls(page, 0);
    const other = page.locator('[role=main] tr.zA:visible').filter({ hasNotText: subject }).first();
    await other.click();
    await waitSpoken(page, 'button', 'Track this thread');
    expect(await isSpoken(page, 'button', /^Follow-up /)).toBe(false);
  });
});

describe('on every Gmail', () => {
  it.each<[string, Partial<Switches>]>([
    ['without any id in the page', { legacyIds: false, permId: 'absent', jslog: false }],
    ['with a perm id of "undefined"', { permId: 'undefined' }],
    ['with the conversation view off', { conversationView: false, splitLegacyId: 'message' }],
    ['beside the list', { previewPane: 'right' }],
    ['in Arabic, under the list', { previewPane: 'below', language: 'ar' }],
  ])('a thread is tracked %s', async (_, switches) => {
    steadfast.gmail.control.setSwitches(switches);
    const page = await steadfast.openGmail();
    await trackFirst(page);
    const [tracked] = (await readStored(steadfast)).followUps;
    expect(tracked).toMatchObject({
      subject: expect.stringContaining(subject),
      prospect: { email: 'dana.wu@acme-robotics.com' },
    });
    await openCard(page);
    await page.keyboard.press('Escape');
    if (switches.previewPane === undefined) await page.goBack();
    await page.locator('[role=main] tr.zA:visible', { hasText: 'Renewal 2027' }).first().click();
    await waitSpoken(page, 'button', 'Track this thread');
    expect(await isSpoken(page, 'button', /^Follow-up /)).toBe(false);
  });
});
