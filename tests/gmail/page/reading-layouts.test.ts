import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultLayout } from '@/tests/gmail/layout-switches';
import { account, findRow, openDesk, openThread, type Desk } from './desk';
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

describe('without the conversation view', () => {
  it('has a row and a view for each message, with ids that name both', async () => {
    const { page, legacyId } = await desk.openMailbox('Single', { conversationView: false });
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
    const { page, legacyId } = await desk.openMailbox('Own id', {
      conversationView: false,
      splitLegacyId: 'message',
    });
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
    const { page, legacyId } = await desk.openMailbox('Beside', { previewPane: 'right' });
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
    const { page } = await desk.openMailbox('Under', { previewPane: 'below' });
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
