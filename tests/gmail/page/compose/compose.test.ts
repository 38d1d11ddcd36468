import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { account, findRow, openDesk, type Desk } from '../desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.tidy());
afterAll(() => desk.close());

async function compose(page: Page, to: string, subject: string): Promise<void> {
  await page.locator('[gh=cm]').click();
  await page.locator('[role=dialog] form').waitFor();
  await page.keyboard.type(`${to},`);
  await page.locator('[role=dialog] input[name=subjectbox]').fill(subject);
  await page.locator('[role=dialog] [g_editable]').click();
  await page.keyboard.type('Hello there');
}
describe('a compose', () => {
  it('is nested as Gmail nests it', async () => {
    const { page } = await desk.openMailbox('Nested');
    expect(await page.locator('.dw').count()).toBe(0);
    await compose(page, 'Dana Wu <dana@acme.example>', 'Nested too');
    const region = page.locator(
      '.dw .nH > .nH > .no > * > .AD > * > [role=dialog] > * > * > .M9 > [role=region]',
    );
    expect(await region.count()).toBe(1);
    expect(await region.locator('form [g_editable]').count()).toBe(0);
    expect(await region.locator('.Ap [g_editable=true][role=textbox]').count()).toBe(1);
    const chip = region.locator('tr.bzf .anm[name=to] [role=listbox] > div > div > div[role=option]');
    expect(await chip.getAttribute('data-hovercard-id')).toBe('dana@acme.example');
    expect(await chip.getAttribute('data-name')).toBe('Dana Wu');
    const send = region.locator('tr.btC td.gU.Up .dC > [role=button][jslog^="32601"]');
    const [, encoded = ''] = /; 11:([\w\-.]+)/.exec((await send.getAttribute('jslog')) ?? '') ?? [];
    const [id] = JSON.parse(Buffer.from(encoded.replaceAll('.', ''), 'base64url').toString()) as string[];
    expect(id).toBe(await region.locator('input[name=draft]').inputValue());
    expect(await region.locator('[selector=scheduledSend]').count()).toBe(1);
  });

  it('sends on a whole click only, and comes back under the same id', async () => {
    const { page } = await desk.openMailbox('Undone');
    await compose(page, 'dana@acme.example', 'Undo me');
    const dialog = page.locator('.no [role=dialog]');
    const draft = await dialog.locator('input[name=draft]').inputValue();
    await dialog
      .locator('.aoO')
      .evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(await dialog.count()).toBe(1);
    await dialog.locator('.aoO').click();
    const toast = page.locator('.b8.UC.bAp[role=alert] > .vh > .aT');
    await toast.locator('.bAo #link_undo').waitFor();
    expect(await toast.locator('.bAo #link_vsm').count()).toBe(1);
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('z');
    await dialog.waitFor();
    expect(await dialog.locator('input[name=draft]').inputValue()).toBe(draft);
    expect(await dialog.locator('[g_editable]').innerText()).toBe('Hello there');
  });

  it('refuses a bad address and stays', async () => {
    const { page } = await desk.openMailbox('Refused');
    await compose(page, 'nobody', 'Refused too');
    await page.keyboard.press('Control+Enter');
    await page.locator('body > [role=alertdialog]', { hasText: 'nobody' }).waitFor();
    expect(await page.locator('.no [role=dialog]').count()).toBe(1);
  });

  it.each(['offline', 'unaccepted', 500] as const)('comes back when a send fails: %s', async (fault) => {
    const { page } = await desk.openMailbox(`Failed ${fault}`);
    await compose(page, 'dana@acme.example', `Failed too ${fault}`);
    // The save has to be over, or the fault would meet it instead of the send.
    const { control } = desk.gmail;
    const isSaved = (): boolean =>
      control
        .mailbox(account)
        .threads()
        .flatMap(({ messages }) => messages)
        .some(({ subject, html }) => subject === `Failed too ${fault}` && html.includes('Hello there'));
    await expect.poll(isSaved).toBe(true);
    control.fail(1, fault, ['sync']);
    await page.locator('.no .aoO').click();
    await page.locator('.b8.bAp', { hasText: 'could not be sent' }).waitFor();
    await page.locator('.no [role=dialog] [g_editable]', { hasText: 'Hello there' }).waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
    await page.locator('.no .aoO').click();
    await page.locator('.b8.bAp #link_vsm').waitFor();
  });

  it('keeps what was written when it is closed', async () => {
    const { page } = await desk.openMailbox('Closed');
    await compose(page, 'dana@acme.example', 'Closed too');
    await page.locator('.no .Hm .Ha').click();
    await page.locator('.aim a[href="#drafts"]').click();
    const row = findRow(page, 'Closed too');
    await row.waitFor();
    expect(await row.locator('.bog span').getAttribute('data-standalone-draft-id')).toMatch(
      /^#msg-a:r-?\d+$/,
    );
    await row.locator('.xS').click();
    await page.locator('.no [role=dialog] [g_editable]', { hasText: 'Hello there' }).waitFor();
  });
});
