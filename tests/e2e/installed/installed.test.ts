import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGmail, type Gmail } from '@/tests/gmail/server';
import { builtExtension } from '../steadfast';
import { createInstalledBrowser, type InstalledBrowser } from './installed-browser';
import { canInstall } from './policy';

const possible = canInstall();
const reason = typeof possible === 'string' ? ` (skipped: ${possible})` : '';

describe.runIf(possible === true)(`an installed extension${reason}`, () => {
  let gmail: Gmail;
  let browser: InstalledBrowser;

  beforeAll(async () => {
    gmail = await startGmail();
    browser = await createInstalledBrowser({ extensionDir: builtExtension, proxyPort: gmail.proxyPort });
  });
  afterAll(async () => {
    await browser.dispose();
    await gmail.close();
  });

  it.each(['stop', 'kill'] as const)('keeps its database and its alarms over %s and start', async (end) => {
    const context = await browser.start();
    await waitForWorker(context, browser);
    const page = await openPage(context, browser);
    await page.evaluate(remember, end);
    await browser[end]();

    const restarted = await browser.start();
    await waitForWorker(restarted, browser);
    const kept = await (await openPage(restarted, browser)).evaluate(recall, end);
    expect(kept).toEqual({ value: `before ${end}`, alarm: true });
    expect(existsSync(browser.indexedDbDir)).toBe(true);
    await browser.stop();
  });
});

async function waitForWorker(context: BrowserContext, { extensionId }: InstalledBrowser): Promise<void> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  expect(worker.url()).toContain(extensionId);
}

async function openPage(context: BrowserContext, { extensionId }: InstalledBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

/** Runs in the extension's page: leaves a row in a database of its own, and an alarm of tomorrow. */
async function remember(name: string): Promise<void> {
  const open = indexedDB.open(`probe-${name}`);
  open.onupgradeneeded = () => open.result.createObjectStore('rows');
  await new Promise((resolve, reject) => {
    open.onerror = reject;
    open.onsuccess = () => {
      const write = open.result.transaction('rows', 'readwrite', { durability: 'strict' });
      write.objectStore('rows').put(`before ${name}`, 'value');
      write.oncomplete = resolve;
      write.onabort = reject;
    };
  });
  await chrome.alarms.create(`probe-${name}`, { when: Date.now() + 86_400_000 });
}

/** Runs in the extension's page: what is left of that. */
async function recall(name: string): Promise<{ value: unknown; alarm: boolean }> {
  const open = indexedDB.open(`probe-${name}`);
  const value = await new Promise<unknown>((resolve, reject) => {
    open.onupgradeneeded = () => reject(new Error('The database is gone'));
    open.onsuccess = () => {
      const read = open.result.transaction('rows').objectStore('rows').get('value');
      read.onsuccess = () => resolve(read.result);
    };
  });
  return { value, alarm: (await chrome.alarms.get(`probe-${name}`)) !== undefined };
}
