import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shot, shotsOf, special } from '../screens/shots';
import { openStudio, type Studio } from '../screens/studio';
import { patienceMs } from './until';

declare global {
  // What the script of axe leaves in the page.
  var axe: { run: (context: unknown, options: RunOptions) => Promise<AxeResults> };
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const quick: RunOptions = {
  resultTypes: ['violations'],
  preload: false,
  // It takes the links to the dashboard's pages, `#today` and the like, for links to places on this one.
  rules: { 'skip-link': { enabled: false } },
};

/**
 * All that can be wrong with how it is built; and what a theme can make wrong. Colours that the system forces are its
 * own to choose, and axe reads those that the page asked for.
 */
const whole: RunOptions = { ...quick, runOnly: { type: 'tag', values: tags } };
const colours: RunOptions = {
  ...quick,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** Each scene once, and each state that something has to be pressed for. The 500th row is built as the first one is. */
function statesOf(place: string): Shot[] {
  const plain = studio.scenes.flatMap((scene) => shotsOf(scene).slice(0, 1));
  const pressed = special.filter(({ prepare, more }) => prepare && more === undefined);
  const states = new Map(
    [...plain, ...pressed].map((shot) => [`${shot.scene} ${shot.prepare ? shot.name : ''}`, shot]),
  );
  const isLong = (scene: string) => /-500$|many$/.test(scene);
  return [...states.values()].filter(({ scene }) => scene.startsWith(`${place}/`) && !isLong(scene));
}

async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([options]) => {
      const host = document.querySelector('#gmail-control');
      return axe.run(host ?? document, options);
    },
    [options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 160)}`),
  );
}

async function tryState(page: Page, shot: Shot): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await studio.show(page, { ...shot, theme: 'light' });
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axeScript);
  const faults = await faultsOf(page, whole);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => globalThis.dispatchEvent(new CustomEvent('theme', { detail: 'dark' })));
  faults.push(...(await faultsOf(page, colours)).map((fault) => `dark: ${fault}`));
  return faults.map((fault) => `${shot.scene} ${shot.name ?? ''}: ${fault}`);
}

/** ms; a busy machine takes minutes. */
const slowly = 900_000;

describe('axe', () => {
  // One page after the other: a browser draws those behind another one seldom, and a click waits for that.
  it.each(['popup', 'gmail', 'dashboard'])(
    'finds nothing in any state of %s',
    async (place) => {
      const page = await studio.browser.newPage({
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(patienceMs);
      const faults: string[] = [];
      for (const shot of statesOf(place)) faults.push(...(await tryState(page, shot)));
      await page.close();
      expect(faults).toEqual([]);
    },
    slowly,
  );

  it('would find a button without a name', async () => {
    const page = await studio.browser.newPage();
    const shot: Shot = { scene: 'popup/one', theme: 'light', width: 400 };
    expect(await tryState(page, shot)).toEqual([]);
    await page
      .locator('header button')
      .last()
      .evaluate((button) => {
        button.removeAttribute('aria-label');
        button.removeAttribute('title');
        button.textContent = '';
      });
    expect(await faultsOf(page, whole)).toEqual([expect.stringContaining('button-name')]);
  });
});

it.each(['light', 'dark'] as const)('rows to come are not seen for 150 ms, in %s', async (theme) => {
  const page = await studio.browser.newPage({ reducedMotion: 'reduce' });
  await studio.show(page, { scene: 'popup/loading', theme, width: 480 });
  const seen = await page.locator('.skeleton').evaluate((rows) => {
    const [appearing] = rows.getAnimations();
    if (!appearing) return [];
    appearing.pause();
    return [0, 149, 152].map((ms) => {
      appearing.currentTime = ms;
      return getComputedStyle(rows).opacity;
    });
  });
  await page.close();
  expect(seen).toEqual(['0', '0', '1']);
});
