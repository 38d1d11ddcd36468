import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultLayout } from '@/tests/gmail/layout-switches';
import { openDesk, openThread, type Desk } from './desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  desk.gmail.control.setSwitches(defaultLayout);
  await desk.tidy();
});
afterAll(() => desk.close());

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
    const { page } = await desk.openMailbox('Dense', { density: 'compact', theme: 'dark' });
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

describe('changed markup', () => {
  it('has other class names, and still works', async () => {
    const { page, legacyId } = await desk.openMailbox('Renamed', { classNames: 'renamed' });
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
    const { page } = await desk.openMailbox('Bare', {
      gh: false,
      jslog: false,
      legacyIds: false,
      permId: 'absent',
    });
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
    const { page } = await desk.openMailbox('Odd', switches);
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
    const { page } = await desk.openMailbox('Fresh', { freshIdDelayMs: 100 });
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
