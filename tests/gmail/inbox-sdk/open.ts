import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../browser';
import type { Person, Thread } from '../model';
import { account } from '../page/desk';
import { startGmail, type Gmail } from '../server';
import { openAsk, type Ask } from './ask';
import { writeExtension } from './extension';

export interface InboxSdk {
  gmail: Gmail;
  browser: BrowserContext;
  page: Page;
  ask: Ask;
  /** A name that no other test uses. */
  title(name: string): string;
  /** Of the account's mailbox. Throws when there is none. */
  findThread(subject: string): Thread;
  /** Loads the page anew and waits until the library has loaded in it. */
  reload(): Promise<void>;
  /**
   * Throws when the page had an error or the library reported one to its makers: its observers check each other,
   * and report what does not look like Gmail. Throws too when anybody was asked but Gmail; the browser's own
   * questions and the library's reporting are, and get no answer.
   */
  tidy(): void;
  close(): Promise<void>;
}

const reported = /^(?:api|www)\.inboxsdk\.com$/;
const browsers = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com$/;

/** Somebody who writes. */
export const dana = { email: 'dana.wu@acme-robotics.com', name: 'Dana Wu' };

/** A person in the library's words. */
export const toContact = ({ email, name }: Person) => ({ emailAddress: email, name });

/** Asks until it is so; the library looks for the first compose every two seconds only. */
export const waitThat = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 10_000 });

/** The library in a real Chromium on the stand-in. */
export async function openInboxSdk(): Promise<InboxSdk> {
  const folder = await writeExtension();
  const gmail = await startGmail({
    switches: { loadDelayMs: 50, viewDelayMs: 50, autosaveMs: 100, pollMs: 200, undoSeconds: 2 },
  });
  const browser = await launchChromium({ proxyPort: gmail.proxyPort, extensionDir: folder });
  const page = await browser.newPage();
  const ask = await openAsk(page);
  let number = 0;
  let complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Error logged:')) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.setDefaultTimeout(10_000);
  return {
    gmail,
    browser,
    page,
    ask,
    title: (name) => `${name} ${number}`,
    findThread(subject) {
      const threads = gmail.control.mailbox(account).threads();
      const thread = threads.find((thread) => thread.subject === subject);
      if (thread === undefined) throw new Error(`No thread ${subject}`);
      return thread;
    },
    async reload() {
      number += 1;
      await page.goto('about:blank');
      await page.goto('https://mail.google.com/mail/u/0/');
      await page.locator('body[data-inbox-sdk]').waitFor();
    },
    tidy() {
      const hosts = new Set(gmail.proxy.hosts.map((host) => host.replace(/:\d+$/, '')));
      const strangers = [...hosts].filter((host) => !reported.test(host) && !browsers.test(host));
      const seen = [...complaints, ...strangers.map((host) => `${host} was asked`)];
      complaints = [];
      if (seen.length > 0) throw new Error(seen.join('; '));
    },
    async close() {
      await browser.close();
      await gmail.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
