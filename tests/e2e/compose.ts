import type { Page } from 'playwright-core';
import { until } from './until';

export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Writes a new mail as a person does, and leaves it open. */
export async function compose(page: Page, { to, subject, body }: Mail): Promise<void> {
  const ids = () =>
    page
      .locator('[role=dialog]:visible input[name=composeid]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const before = await ids();
  await page.locator('[gh=cm]').click();
  const opened = await until('a new compose', ids, (are) => are.length > before.length);
  // The new one, wherever it stands.
  const id = opened.find((one) => !before.includes(one));
  const dialog = page.locator('[role=dialog]:visible', {
    has: page.locator(`input[name=composeid][value="${id}"]`),
  });
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
