import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { lighter } from '../../gmail/browser';

/** Starts the installed browser with this profile; the stand-in is its only network besides 127.0.0.1. */
export async function launch(
  launcher: string,
  userDataDir: string,
  proxyPort: number,
): Promise<BrowserContext> {
  // The locks of a browser that was killed, or of the one that a copied profile came from.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    await rm(join(userDataDir, name), { force: true });
  return chromium.launchPersistentContext(userDataDir, {
    executablePath: launcher,
    headless: true,
    // With these no extension is installed by policy.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
    ],
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      lighter,
    ],
  });
}
