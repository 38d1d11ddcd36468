import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findRow, openDesk, type Desk } from '../desk';
import { compose, eventually, labels, openWith, operations, send, sent, stored } from './writing';

const main = '[role=main]';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  // What is taken back here is still to be taken back on a slow machine.
  desk.gmail.control.setSwitches({ undoSeconds: 50 });
});
afterEach(() => {
  desk.gmail.control.clear();
  return desk.tidy();
});
afterAll(() => desk.close());

describe('a mail that was sent', () => {
  it('is taken back, changed and sent again as the same one', async () => {
    const { page } = await desk.openMailbox('Again');
    await compose(page, 'Sent again');
    await send(page);
    await page.locator('.b8.bAp #link_undo').click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', once more');
    await send(page);
    await sent(page);
    expect(stored(desk, 'Sent again')).toMatchObject([{ html: expect.stringContaining('once more') }]);
    desk.gmail.control.elapse(60_000);
    expect(labels(desk, 'Sent again')).toEqual(['^all', '^f', '^f_bt']);
  });

  it('is taken back and thrown away', async () => {
    const { page } = await desk.openMailbox('Away');
    await compose(page, 'Thrown away');
    await send(page);
    await page.locator('.b8.bAp #link_undo').click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).waitFor();
    await page.locator('.no .oh').click();
    await page.locator('.b8.bAp', { hasText: 'discarded' }).waitFor();
    desk.gmail.control.elapse(60_000);
    expect(stored(desk, 'Thrown away')).toEqual([]);
  });

  it('gives the toast to the next one, and leaves all the same', async () => {
    const { page } = await desk.openMailbox('Two');
    await compose(page, 'First of two');
    await send(page);
    await sent(page);
    const first = await page.locator('#link_undo').getAttribute('param');
    await compose(page, 'Second of two');
    await send(page);
    await eventually(() => page.locator('#link_undo').getAttribute('param')).not.toBe(first);
    await page.locator('#link_undo').click();
    await page.locator('.no [role=dialog]').waitFor();
    await eventually(() => labels(desk, 'Second of two')).toContain('^r');
    desk.gmail.control.elapse(60_000);
    expect(labels(desk, 'First of two')).toEqual(['^all', '^f', '^f_bt']);
  });

  it('archives its conversation on demand, and Gmail goes back to the list', async () => {
    const page = await openWith(desk, 'Archiving', { sendAndArchive: true });
    await findRow(page, 'Archiving').locator('.xS').click();
    await page.locator(`${main} .amn .bkH`).click();
    await page.locator('.ip.adB [g_editable]').pressSequentially('Done.');
    await page.locator('.ip.adB .Uo').click();
    await sent(page);
    await page.locator(`${main} [gh=tl]`).waitFor();
    expect(labels(desk, 'Re: Archiving')).toContain('^pfg');
    expect(labels(desk, 'Archiving')).not.toContain('^i');
    expect(operations(desk, 'Re: Archiving').at(-1)).toMatchObject({
      message: { labels: expect.arrayContaining(['^a']) },
    });
  });

  it('is not sent when the writer thinks better of it', async () => {
    const { page } = await desk.openMailbox('Better');
    await compose(page, 'Thought better', 'The offer is attached');
    await send(page);
    const question = page.locator('body > [role=alertdialog]');
    await question.locator('[name=cancel]').click();
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
    await page.locator('.no input[name=subjectbox]').fill('');
    await page.locator('.no [g_editable]').fill('No subject at all');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await send(page);
    expect(await asked).toBe('confirm');
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
    await page.locator('.no input[name=subjectbox]').fill('Thought better');
    await page.locator('.no [g_editable]').fill('The offer is attached');
    await send(page);
    await question.locator('[name=ok]').click();
    await sent(page);
  });
});

describe('a scheduled mail', () => {
  async function schedule(page: Page, subject: string): Promise<void> {
    await compose(page, subject);
    await page.locator('.no .hG').click();
    await page.locator('.no [selector=scheduledSend]').click();
    await page.locator('[role=dialog] .Az').first().click();
    await page.locator('.b8.bAp #link_undo').waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
  }

  it.each(['rewrite', 'labels'] as const)('can be kept from its conversation (%s)', async (undoForm) => {
    const page = await openWith(desk, `Kept ${undoForm}`, { undoForm });
    await schedule(page, `To be kept ${undoForm}`);
    await page.locator('.aim a[href="#scheduled"]').click();
    await findRow(page, `To be kept ${undoForm}`).locator('.xS').click();
    await page.locator(`${main} .bAK [role=button]`).click();
    await page.locator('.no [g_editable]', { hasText: 'Hello there' }).waitFor();
    await page.locator(`${main} .bAK`).waitFor({ state: 'detached' });
    expect(labels(desk, `To be kept ${undoForm}`)).toEqual(['^all', '^r', '^r_bt']);
  });

  // A Gmail of its own, because its clock does not go back.
  it('leaves at its time, which the page is told', async () => {
    const shared = desk;
    desk = await openDesk();
    onTestFinished(async () => {
      await desk.close();
      desk = shared;
    });
    const { page } = await desk.openMailbox('Timed');
    await schedule(page, 'In good time');
    await page.locator('.aim a[href="#sent"]').click();
    await page.locator(`${main} .yW`, { hasText: 'To: Jonas' }).waitFor();
    expect(await findRow(page, 'In good time').count()).toBe(0);
    desk.gmail.control.elapse(8 * 24 * 3_600_000);
    await findRow(page, 'In good time').waitFor();
    expect(labels(desk, 'In good time')).toEqual(['^all', '^f', '^f_bt']);
  });
});
