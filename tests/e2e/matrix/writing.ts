import type { Page } from 'playwright-core';
import { findTexts } from '../../gmail/page/texts/find-texts';
import type { Mail } from '../compose';

/**
 * Writes and sends a mail as somebody who sees only names and roles: whatever the language, the
 * layout and the classes of this Gmail.
 */
export async function sendAnywhere(page: Page, { to, subject, body }: Mail, language: string): Promise<void> {
  const texts = findTexts(language);
  await page.getByRole('button', { name: texts.compose, exact: true }).first().click();
  const dialog = page.locator('[role=dialog]:visible').last();
  await dialog.locator('input[role=combobox]:visible, textarea[name=to]:visible').first().fill(to);
  await page.keyboard.press('Enter');
  await dialog.locator('input[name=subjectbox]').fill(subject);
  await dialog.locator('[g_editable=true][role=textbox]').click();
  await page.keyboard.type(body);
  await page.keyboard.press('Control+Enter');
  await page.locator('#link_vsm:visible').waitFor();
}
