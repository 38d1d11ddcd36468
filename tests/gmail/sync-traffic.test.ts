import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './browser';
import { startGmail, type Gmail } from './server';

const work = 'sam@steadfast-demo.com';
const personal = 'sam.rivers@gmail.com';

describe.runIf(findChromium() !== null)('a page that talks to the stand-in', () => {
  let gmail: Gmail;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    gmail = await startGmail({
      switches: { pollMs: 100, undoSeconds: 30 },
      pageEntry: fileURLToPath(new URL('test-page.ts', import.meta.url)),
    });
    browser = await launchChromium({ proxyPort: gmail.proxyPort });
    page = await browser.newPage();
    await page.goto('https://mail.google.com/mail/');
  });
  afterAll(async () => {
    await browser?.close();
    await gmail?.close();
  });

  it('opens the first account and lists its inbox', async () => {
    expect(page.url()).toBe('https://mail.google.com/mail/u/0/');
    const subjects = await page.evaluate(async () => {
      const threads = await window.gmailClient.list({ kind: 'inbox' });
      return threads.map(({ subject }) => subject);
    });
    expect(subjects).toContain('Renewal 2027');
    expect(subjects).not.toContain('Angebot für die Hafenlogistik');
  });

  it('saves, sends, holds and delivers a new mail to the other account', async () => {
    const { saved, sent } = await page.evaluate(
      async ({ to }) => {
        const client = window.gmailClient;
        const draft = {
          messageId: client.newMessageId(),
          threadId: client.newThreadId(),
          parentId: null,
          inReplyTo: null,
          to: [{ email: to, name: 'Private Sam' }],
          cc: [],
          bcc: [],
          subject: 'Across',
          html: '<div dir="ltr">Hello</div>',
          quotedHtml: '',
        };
        const saved = await client.saveDraft(draft);
        const sent = await client.send(draft);
        return { saved, sent };
      },
      { to: personal },
    );
    expect(sent.legacyThreadId).toBe(saved.legacyMessageId);
    expect(sent.legacyMessageId).not.toBe(saved.legacyMessageId);
    expect(sent.rfcMessageId).not.toBe(saved.rfcMessageId);
    const own = () => gmail.control.mailbox(work).find(sent.threadId)?.messages[0];
    const theirs = () =>
      gmail.control
        .mailbox(personal)
        .threads()
        .find(({ subject }) => subject === 'Across');
    expect(own()?.labels).toEqual(['^all', '^f', '^f_bt', '^f_cl', '^pfg']);
    expect(theirs()).toBeUndefined();
    gmail.control.elapse(30_000);
    expect(own()?.labels).toEqual(['^all', '^f', '^f_bt']);
    expect(theirs()?.messages[0]).toMatchObject({
      rfcMessageId: sent.rfcMessageId,
      id: expect.stringMatching(/^msg-f:/),
    });
  });
});
