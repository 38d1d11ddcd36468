import type { BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from '@/tests/gmail/browser';
import type { Switches } from '@/tests/gmail/model';
import { startGmail, type Gmail } from '@/tests/gmail/server';

/** The stand-in and a real Chromium that shows its page, for tests of what is in the page. */
export interface Desk {
  readonly gmail: Gmail;
  /**
   * A fresh tab whose inbox has a new mail of its own, so that tests do not touch each other's.
   *
   * @param changes switches to be set before; they stay
   */
  openMailbox(subject: string, changes?: Partial<Switches>): Promise<{ page: Page; legacyId: string }>;
  /** A fresh tab at this address. */
  open(url: string): Promise<Page>;
  /** Closes the tabs. Throws when a page had an error. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The work account of the demo data, `u/0`. */
export const account = 'sam@steadfast-demo.com';

export async function openDesk(): Promise<Desk> {
  const switches = { pollMs: 150, autosaveMs: 100, viewDelayMs: 150, loadDelayMs: 50 };
  const gmail = await startGmail({ switches });
  const browser: BrowserContext = await launchChromium({ proxyPort: gmail.proxyPort });
  let errors: string[] = [];
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    return page;
  };
  return {
    gmail,
    open,
    async openMailbox(subject, changes = {}) {
      gmail.control.setSwitches(changes);
      const name = subject.toLowerCase().replaceAll(' ', '-');
      const from = { email: `dana-${name}@acme.example`, name: 'Dana Wu' };
      const cc = [{ email: 'kim@acme.example', name: 'Kim Lee' }];
      const html = '<div dir="ltr">Is the <b>SOC 2</b> report ready?</div>';
      const { legacyId } = gmail.control.deliverMail(account, { from, cc, subject, html });
      const page = await open('https://mail.google.com/mail/u/0/');
      await findRow(page, subject).waitFor();
      return { page, legacyId };
    },
    async tidy() {
      for (const page of browser.pages().slice(1)) await page.close();
      const seen = errors;
      errors = [];
      if (seen.length > 0) throw new Error(`Errors in the page: ${seen.join('; ')}`);
    },
    async close() {
      await browser.close();
      await gmail.close();
    },
  };
}

/** The row of the list on screen that contains a text. */
export function findRow(page: Page, text: string): Locator {
  return page.locator('[role=main] tr[role=row][id]', { hasText: text });
}

/** Opens a thread from the list on screen; gives the heading of its view. */
export async function openThread(page: Page, subject: string): Promise<Locator> {
  await page.locator('[role=main] .xS[role=link]', { hasText: subject }).click();
  const heading = page.locator('[role=main] h2.hP:visible', { hasText: subject });
  await heading.waitFor();
  return heading;
}
