import type { Locator, Page } from 'playwright-core';
import { until } from './until';

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Opens a new mail and gives it, wherever it stands and whatever has the focus. */
export async function openCompose(page: Page): Promise<Locator> {
  const ids = () =>
    page
      .locator('[role=dialog]:visible input[name=composeid]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const before = await ids();
  await page.locator('[gh=cm]').click();
  const isNew = (id: string) => !before.includes(id);
  const opened = await until('a new compose', ids, (are) => are.some(isNew));
  return page.locator('[role=dialog]:visible', {
    has: page.locator(`input[name=composeid][value="${opened.find(isNew)}"]`),
  });
}

/** Fills it in as a person does. */
export async function write(page: Page, dialog: Locator, { to, subject, body }: Mail): Promise<void> {
  await dialog.locator('.anm[name=to] input[role=combobox]').fill(to);
  await page.keyboard.press('Enter');
  await dialog.locator('input[name=subjectbox]').fill(subject);
  await editorOf(dialog).click();
  await page.keyboard.type(body);
}

/** Writes a new mail as a person does, and leaves it open. */
export async function compose(page: Page, mail: Mail): Promise<void> {
  await write(page, await openCompose(page), mail);
}

/** Opens an answer to the thread on screen and writes into it. */
export async function writeReply(page: Page, body: string): Promise<void> {
  await page.locator('.amn .ams.bkH:visible').click();
  await page.locator('[g_editable=true][role=textbox]:visible').click();
  await page.keyboard.type(body);
}

const editorOf = (dialog: Locator) => dialog.locator('[g_editable=true][role=textbox]');

export async function clickSend(page: Page): Promise<void> {
  await page.locator('[role=button][jslog^="32601"]:visible').last().click();
}

/** Writes and sends a mail, and waits for Gmail's own word that it did. */
export async function sendMail(page: Page, mail: Mail): Promise<void> {
  await compose(page, mail);
  await clickSend(page);
  await page.locator('.b8.bAp #link_vsm').waitFor();
}

export async function undoSend(page: Page): Promise<void> {
  await page.locator('.b8.bAp #link_undo').click();
}
