import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { account, openDesk, openThread, type Desk } from './desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.tidy());
afterAll(() => desk.close());

const base = 'https://mail.google.com/mail/u/0/';
const main = '[role=main]';

const findMessages = (subject: string) =>
  desk.gmail.control
    .mailbox(account)
    .threads()
    .flatMap(({ messages }) => messages)
    .filter((message) => message.subject === subject);

/** What the press opens. */
async function openWindow(page: Page, press: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), press()]);
  return opened;
}

describe('a window of its own', () => {
  it('writes a new mail that an address begins, without list, globals or account menu', async () => {
    const page = await desk.open(
      `${base}?view=cm&fs=1&to=dana@acme.example&su=From+a+link&body=Hello%0Athere`,
    );
    const region = page.locator(`${main} [role=region]`);
    await region.locator('[g_editable]', { hasText: 'there' }).waitFor();
    expect(await page.locator('body').getAttribute('class')).toBe('xE xp');
    expect(await page.locator('[role=dialog], [gh=tl], a[href*=SignOutOptions]').count()).toBe(0);
    expect(await page.evaluate(() => 'GLOBALS' in window || '_GM_setData' in window)).toBe(false);
    expect(await page.title()).toBe(`Compose Mail - ${account} - Gmail`);
    expect(await region.locator('[role=option][data-hovercard-id]').getAttribute('data-hovercard-id')).toBe(
      'dana@acme.example',
    );
    await region.locator('[jslog^="32601"]').click();
    await page.locator('.b8.bAp #link_vsm').waitFor();
    expect(findMessages('From a link')).toMatchObject([{ labels: expect.arrayContaining(['^pfg']) }]);
    await page.locator('#link_undo').click();
    await region.locator('[g_editable]', { hasText: 'there' }).waitFor();
  });

  it('fills itself from a mailto link', async () => {
    const link = encodeURIComponent('mailto:kim@acme.example?subject=Mailed%20to&cc=dana@acme.example');
    const page = await desk.open(`${base}?extsrc=mailto&url=${link}`);
    await page.locator(`${main} [role=region]`).waitFor();
    expect(await page.locator('input[name=subjectbox]').inputValue()).toBe('Mailed to');
    const chips = page.locator('[role=option][data-hovercard-id]');
    const addresses = await chips.evaluateAll((all) =>
      all.map((chip) => chip.getAttribute('data-hovercard-id')),
    );
    expect(addresses).toEqual(['kim@acme.example', 'dana@acme.example']);
  });

  it('takes a compose over under its id, and closes after the mail has gone', async () => {
    const { page } = await desk.openMailbox('Popped');
    await page.locator('[gh=cm]').click();
    await page.locator('[role=dialog] form').waitFor();
    await page.keyboard.type('dana@acme.example,');
    await page.locator('[role=dialog] input[name=subjectbox]').fill('Popped out');
    await page.locator('[role=dialog] [g_editable]').fill('Hello there');
    const id = await page.locator('[role=dialog] input[name=draft]').inputValue();
    const popped = await openWindow(page, () => page.locator('.no .Hm .Hq').click({ modifiers: ['Shift'] }));
    const region = popped.locator(`${main} [role=region]`);
    await region.waitFor();
    expect(popped.url()).toMatch(/\/mail\/u\/0\/popout\?/);
    expect(await page.locator('.no [role=dialog]').count()).toBe(0);
    expect(await region.locator('input[name=draft]').inputValue()).toBe(id);
    expect(await region.locator('input[name=subjectbox]').inputValue()).toBe('Popped out');
    const closed = popped.waitForEvent('close');
    await region.locator('[jslog^="32601"]').click();
    await popped.locator('.b8.bAp #link_vsm').waitFor();
    expect(findMessages('Popped out')).toMatchObject([{ id: id.slice(1) }]);
    await closed;
  });

  it('shows a conversation and answers in it', async () => {
    const { page, legacyId } = await desk.openMailbox('Own window');
    await openThread(page, 'Own window');
    const popped = await openWindow(page, () => page.locator(`${main} .bHJ .bX`).click());
    const heading = popped.locator(`${main} h2.hP`, { hasText: 'Own window' });
    await heading.waitFor();
    expect(await heading.getAttribute('data-legacy-thread-id')).toBe(legacyId);
    expect(await popped.locator('body').getAttribute('class')).toBe('aAU xE Su');
    expect(await popped.locator('[gh=tl]').count()).toBe(0);
    await popped.locator(`${main} .amn .bkH`).click();
    await popped.locator('.ip.adB .M9 [g_editable]').pressSequentially('From my own window');
    await popped.keyboard.press('Control+Enter');
    await popped.locator('.b8.bAp #link_vsm').waitFor();
    const stored = desk.gmail.control.mailbox(account).find(legacyId)?.messages.at(-1);
    expect(stored?.html).toContain('From my own window');
  });

  it.each([
    ['title', true],
    ['none', false],
  ] as const)('says whose it is by %s only', async (popOutAccount, isNamed) => {
    desk.gmail.control.setSwitches({ popOutAccount });
    const page = await desk.open(`${base}popout?view=cm`);
    desk.gmail.control.setSwitches({ popOutAccount: 'meta' });
    await page.locator(`${main} [role=region]`).waitFor();
    expect(await page.locator('meta[name=og-profile-acct]').count()).toBe(0);
    expect((await page.title()).includes(account)).toBe(isNamed);
  });
});

describe('answers', () => {
  it.each([
    ['r', 0],
    ['a', 1],
  ])('begin with the key %s', async (key, copies) => {
    const { page } = await desk.openMailbox(`By key ${key}`);
    await openThread(page, `By key ${key}`);
    await page.keyboard.press(key);
    const reply = page.locator(`${main} .ip.adB .M9 > [role=region]`);
    await reply.locator('.aoD.hl').focus();
    expect(await reply.locator('.anm[name=cc] [role=option][data-hovercard-id]').count()).toBe(copies);
  });

  it('that were begun are open again with their text when the conversation is', async () => {
    const { page, legacyId } = await desk.openMailbox('Begun');
    await openThread(page, 'Begun');
    await page.keyboard.press('r');
    await page.locator('.ip.adB [g_editable]').pressSequentially('Half a thought');
    const isSaved = () =>
      desk.gmail.control.mailbox(account).find(legacyId)?.messages.at(-1)?.html.includes('Half a thought');
    await expect.poll(isSaved, { timeout: 15_000 }).toBe(true);
    const id = await page.locator('.ip.adB input[name=draft]').inputValue();
    await page.goto('about:blank');
    await page.goto(`${base}#all/${legacyId}`);
    const reply = page.locator(`${main} .ip.adB .M9 > [role=region]`);
    await reply.locator('[g_editable]', { hasText: 'Half a thought' }).waitFor();
    expect(await reply.locator('input[name=draft]').inputValue()).toBe(id);
    expect(await reply.locator('input[name=rt]').inputValue()).toMatch(/^#thread-f:/);
    expect(await page.locator(`${main} [role=listitem]`).count()).toBe(1);
  });

  it('move into a window at the bottom, under the same id', async () => {
    const { page } = await desk.openMailbox('Docked');
    await openThread(page, 'Docked');
    await page.keyboard.press('r');
    await page.locator('.ip.adB [g_editable]').pressSequentially('Taken along');
    const id = await page.locator('.ip.adB input[name=draft]').inputValue();
    await page.locator('.ip.adB .aUG').click();
    await page.locator('.no [role=dialog] [g_editable]', { hasText: 'Taken along' }).waitFor();
    expect(await page.locator('.no [role=dialog] input[name=draft]').inputValue()).toBe(id);
    expect(await page.locator('.ip.adB').count()).toBe(0);
  });

  it('end with the signature, before the quote, and the editor undoes what was typed', async () => {
    desk.gmail.control.setSwitches({ signature: '<b>Sam Rivers</b>' });
    const { page } = await desk.openMailbox('Signed');
    desk.gmail.control.setSwitches({ signature: '' });
    await openThread(page, 'Signed');
    await page.keyboard.press('r');
    const editor = page.locator('.ip.adB [g_editable]');
    await page.keyboard.type('Yes.');
    expect(await editor.innerText()).toMatch(/^Yes\.\s+--\s+Sam Rivers$/);
    expect(await editor.locator('.gmail_signature').count()).toBe(1);
    await page.keyboard.press('Control+z');
    expect(await editor.innerText()).not.toContain('Yes.');
    await page.locator('.ip.adB .ajR').click();
    expect(await editor.locator('.gmail_signature ~ .gmail_quote').count()).toBe(1);
  });
});
