import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { launch, type Browser } from 'puppeteer-core';
import { findChromium, findFirefox } from './browser-path';

export { findChromium, findFirefox } from './browser-path';

export interface BrowserOptions {
  /** The stand-in's proxy: the only way out that the browser gets. */
  proxyPort: number;
  /** An unpacked extension to load; for Chromium several, apart by commas. */
  extensionDir?: string;
  /** @default true */
  headless?: boolean;
  /** Kept when given; otherwise a fresh one that is removed with the browser. */
  userDataDir?: string;
  env?: Record<string, string>;
  extraArgs?: readonly string[];
  /** Firefox only: further preferences. */
  prefs?: Record<string, string | number | boolean>;
}

const size = { width: 1280, height: 800 };

/**
 * Chromium (156) loads the suggestions of its address bar as pages of their own, which took 0.8 of the 2.1 s that a start
 * costs. The last of several such lists counts, so those that Playwright (1.65.1) puts there stand here again.
 */
const offFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
export const lighter = `--disable-features=${offFeatures.join()}`;

/** A Chromium whose only network is the stand-in. Throws when no browser is installed. */
export async function launchChromium(options: BrowserOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROME_PATH');
  const { extensionDir, headless = true, env, extraArgs = [] } = options;
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'steadfast-chromium-')));
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless,
    viewport: size,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(extensionDir === undefined
        ? []
        : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      lighter,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extraArgs,
    ],
    ...(env === undefined ? {} : { env: { ...inheritedEnv(), ...env } }),
  });
  if (options.userDataDir === undefined) context.on('close', () => void removeProfile(userDataDir));
  return context;
}

/** A Firefox whose only network is the stand-in, with the extension installed for this run. Throws when none is installed. */
export async function launchFirefox(options: BrowserOptions): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: install one or set FIREFOX_PATH');
  const { extensionDir, headless = true, userDataDir, env, extraArgs = [], proxyPort } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: size,
    args: [...extraArgs],
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(env === undefined ? {} : { env: { ...inheritedEnv(), ...env } }),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'extensions.originControls.grantByDefault': true,
      ...options.prefs,
    },
  });
  if (extensionDir !== undefined) await browser.installExtension(extensionDir);
  return browser;
}

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The browser may still be writing when it reports that it is closed. */
async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
