import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../gmail/browser';
import { type Gmail, startGmail } from '../gmail/server';
import { quick } from './steadfast';
import { until } from './until';

const extensionDir = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const extensionId = 'steadfast@steadfast.example';

/** The built extension in a real Firefox on the Gmail stand-in. */
export interface FirefoxSteadfast {
  gmail: Gmail;
  /** The heading of the page that opened with the installation, and is closed. */
  welcomed: string;
  open: (url: string) => Promise<Page>;
  /** A page of the extension's, once its heading is there; `place` is its file and what is behind `#`. */
  openOwn: (place: string, heading: string) => Promise<Page>;
  close: () => Promise<void>;
}

export async function startFirefox(): Promise<FirefoxSteadfast> {
  // Firefox gives each installation a random host; a given one lets the test find our pages.
  const host = randomUUID();
  const gmail = await startGmail({ switches: quick });
  const firefox: Browser = await launchFirefox({
    proxyPort: gmail.proxyPort,
    extensionDir,
    // Without it the protocol does not open an extension's pages.
    extraArgs: ['--remote-allow-system-access'],
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }) },
  });
  const welcomed = await closeWelcome(firefox);
  return {
    gmail,
    welcomed,
    async open(url) {
      const page = await firefox.newPage();
      await page.goto(url);
      return page;
    },
    /** The protocol goes to an extension's page but does not tell when it is there: so the page is asked. */
    async openOwn(place, heading) {
      const page = await firefox.newPage();
      page.goto(`moz-extension://${host}/${place}`).catch(() => undefined);
      const read = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
      await until(place, read, (text) => text === heading);
      return page;
    },
    async close() {
      await firefox.close();
      await gmail.close();
    },
  };
}

/**
 * The page takes the focus, so a test begins once it has come, and has gone. The protocol does not tell where an
 * extension's page is: so each page is asked.
 */
async function closeWelcome(firefox: Browser): Promise<string> {
  const read = () =>
    location.pathname === '/welcome.html' ? (document.querySelector('h1')?.textContent ?? '') : '';
  const find = async () => {
    for (const page of await firefox.pages()) {
      const heading = await page.evaluate(read).catch(() => '');
      if (heading !== '') return { page, heading };
    }
    return null;
  };
  const found = await until('the page of the first minutes', find, (one) => one !== null);
  await found?.page.close();
  return found?.heading ?? '';
}
