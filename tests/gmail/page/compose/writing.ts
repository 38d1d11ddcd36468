import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Message, Switches } from '@/tests/gmail/model';
import { account, type Desk } from '../desk';

/** What the tests of composes do in the page, and what they find in the mailbox afterwards. */

/** A mailbox whose page was loaded with other switches than the next one. */
export async function openWith(desk: Desk, subject: string, changes: Partial<Switches>): Promise<Page> {
  const { control } = desk.gmail;
  const before = { ...control.switches() };
  const { page } = await desk.openMailbox(subject, changes);
  control.setSwitches(before);
  return page;
}

/** Writes a new mail to Dana and leaves it open. */
export async function compose(page: Page, subject: string, text = 'Hello there'): Promise<void> {
  await page.locator('[gh=cm]').click();
  const dialog = page.locator('.no [role=dialog]').first();
  await dialog.locator('form').waitFor();
  await page.keyboard.type('dana@acme.example,');
  await dialog.locator('input[name=subjectbox]').fill(subject);
  await dialog.locator('[g_editable]').click();
  await page.keyboard.type(text);
}

export const send = (page: Page) => page.locator('.no .aoO').first().click();
export const sent = (page: Page) => page.locator('.b8.bAp #link_vsm').waitFor();

/** The mails of this subject, as the server has them. */
export const stored = ({ gmail }: Desk, subject: string): Message[] =>
  gmail.control
    .mailbox(account)
    .threads()
    .flatMap(({ messages }) => messages)
    .filter((message) => message.subject === subject);

export const labels = (desk: Desk, subject: string): string[] =>
  stored(desk, subject).flatMap((message) => message.labels);

export const isSaved = (desk: Desk, subject: string, text: string): boolean =>
  stored(desk, subject).some(({ html }) => html.includes(text));

/** What the page asked the server to do with mails of this subject. */
export const operations = ({ gmail }: Desk, subject: string) =>
  gmail.control.requests
    .flatMap((request) => request.operations)
    .filter((operation) => operation.slot !== 6 && operation.message.subject === subject);

/** Saves and answers take their time on a busy machine. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
