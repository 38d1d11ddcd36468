import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultLayout } from '@/tests/gmail/layout-switches';
import { account, findRow, openDesk, type Desk } from './desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  desk.gmail.control.setSwitches(defaultLayout);
  await desk.tidy();
});
afterAll(() => desk.close());

describe('the inbox', () => {
  const deliver = (subject: string, label: string) =>
    desk.gmail.control.deliverMail(account, {
      from: { email: 'shop@acme.example', name: 'Shop' },
      subject,
      html: '<div>New</div>',
      labels: ['^all', '^i', '^u', label],
    });

  it('has tabs, each with its own mail', async () => {
    deliver('Autumn sale', '^smartlabel_promo');
    deliver('New follower', '^smartlabel_social');
    const { page } = await desk.openMailbox('Tabbed', { inboxTabs: true });
    expect(await findRow(page, 'Autumn sale').count()).toBe(0);
    await page.locator('.aKh [role=tab]:visible').nth(1).click();
    await findRow(page, 'Autumn sale').waitFor();
    expect(page.url()).toMatch(/#category\/promotions$/);
    expect(await findRow(page, 'New follower').count()).toBe(0);
    expect(await page.locator('[role=main] .aKh [aria-selected=true]').innerText()).toBe('Promotions');
    deliver('Winter sale', '^smartlabel_promo');
    await findRow(page, 'Winter sale').waitFor();
  });

  it('has sections in one main view', async () => {
    const { page } = await desk.openMailbox('Sectioned', { sections: 'unreadFirst' });
    const lists = page.locator('.bGI[role=main] > [gh=tl]');
    expect(await lists.count()).toBe(2);
    expect(await lists.nth(0).locator('tr.yO').count()).toBe(0);
    expect(await lists.nth(1).locator('tr.zE').count()).toBe(0);
    await findRow(page, 'Sectioned').hover();
    await findRow(page, 'Sectioned').locator('.brr').click();
    await lists.nth(1).locator('tr', { hasText: 'Sectioned' }).waitFor();
  });

  it('has several inboxes, each a main view', async () => {
    const { page } = await desk.openMailbox('Several', { sections: 'multipleInboxes' });
    expect(await page.locator('.bGI.nH > .bf5 > .bv9 > .bGC > .bGI[role=main] > [gh=tl]').count()).toBe(2);
    await page.locator('.xS[role=link]', { hasText: 'Several' }).click();
    await page.locator('h2.hP', { hasText: 'Several' }).waitFor();
    expect(await page.locator('[role=main]').count()).toBe(1);
  });

  it('has advertisements without ids', async () => {
    const { page } = await desk.openMailbox('Advertised', { ads: true });
    for (const kind of ['am0', 'bvA']) {
      const ad = page.locator(`[role=main] tr.zA.${kind}`);
      expect(await ad.count()).toBe(1);
      expect(await ad.getAttribute('id')).toBeNull();
      expect(await ad.locator('[data-thread-id]').count()).toBe(0);
    }
  });
});

describe('rows', () => {
  /** Numbers the row elements, so that they can be told apart later. */
  const mark = (page: Page) =>
    page.evaluate(() => {
      for (const [index, row] of document.querySelectorAll('tr[id]').entries())
        row.setAttribute('data-mark', String(index));
    });

  it('are written over on the next page of a long list, which nobody has counted', async () => {
    desk.gmail.control.fillInbox(account, 100);
    const { page } = await desk.openMailbox('Long');
    const rows = page.locator('[role=main] tr[id]');
    expect(await rows.count()).toBe(50);
    expect(await page.locator('.Dj:visible').innerText()).toBe('1–50 of many');
    await mark(page);
    await page.locator('.amJ:visible').click();
    await page.waitForFunction(
      () => !document.querySelector('[role=main] tr[id]')?.textContent.includes('Long'),
    );
    expect(page.url()).toMatch(/#inbox\/p2$/);
    await page.waitForFunction(() => document.querySelectorAll('[role=main] tr[data-mark]').length === 50);
    await page.locator('.amJ:visible').click();
    await page.locator('.Dj:visible', { hasText: /^101–\d+ of \d+$/ }).waitFor();
    expect(await page.locator('.amJ:visible').getAttribute('aria-disabled')).toBe('true');
  });

  it.each([true, false])('follow their position or their thread (recycled: %s)', async (recyclesRows) => {
    const subject = recyclesRows ? 'Over' : 'Moved';
    const { page } = await desk.openMailbox(subject, { recyclesRows });
    await mark(page);
    const from = { email: 'lee@acme.example', name: 'Lee' };
    desk.gmail.control.deliverMail(account, {
      from,
      subject: `Newer, ${recyclesRows}`,
      html: '<div>Hi</div>',
    });
    await findRow(page, `Newer, ${recyclesRows}`).waitFor();
    expect(await findRow(page, subject).getAttribute('data-mark')).toBe(recyclesRows ? '1' : '0');
  });

  it.each([true, false])(
    'get new children under the mouse (%s), and keep their tick',
    async (hoverRewrites) => {
      const subject = hoverRewrites ? 'Rewritten' : 'Kept';
      const { page } = await desk.openMailbox(subject, { hoverRewrites });
      const row = findRow(page, subject);
      await row.locator('[role=checkbox]').click();
      await page.locator('[gh=cm]').hover();
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('.xT')) part.setAttribute('data-old', '');
      });
      await row.hover();
      await row.locator('.bqX').first().waitFor();
      expect(await row.locator('.xT[data-old]').count()).toBe(hoverRewrites ? 0 : 1);
      expect(await row.locator('[role=checkbox]').getAttribute('aria-checked')).toBe('true');
      expect(await row.getAttribute('class')).toContain('x7');
    },
  );

  it('that are ticked bring new buttons above the list', async () => {
    const { page } = await desk.openMailbox('Ticked');
    const buttons = page.locator('[gh=tm]:visible [gh=mtb] .G-Ni');
    const before = await buttons.first().elementHandle();
    expect(await page.locator('[gh=tm]:visible .lR').count()).toBe(0);
    await findRow(page, 'Ticked').locator('[role=checkbox]').click();
    expect(await before?.evaluate((one) => one.isConnected)).toBe(false);
    await page.locator('[gh=tm]:visible .lR').click();
    await findRow(page, 'Ticked').waitFor({ state: 'detached' });
    await page.locator('[gh=tm]:visible .lR').waitFor({ state: 'detached' });
  });
});
