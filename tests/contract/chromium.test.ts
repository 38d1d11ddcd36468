import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../gmail/browser';
import { contracts } from './contracts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The least extension in which the adapters can run. */
async function buildExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'steadfast-contract-'));
  await build({
    entryPoints: [here('real-adapters.ts')],
    bundle: true,
    format: 'esm',
    outfile: join(dir, 'page.js'),
  });
  await mkdir(join(dir, 'icon'));
  await copyFile(here('../../public/icon/128.png'), join(dir, 'icon/128.png'));
  await writeFile(join(dir, 'page.html'), '<!doctype html><script type="module" src="page.js"></script>');
  await writeFile(join(dir, 'worker.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Contracts',
    version: '1',
    permissions: ['alarms', 'notifications', 'storage'],
    action: {},
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}

let dir: string;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  dir = await buildExtension();
  // Nothing is fetched: a proxy that is not there.
  context = await launchChromium({ proxyPort: 9, extensionDir: dir });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/page.html`);
  await page.waitForFunction(() => 'runContract' in globalThis);
});
afterAll(async () => {
  await context.close();
  await rm(dir, { recursive: true, force: true });
});

describe('the real adapters in Chromium', () => {
  it.each(Object.entries(contracts))('%s', async (name, { saw }) => {
    const seen = await page.evaluate(
      (which) =>
        (globalThis as unknown as { runContract: (name: string) => Promise<unknown> }).runContract(which),
      name,
    );
    expect(seen).toEqual(saw);
  });
});
