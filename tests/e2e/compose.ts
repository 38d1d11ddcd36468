import type { Page } from 'playwright-core';

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Writes a new mail as a person does, and leaves it open. */
export async function compose(page: Page, { to, subject, body }: Mail): Promise<void> {
  const dialogs = page.locator('[role=dialog]:visible');
  const before = await dialogs.count();
  await page.locator('[gh=cm]').click();
  await dialogs.nth(before).waitFor();
  // The new one, wherever it stands: Gmail puts the focus there.
  const id = await dialogs
    .filter({ has: page.locator(':focus') })
    .locator('input[name=composeid]')
    .inputValue();
  const dialog = dialogs.filter({ has: page.locator(`input[name=composeid][value="${id}"]`) });
  await dialog.locator('.anm[name=to] input[role=combobox]').fill(to);
  await page.keyboard.press('Enter');
  await dialog.locator('input[name=subjectbox]').fill(subject);
  const editor = dialog.locator('[g_editable=true][role=textbox]');
  await editor.click();
  await page.keyboard.type(body);
}

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
