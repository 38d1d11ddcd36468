import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './browser';
import type { Message, Thread } from './model';
import { startGmail, type Gmail } from './server';

const work = 'sam@steadfast-demo.com';

interface Contact {
  address: string;
  name: string;
}

/** What gmail-js tells of a mail, reduced to what is compared. */
interface Told {
  id: string;
  subject: string;
  from: Contact;
  to: Contact[];
  cc: Contact[];
  bcc: Contact[];
  content_html: string;
}

/** Of a mail in an opened conversation it tells more. */
interface Known extends Told {
  thread_id: string;
  legacy_email_id: string;
  smtp_id: string;
  timestamp: number;
  is_draft: boolean;
}

interface GmailJs {
  get: { user_email(): string; loggedin_accounts(): { email: string; index: number }[] };
  new: { get: { email_data(id: string): Known | undefined; thread_id(): string | null } };
  dom: {
    composes(): { email_id(): string; subject(): string; body(): string; recipients(): { to: string[] } }[];
  };
}

declare global {
  interface Window {
    told: { event: 'on' | 'after'; data: Told; answer: unknown }[];
    gmailJs: GmailJs;
    /** A second copy begun after the page: only that one finds the globals it takes the address from. */
    startGmailJs: () => GmailJs;
  }
}

const injected = `
  import { Gmail } from 'gmail-js';
  import jQuery from 'jquery';
  window.told = [];
  window.gmailJs = new Gmail(jQuery);
  window.startGmailJs = () => new Gmail(jQuery);
  const keep = (event) => (url, body, { id, subject, from, to, cc, bcc, content_html }, answer) =>
    window.told.push({
      event,
      data: { id, subject, from, to, cc, bcc, content_html },
      answer: event === 'after' ? answer : null,
    });
  window.gmailJs.observe.on('send_message', keep('on'));
  window.gmailJs.observe.after('send_message', keep('after'));
`;

/** An extension that is nothing but the library: in the page's world, before the page's first script. */
async function writeExtension(folder: string): Promise<void> {
  const where = { matches: ['https://mail.google.com/*'], run_at: 'document_start', world: 'MAIN' };
  const manifest = { manifest_version: 3, name: 'gmail-js', version: '1' };
  const json = JSON.stringify({ ...manifest, content_scripts: [{ ...where, js: ['main.js'] }] });
  await writeFile(join(folder, 'manifest.json'), json);
  await build({
    stdin: { contents: injected, resolveDir: import.meta.dirname },
    bundle: true,
    outfile: join(folder, 'main.js'),
    format: 'iife',
    logLevel: 'silent',
  });
}

/**
 * gmail-js was written for the real Gmail by people who never saw this stand-in. That it understands what happens here
 * is the best proof of likeness to be had without an account.
 */
describe.runIf(findChromium() !== null)('gmail-js on the stand-in', () => {
  let gmail: Gmail;
  let browser: BrowserContext;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steadfast-gmail-js-'));
    await writeExtension(folder);
    gmail = await startGmail({
      switches: { loadDelayMs: 50, viewDelayMs: 50, autosaveMs: 100, pollMs: 200 },
    });
    browser = await launchChromium({ proxyPort: gmail.proxyPort, extensionDir: folder });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gmail?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto('https://mail.google.com/mail/u/0/');
    await page.waitForSelector('[role=main]');
  });

  async function fill(compose: Locator, subject: string): Promise<void> {
    await compose.locator('[name=to] input[role=combobox]').fill('dana.wu@acme-robotics.com');
    await compose.locator('[name=to] input[role=combobox]').press('Enter');
    await compose.locator('input[name=subjectbox]').fill(subject);
    await compose.locator('[g_editable=true][role=textbox]').fill('Shall we talk on Thursday?');
  }

  async function openCompose(subject: string): Promise<Locator> {
    await page.click('[gh=cm]');
    const compose = page.locator('[role=dialog]').last();
    await fill(compose, subject);
    return compose;
  }

  /** Everything told of sends with this subject, once their answer is there. */
  async function waitForSend(subject: string) {
    const told = await page.waitForFunction((subject) => {
      const sends = window.told.filter(({ data }) => data.subject === subject);
      return sends.some(({ event }) => event === 'after') ? sends : null;
    }, subject);
    return (await told.jsonValue()) ?? [];
  }

  function findThread(subject: string): Thread {
    const thread = gmail.control
      .mailbox(work)
      .threads()
      .find((thread) => thread.subject === subject);
    if (thread === undefined) throw new Error(`no thread ${subject}`);
    return thread;
  }

  const toContact = ({ email, name }: Message['from']): Contact => ({ address: email, name });

  it('knows the account, and all accounts from what the page loads with', async () => {
    expect(await page.evaluate(() => window.startGmailJs().get.user_email())).toBe(work);
    expect(await page.evaluate(() => window.gmailJs.get.loggedin_accounts())).toMatchObject([
      { email: work, index: 0 },
      { email: 'sam.rivers@gmail.com', index: 1 },
    ]);
  });

  it('reads an open compose', async () => {
    await openCompose('Being written');
    const composes = await page.evaluate(() =>
      window.gmailJs.dom.composes().map((compose) => ({
        id: compose.email_id(),
        subject: compose.subject(),
        body: compose.body(),
      })),
    );
    expect(composes).toEqual([
      {
        id: expect.stringMatching(/^msg-a:r/),
        subject: 'Being written',
        body: expect.stringContaining('Thursday'),
      },
    ]);
  });

  it('tells a send once, with id, people, subject and text, and its answer', async () => {
    const compose = await openCompose('For gmail-js');
    await compose.locator('[role=button].aoO').click();
    const told = await waitForSend('For gmail-js');
    const { legacyId, messages } = findThread('For gmail-js');
    expect(told.map(({ event }) => event)).toEqual(['on', 'after']);
    for (const { data } of told) {
      expect(data).toMatchObject({
        id: messages[0]?.id,
        from: { address: work, name: 'Sam Rivers' },
        to: [{ address: 'dana.wu@acme-robotics.com' }],
        cc: [],
        bcc: [],
        content_html: expect.stringContaining('Shall we talk on Thursday?'),
      });
    }
    expect(JSON.stringify(told[1]?.answer)).toContain(`"${legacyId}"`);
  });

  it('knows every mail of an opened conversation', async () => {
    const thread = findThread('Pilot for the Fremont line');
    await page.goto(`https://mail.google.com/mail/u/0/#all/${thread.legacyId}`);
    await page.waitForSelector('[role=main] h2[data-legacy-thread-id]');
    expect(await page.evaluate(() => window.gmailJs.new.get.thread_id())).toMatch(thread.id);
    const ids = thread.messages.map(({ id }) => id);
    const known = await page.waitForFunction((ids) => {
      const mails = ids.map((id) => window.gmailJs.new.get.email_data(id));
      return mails.includes(undefined) ? null : mails;
    }, ids);
    expect(await known.jsonValue()).toMatchObject(
      thread.messages.map((message) => ({
        id: message.id,
        thread_id: thread.id,
        legacy_email_id: message.legacyId,
        smtp_id: message.rfcMessageId,
        subject: message.subject,
        timestamp: message.at,
        is_draft: false,
        from: toContact(message.from),
        to: message.to.map(toContact),
        cc: message.cc.map(toContact),
        content_html: expect.stringContaining(message.html),
      })),
    );
  });

  it('tells a reply in its conversation', async () => {
    const thread = findThread('Renewal 2027');
    await page.goto(`https://mail.google.com/mail/u/0/#all/${thread.legacyId}`);
    await page.locator('[role=main] .ams.bkH:visible').click();
    const reply = page.locator('.ip.adB .M9');
    await reply.locator('[g_editable=true][role=textbox]').pressSequentially('On its way');
    await reply.locator('[role=button].aoO').click();
    const told = await waitForSend('Re: Renewal 2027');
    expect(told.map(({ event }) => event)).toEqual(['on', 'after']);
    const sent = findThread('Renewal 2027').messages.at(-1);
    expect(told[0]?.data).toMatchObject({
      id: sent?.id,
      to: [{ address: 'tomas@orchardfoods.co.uk', name: 'Tomás Ortega' }],
      content_html: expect.stringContaining('On its way'),
    });
  });
});
