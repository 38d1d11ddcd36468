import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultLayout, type LayoutSwitches } from '@/tests/gmail/layout-switches';
import { account, findRow, openDesk, type Desk } from './desk';
import { decodeThreadToken } from './url-token';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  desk.gmail.control.setSwitches(defaultLayout);
  await desk.tidy();
});
afterAll(() => desk.close());

function open(subject: string, switches: Partial<LayoutSwitches>): Promise<{ page: Page; legacyId: string }> {
  desk.gmail.control.setSwitches(switches);
  return desk.openMailbox(subject);
}

async function openThread(page: Page, subject: string): Promise<Locator> {
  await page.locator('[role=main] .xS[role=link]', { hasText: subject }).click();
  const heading = page.locator('[role=main] h2.hP:visible', { hasText: subject });
  await heading.waitFor();
  return heading;
}

describe('without the conversation view', () => {
  it('has a row and a view for each message, with ids that name both', async () => {
    const { page, legacyId } = await open('Single', { conversationView: false });
    const from = { email: 'kim@acme.example', name: 'Kim Lee' };
    const reply = desk.gmail.control.deliverReply(account, legacyId, { from, html: '<div>Yes</div>' });
    await findRow(page, 'Re: Single').waitFor();
    const ids = await page
      .locator('tr[id] .bog [data-thread-id]', { hasText: 'Single' })
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-thread-id')));
    const decimal = (hex: string): string => String(BigInt(`0x${hex}`));
    const thread = `thread-f:${decimal(legacyId)}`;
    expect(ids).toEqual([`#${thread}|${reply.id}`, `#${thread}|msg-f:${decimal(legacyId)}`]);

    const heading = await openThread(page, 'Re: Single');
    expect(await heading.getAttribute('data-thread-perm-id')).toBe(`${thread}|${reply.id}`);
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await page.locator('[role=main] [role=listitem]').count()).toBe(1);
    const token = new URL(page.url()).hash.split('/')[1] ?? '';
    expect(decodeThreadToken(token)).toBe(`${thread}|${reply.id}`);

    await page.locator('[role=main] .amn .bkH').click();
    expect(await page.locator('[role=main] input[name=rt]').inputValue()).toBe(`#${thread}|${reply.id}`);
    await page.keyboard.type('Thank you.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#link_vsm').click();
    await page.locator('[role=main] .a3s:visible', { hasText: 'Thank you.' }).waitFor();
    expect(desk.gmail.control.mailbox(account).find(legacyId)?.messages).toHaveLength(3);
  });

  it('can name messages by their own legacy id, and finds them by it', async () => {
    const { page, legacyId } = await open('Own id', { conversationView: false, splitLegacyId: 'message' });
    const reply = desk.gmail.control.deliverReply(account, legacyId, { html: '<div>Yes</div>' });
    await page.locator(`.bog [data-legacy-thread-id="${reply.legacyId}"]`).waitFor();
    await page.evaluate((id) => {
      location.hash = `#all/${id}`;
    }, reply.legacyId);
    await page.locator(`h2.hP[data-legacy-thread-id="${reply.legacyId}"]`).waitFor();
    expect(await page.locator('[role=main] .a3s').innerText()).toBe('Yes');
  });
});

describe('a preview pane', () => {
  it('beside the list makes rows of two lines, and of three with labels', async () => {
    const { page, legacyId } = await open('Beside', { previewPane: 'right' });
    const other = { from: { email: 'lee@acme.example', name: 'Lee' }, html: '<div>Hi</div>' };
    const labels = ['^all', '^i', 'Customers'];
    desk.gmail.control.deliverMail(account, { ...other, subject: 'Labelled', labels });
    await findRow(page, 'Labelled').waitFor();
    const line = (subject: string, next: string): Locator => findRow(page, subject).locator(`xpath=${next}`);
    expect(await findRow(page, 'Beside').getAttribute('class')).toContain('apv');
    expect(await findRow(page, 'Beside').locator('td.apy .yW span[email]').count()).toBe(1);
    expect(await findRow(page, 'Beside').locator('td.yf.apt > .apm > span[title]').count()).toBe(1);
    const second = line('Beside', 'following-sibling::tr[1]');
    expect(await second.getAttribute('id')).toBeNull();
    const subject = second.locator('div.xS div.xT div.y6 > span[id] [data-thread-id]');
    expect(await subject.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await line('Beside', 'following-sibling::tr[2]').getAttribute('id')).not.toBeNull();
    const third = line('Labelled', 'following-sibling::tr[2]');
    expect(await third.getAttribute('class')).toContain('apw');
    expect(await third.locator('div.apu .ar.as .at[title=Customers]').count()).toBe(1);

    const heading = await openThread(page, 'Beside');
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await page.locator('[role=main] .aia .ao9 h2.hP:visible').count()).toBe(1);
    expect(await findRow(page, 'Beside').isVisible()).toBe(true);
    expect(await findRow(page, 'Beside').getAttribute('class')).toContain('aps');

    await openThread(page, 'Labelled');
    expect(await page.locator('.aia h2.hP').count()).toBe(2);
    expect(await findRow(page, 'Beside').getAttribute('class')).not.toContain('aps');
    expect(await page.locator('tr.aps[id]').count()).toBe(1);
  });

  it('under the list leaves the rows as they are', async () => {
    const { page } = await open('Under', { previewPane: 'below' });
    expect(await findRow(page, 'Under').locator('td.a4W .bog [data-thread-id]').count()).toBe(1);
    await page.locator('.aia .apa:visible').waitFor();
    await openThread(page, 'Under');
    const list = await page.locator('[gh=tl]:visible').boundingBox();
    const pane = await page.locator('.aia:visible').boundingBox();
    expect(list?.y).toBeLessThan(pane?.y ?? 0);
    expect(list?.height).toBeGreaterThan(100);
    expect(await page.locator('.apa').isVisible()).toBe(false);
  });
});

describe('density and theme', () => {
  const look = (page: Page) =>
    page.evaluate(() => ({
      item: document.querySelector<HTMLElement>('.aim')?.offsetHeight,
      row: document.querySelector<HTMLElement>('tr[id]')?.offsetHeight,
      body: getComputedStyle(document.querySelector('.bkK > .nH') ?? document.body).backgroundColor,
      frame: getComputedStyle(document.querySelector('.aio') ?? document.body).color,
    }));
  const red = (color: string): number => Number(/\d+/.exec(color)?.[0]);

  it('show in heights and colours, and change in an open page', async () => {
    const { page } = await open('Dense', { density: 'compact', theme: 'dark' });
    const dark = await look(page);
    expect(dark.item).toBe(24);
    expect(dark.row).toBeLessThan(32);
    expect(red(dark.body)).toBeLessThan(128);
    expect(red(dark.frame)).toBeGreaterThan(128);
    await page.evaluate(() => {
      const detail = { density: 'default', theme: 'light' };
      window.dispatchEvent(new CustomEvent('stand-in-look', { detail }));
    });
    const light = await look(page);
    expect(light.item).toBe(32);
    expect(light.row).toBeGreaterThan(36);
    expect(red(light.body)).toBeGreaterThan(128);
    expect(red(light.frame)).toBeLessThan(128);
  });
});

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
    const { page } = await open('Tabbed', { inboxTabs: true });
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
    const { page } = await open('Sectioned', { sections: 'unreadFirst' });
    const lists = page.locator('.bGI[role=main] > [gh=tl]');
    expect(await lists.count()).toBe(2);
    expect(await lists.nth(0).locator('tr.yO').count()).toBe(0);
    expect(await lists.nth(1).locator('tr.zE').count()).toBe(0);
    await findRow(page, 'Sectioned').hover();
    await findRow(page, 'Sectioned').locator('.brr').click();
    await lists.nth(1).locator('tr', { hasText: 'Sectioned' }).waitFor();
  });

  it('has several inboxes, each a main view', async () => {
    const { page } = await open('Several', { sections: 'multipleInboxes' });
    expect(await page.locator('.bGI.nH > .bf5 > .bv9 > .bGC > .bGI[role=main] > [gh=tl]').count()).toBe(2);
    await page.locator('.xS[role=link]', { hasText: 'Several' }).click();
    await page.locator('h2.hP', { hasText: 'Several' }).waitFor();
    expect(await page.locator('[role=main]').count()).toBe(1);
  });

  it('has advertisements without ids', async () => {
    const { page } = await open('Advertised', { ads: true });
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
    const { page } = await open('Long', {});
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
    const { page } = await open(subject, { recyclesRows });
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
      const { page } = await open(subject, { hoverRewrites });
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
    const { page } = await open('Ticked', {});
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

describe('changed markup', () => {
  it('has other class names, and still works', async () => {
    const { page, legacyId } = await open('Renamed', { classNames: 'renamed' });
    expect(await page.locator('.zA, .bog, .xS').count()).toBe(0);
    await page.locator('[role=main] [role=link]', { hasText: 'Renamed' }).click();
    const heading = page.locator(`[role=main] h2[data-legacy-thread-id="${legacyId}"]`);
    await heading.waitFor();
    expect(await page.locator('.hP, .adn, .gD, .bHJ, .amn').count()).toBe(0);
    expect(await heading.evaluate((one) => getComputedStyle(one).fontSize)).toBe('22px');
    await page.locator('[role=main] .bkI').click();
    await page.locator('[role=main] .adB [role=textbox]').waitFor();
    expect(await page.locator('.az9, .aoO, .btC, .dC').count()).toBe(0);
    await page.keyboard.type('Yes.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#link_vsm').waitFor();
  });

  it('lacks gh, jslog and every legacy id', async () => {
    const { page } = await open('Bare', { gh: false, jslog: false, legacyIds: false, permId: 'absent' });
    await openThread(page, 'Bare');
    await page.locator('[role=main] .bkI').click();
    await page.locator('[role=main] .adB [role=textbox]').waitFor();
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    const gone = names.filter((name) => /^(?:gh|jslog|data-thread-perm-id|data-legacy-.*)$/.test(name));
    expect(gone).toEqual([]);
    expect(names).toContain('data-thread-id');
    expect(await page.locator('input[name=rt]').count()).toBe(1);
    expect(await page.locator('input[name=lts]').count()).toBe(0);
  });

  it('says undefined, doubles the answers, and has images for buttons', async () => {
    const switches = { permId: 'undefined', duplicateReplyRow: true, titleButtons: 'img' } as const;
    const { page } = await open('Odd', switches);
    const heading = await openThread(page, 'Odd');
    expect(await heading.getAttribute('data-thread-perm-id')).toBe('undefined');
    const rows = page.locator('[role=main] .amn');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().isVisible()).toBe(false);
    expect(await rows.last().isVisible()).toBe(true);
    await page.locator('[gh=cm]').click();
    const dialog = page.locator('[role=dialog]');
    expect(await dialog.locator('button.Ha').count()).toBe(0);
    await dialog.locator('img.Ha[aria-label]').click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('leaves an own answer without its id for as long as it is told', async () => {
    const { page } = await open('Fresh', { freshIdDelayMs: 100 });
    await openThread(page, 'Fresh');
    await page.locator('[role=main] .bkI').click();
    const id = await page.locator('[role=main] input[name=draft]').inputValue();
    await page.keyboard.type('It is.');
    const startedAt = Date.now();
    await page.keyboard.press('Control+Enter');
    await page.locator(`.adn[data-message-id="${id}"][data-legacy-message-id]`).waitFor();
    expect(Date.now() - startedAt).toBeLessThan(defaultLayout.freshIdDelayMs);
  });
});
