import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type InlineConfig, preview, type PreviewServer } from 'vite';
import { findChromium } from '@/tests/gmail/browser-path';
import { preactAlone, preactForReact } from '@/scripts/preact';
import { patienceMs } from '@/tests/e2e/until';
import { openCard } from './prepare';
import { heightOf, isCard, isDashboard, type Shot } from './shots';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** Where the scenes of `tests/screens` are drawn, each as it ships: in our pages with Preact passing for React, in Gmail without. */
export interface Studio {
  browser: Browser;
  /** The names of all: `popup/rows`. */
  scenes: readonly string[];
  /** Opens a scene in the page, in its state. `words`: which of `page.tsx`; without it, English. */
  show: (page: Page, shot: Shot, words?: string) => Promise<void>;
  close: () => Promise<void>;
}

/** @throws where no Chromium is installed */
export async function openStudio(): Promise<Studio> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROME_PATH');
  const folder = await mkdtemp(join(tmpdir(), 'steadfast-scenes-'));
  const [browser, ours, gmail] = await Promise.all([
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
    serve(join(folder, 'ours'), preactForReact),
    serve(join(folder, 'gmail'), preactAlone),
  ]);
  const index = await browser.newPage();
  await index.goto(originOf(ours));
  await index.locator('body[data-scenes]').waitFor({ state: 'attached' });
  const scenes = (await index.locator('body').getAttribute('data-scenes'))?.split(',') ?? [];
  await index.close();
  return {
    browser,
    scenes,
    async show(page, shot, words) {
      const origin = originOf(isInGmail(shot.scene) ? gmail : ours);
      const query = new URLSearchParams(shot.more);
      query.set('scene', shot.scene);
      query.set('theme', shot.theme);
      if (words !== undefined) query.set('words', words);
      await page.setViewportSize({ width: shot.width, height: shot.height ?? heightOf(shot.scene) });
      const isThere = new URL(page.url()).origin === origin;
      if (isThere) await page.evaluate(drawInPlace, query.toString());
      else await page.goto(`${origin}/?${query.toString()}`);
      await waitDrawn(page, shot.scene);
      await prepare(page, shot);
    },
    async close() {
      await Promise.all([browser.close(), ours.close(), gmail.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(outDir: string, alias: Record<string, string>): Promise<PreviewServer> {
  const config: InlineConfig = {
    configFile: false,
    root: `${top}tests/screens`,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    preview: { port: 0 },
    resolve: { alias: { '@': top.slice(0, -1), ...alias } },
  };
  await build(config);
  return preview(config);
}

function originOf(server: PreviewServer): string {
  return server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
}

/** A page that stands there already is not loaded again. */
function drawInPlace(scene: string): void {
  globalThis.dispatchEvent(new CustomEvent('scene', { detail: scene }));
}

async function waitDrawn(page: Page, scene: string): Promise<void> {
  await page.locator('.sf').first().waitFor({ state: 'attached', timeout: patienceMs });
  // Words that are announced come a step later.
  if (isInGmail(scene) && !/chip|compose/.test(scene))
    await page.locator('output').filter({ hasText: /./ }).waitFor();
  if (scene === 'popup/loading')
    await page
      .locator('.skeleton')
      .evaluate((element) =>
        Promise.all(element.getAnimations().map((animation) => animation.finished)).then(() => true),
      );
}

async function prepare(page: Page, shot: Shot): Promise<void> {
  const press = shot.prepare ?? (isCard(shot.scene) ? openCard : null);
  if (!press) return;
  await press(page);
  if (!isDashboard(shot.scene) && shot.scene !== 'popup/drafting')
    await page.locator('.panel:popover-open').last().waitFor();
}

function isInGmail(scene: string): boolean {
  return scene.startsWith('gmail/');
}
