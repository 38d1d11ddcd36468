import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { createKey, extensionIdOf, packCrx } from './crx';
import { launch } from './launch';
import { writeLauncher } from './policy';
import { killBrowser, waitForBrowserEnd } from './processes';
import { startUpdateServer } from './update-server';
import { zipFolder } from './zip';

export interface InstalledOptions {
  /** The built extension. */
  extensionDir: string;
  /** The stand-in's proxy: the browser's only network. */
  proxyPort: number;
}

/** A Chromium in which the extension is really installed: it may be stopped or killed, and started again. */
export interface InstalledBrowser {
  readonly extensionId: string;
  readonly userDataDir: string;
  /** The files of the extension's IndexedDB; to be touched only while the browser is not running. */
  readonly indexedDbDir: string;
  /** Rejects when it is running. The extension's worker may be still to come. */
  start(): Promise<BrowserContext>;
  /** Closes it as a person does: everything is on the disk afterwards. */
  stop(): Promise<void>;
  /** SIGKILL to all of its processes at once, as a crash or a power cut would have it. */
  kill(): Promise<void>;
  /** Ends it and removes its profile. */
  dispose(): Promise<void>;
}

/**
 * Packs, signs and installs an extension into a profile of its own; a second or two. An unpacked
 * extension would be installed anew at each start, without its alarms, and prove nothing about
 * restarts. Only where `canInstall()` is true; rejects when the browser does not take the extension.
 */
export async function createInstalledBrowser(options: InstalledOptions): Promise<InstalledBrowser> {
  const { extensionDir, proxyPort } = options;
  const key = createKey();
  const extensionId = extensionIdOf(key);
  const folder = await mkdtemp(join(tmpdir(), 'steadfast-installed-'));
  const userDataDir = join(folder, 'profile');
  const crx = packCrx(await zipFolder(extensionDir), key);
  const server = await startUpdateServer(crx, extensionId, await readVersion(extensionDir));
  const launcher = await writeLauncher(join(folder, 'etc'), extensionId, server.updateUrl);
  let running: BrowserContext | null = null;

  const browser: InstalledBrowser = {
    extensionId,
    userDataDir,
    indexedDbDir: join(
      userDataDir,
      'Default',
      'IndexedDB',
      `chrome-extension_${extensionId}_0.indexeddb.leveldb`,
    ),
    async start() {
      if (running !== null) throw new Error('This browser is running already');
      running = await launch(launcher, userDataDir, proxyPort);
      return running;
    },
    async stop() {
      await running?.close();
      await waitForBrowserEnd(userDataDir);
      running = null;
    },
    async kill() {
      const killed = running;
      running = null;
      await killBrowser(userDataDir);
      // Playwright tidies up behind it; it may have seen the end already, and then has nothing to close.
      await killed?.close().catch(() => undefined);
    },
    async dispose() {
      await browser.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };

  try {
    await install(browser);
  } catch (error) {
    await browser.dispose();
    throw error;
  } finally {
    await server.close();
  }
  return browser;
}

/**
 * Chromium writes down every ten seconds what is installed: one that is killed earlier has forgotten
 * the extension. Closing it writes at once.
 */
async function install(browser: InstalledBrowser): Promise<void> {
  const context = await browser.start();
  const [worker = await context.waitForEvent('serviceworker', { timeout: 60_000 })] =
    context.serviceWorkers();
  await worker.evaluate('self.serviceWorker.state');
  await browser.stop();
  const preferences = await readFile(join(browser.userDataDir, 'Default', 'Preferences'), 'utf8');
  if (!preferences.includes(browser.extensionId)) throw new Error('Chromium did not keep the extension');
}

async function readVersion(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw new Error(`${extensionDir} holds no extension`);
  return String(manifest.version);
}
