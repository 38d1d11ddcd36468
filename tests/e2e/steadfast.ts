import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromium } from '../gmail/browser';
import type { Switches } from '../gmail/model';
import { type Gmail, startGmail } from '../gmail/server';
import { patienceMs, until } from './until';

export const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The built extension in a real Chromium on the Gmail stand-in. */
export interface Steadfast {
  gmail: Gmail;
  context: BrowserContext;
  extensionId: string;
  /** Opens `u/N` and waits until Gmail shows its list. */
  openGmail: (index?: number) => Promise<Page>;
  openPopup: () => Promise<Page>;
  /** The same with something in its lists: there, and ready for its keys. */
  openFilledPopup: () => Promise<Page>;
  /** A page of the extension's that stands by, to look and speak from. */
  extensionPage: () => Promise<Page>;
  worker: () => Promise<Worker>;
  close: () => Promise<void>;
}

export interface SteadfastOptions {
  switches?: Partial<Switches>;
  headless?: boolean;
  extraArgs?: readonly string[];
  /** What the browser speaks, `de`. @default what the computer does */
  language?: string;
  /** Leaves the page open that comes with the installation. @default false */
  keepsWelcome?: boolean;
  /** Folders of other extensions, loaded after Steadfast. */
  others?: readonly string[];
}

export async function startSteadfast(options: SteadfastOptions = {}): Promise<Steadfast> {
  if (!existsSync(builtExtension)) throw new Error('The extension is not built: npm run build');
  const { language } = options;
  const gmail = await startGmail({ switches: { ...quick, ...options.switches } });
  const context = await launchChromium({
    proxyPort: gmail.proxyPort,
    extensionDir: [builtExtension, ...(options.others ?? [])].join(),
    headless: options.headless ?? true,
    extraArgs: [...(options.extraArgs ?? []), ...(language === undefined ? [] : [`--lang=${language}`])],
    // Where --lang does not set the browser’s own language, as on Linux, this does.
    ...(language === undefined ? {} : { env: { LANGUAGE: language } }),
  });
  const steadfast = await attach(gmail, context);
  if (options.keepsWelcome !== true) await closeWelcome(steadfast);
  return steadfast;
}

/**
 * The page that opens with the installation takes the focus, so a test begins once it has come, and has gone, but where
 * the test is about it. From then on it is as for a rep who has been through it.
 */
export async function closeWelcome({
  context,
  worker,
}: Pick<Steadfast, 'context' | 'worker'>): Promise<void> {
  await (await welcomePage(context)).close();
  await (await worker()).evaluate(() => chrome.storage.local.set({ welcome: 'over' }));
}

export const welcomePage = (context: BrowserContext): Promise<Page> => pageAt(context, '/welcome.html');

/** The page with this in its address, once there is one: a page that opens can be told of before it has its address. */
export async function pageAt(context: BrowserContext, part: string): Promise<Page> {
  const find = async () => context.pages().find((page) => page.url().includes(part));
  const page = await until(`the page at ${part}`, find, (found) => found !== undefined);
  if (!page) throw new Error(`There is no page at ${part}`);
  return page;
}

/** Polls that wait for nobody: what a person sees in seconds, a test sees in parts of one. */
export const quick: Partial<Switches> = {
  pollMs: 300,
  autosaveMs: 200,
  viewDelayMs: 60,
  loadDelayMs: 60,
  undoSeconds: 2,
};

/** tsx, which runs the demo, wraps named functions in a helper that pages and workers do not have. */
export const namedHelper = 'globalThis.__name ??= (named) => named';

/** Steadfast in a browser that runs already, whichever way it got there. */
export async function attach(gmail: Gmail, context: BrowserContext): Promise<Steadfast> {
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(namedHelper);
  const worker = await findWorker(context);
  const extensionId = new URL(worker.url()).host;
  let standBy: Page | null = null;
  const openExtensionPage = async () => {
    const page = await context.newPage();
    // A file of the package that runs nothing, so that it is no popup that happens to be open.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return page;
  };
  const openPopup = async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 480, height: 600 });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.locator('main.popup h1').waitFor();
    return page;
  };
  return {
    gmail,
    context,
    extensionId,
    async openGmail(index = 0) {
      const page = await context.newPage();
      await page.goto(`https://mail.google.com/mail/u/${index}/`);
      await page.locator('[role=main] tr[role=row]').first().waitFor();
      return page;
    },
    openPopup,
    async openFilledPopup() {
      const page = await openPopup();
      // Its first row takes the focus once it listens for keys.
      await page.locator('[data-row] button:focus').waitFor();
      return page;
    },
    extensionPage: async () => (standBy ??= await openExtensionPage()),
    worker: () => findWorker(context),
    async close() {
      await context.close();
      await gmail.close();
    },
  };
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  return worker;
}
