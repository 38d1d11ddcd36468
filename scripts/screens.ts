import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type InlineConfig, preview, type PreviewServer } from 'vite';

/**
 * Takes pictures of every component in every state (`tests/screens/scenes.tsx`), light and dark,
 * wide and narrow, into `.output/screens`: to be looked at, not compared. The scenes of Gmail are
 * drawn with Preact, as they are there.
 *
 * `npm run screens -- popup/rows chip-card` takes those whose name contains one of the words.
 */
const top = fileURLToPath(new URL('..', import.meta.url));
const folder = `${top}.output/screens`;
const wanted = process.argv.slice(2);

interface Shot {
  scene: string;
  theme: 'light' | 'dark';
  width: number;
  /** px; without it, as high as the surface is. */
  height?: number;
  /** What else the page is told: direction, long words. */
  more?: string;
  /** What to do before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
  name?: string;
}

async function serve(withPreact: boolean): Promise<PreviewServer> {
  const preact = {
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    react: 'preact/compat',
  };
  const config: InlineConfig = {
    configFile: false,
    root: `${top}tests/screens`,
    logLevel: 'error',
    build: { outDir: `${top}.output/screens-${withPreact ? 'preact' : 'react'}`, emptyOutDir: true },
    preview: { port: 0 },
    resolve: { alias: { '@': top.slice(0, -1), ...(withPreact ? preact : {}) } },
  };
  await build(config);
  return preview(config);
}

function shotsOf(scene: string): Shot[] {
  const widths = isDashboard(scene)
    ? [1080, 400]
    : scene.startsWith('popup/')
      ? [400, 320]
      : isCard(scene)
        ? [640]
        : [640, 320];
  return widths.flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ scene, theme, width })));
}

const card = ['chip-card', 'chip-card-done', 'chip-card-many', 'chip-card-long'].map(
  (name) => `gmail/${name}`,
);

/** The panel of a draft with all that is known for it. */
const knownShots = (
  [
    ['draft', openDraft],
    ['draft-known', openKnown],
    ['draft-edited', editPoint],
  ] as const
).flatMap(([name, prepare]): Shot[] => {
  const shot = { scene: 'popup/drafting', prepare, height: 1_100 };
  return [
    { ...shot, theme: 'light', width: 400, name },
    { ...shot, theme: 'dark', width: 320, more: 'words=long', name: `${name}-long` },
    { ...shot, theme: 'light', width: 400, more: 'dir=rtl&words=rtl', name: `${name}-rtl` },
  ];
});

const special: Shot[] = [
  ...card.flatMap((scene): Shot[] => [
    { scene, theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
    { scene, theme: 'dark', width: 640, more: 'dir=rtl&words=rtl', name: 'rtl' },
    { scene, theme: 'light', width: 640, more: 'words=ja', name: 'ja' },
    { scene, theme: 'light', width: 280, name: 'narrow' },
  ]),
  ...['cadences', 'cadence', 'templates', 'templates-edit', 'resources', 'settings'].flatMap(
    (page): Shot[] => [
      { scene: `dashboard/${page}`, theme: 'light', width: 1080, more: 'words=long', name: 'long-words' },
      { scene: `dashboard/${page}`, theme: 'dark', width: 1080, more: 'dir=rtl&words=rtl', name: 'rtl' },
      { scene: `dashboard/${page}`, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
    ],
  ),
  { scene: 'dashboard/cadence', theme: 'light', width: 1080, prepare: askRunning, name: 'question' },
  { scene: 'dashboard/cadence', theme: 'dark', width: 400, prepare: askRemoval, name: 'removal' },
  { scene: 'dashboard/cadence-new', theme: 'light', width: 400, prepare: pressSave, name: 'problems' },
  ...['front', 'front-tracked', 'front-reload'].flatMap((scene): Shot[] => [
    { scene: `popup/${scene}`, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
    { scene: `popup/${scene}`, theme: 'dark', width: 400, more: 'dir=rtl&words=rtl', name: 'rtl' },
  ]),
  ...['health-green', 'health-amber', 'health-red'].flatMap((scene): Shot[] => {
    const shot = { scene: `popup/${scene}`, width: 400, prepare: openLight };
    return [
      { ...shot, theme: 'light', name: 'open' },
      { ...shot, theme: 'dark', name: 'open' },
      { ...shot, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
      { ...shot, theme: 'dark', more: 'dir=rtl&words=rtl', name: 'rtl' },
    ];
  }),
  { scene: 'gmail/chip-card-amber', theme: 'light', width: 640, prepare: openCardLight, name: 'light-open' },
  { scene: 'gmail/chip-card-amber', theme: 'dark', width: 280, prepare: openCardLight, name: 'light-open' },
  { scene: 'popup/rows', theme: 'light', width: 400, more: 'words=long', name: 'long-words' },
  { scene: 'popup/rows', theme: 'light', width: 400, more: 'dir=rtl&words=rtl', name: 'rtl' },
  {
    scene: 'popup/rows',
    theme: 'light',
    width: 400,
    prepare: (page) => page.keyboard.press('s'),
    name: 'snooze',
  },
  {
    scene: 'popup/rows',
    theme: 'dark',
    width: 400,
    prepare: (page) => page.keyboard.press('?'),
    name: 'keys',
  },
  { scene: 'popup/rows', theme: 'dark', width: 320, prepare: snoozeNext, name: 'suggested-long' },
  {
    scene: 'popup/rows',
    theme: 'light',
    width: 320,
    more: 'dir=rtl&words=long',
    prepare: snoozeNext,
    name: 'suggested-rtl',
  },
  { scene: 'popup/rows', theme: 'dark', width: 400, prepare: pickDate, name: 'pick-date' },
  ...knownShots,
  ...typed('popup/rows', 400, 's'),
  ...typed('gmail/line', 640),
  ...typed('gmail/chip', 640),
  { scene: 'gmail/line', theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
  { scene: 'gmail/line', theme: 'light', width: 640, more: 'dir=rtl&words=rtl', name: 'rtl' },
  { scene: 'gmail/line', theme: 'dark', width: 640, more: 'dir=rtl', name: 'ltr-in-rtl' },
  { scene: 'gmail/line', theme: 'light', width: 640, prepare: openMenu, name: 'menu' },
  { scene: 'gmail/chip', theme: 'dark', width: 640, prepare: openMenu, name: 'menu' },
  { scene: 'gmail/chip-waiting', theme: 'light', width: 640, prepare: openMenu, name: 'menu' },
  { scene: 'gmail/chip-due', theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
];

function heightOf(scene: string): number {
  if (isDashboard(scene)) return 900;
  if (isCard(scene)) return 680;
  return scene.startsWith('popup/') ? 600 : 360;
}

function isDashboard(scene: string): boolean {
  return scene.startsWith('dashboard/');
}

/** A date that is being typed: understood, moved, over, nonsense, and in long words. */
function typed(scene: string, width: number, key?: string): Shot[] {
  const shot = (phrase: string, name: string, more?: Partial<Shot>): Shot => {
    const prepare = async (page: Page) => {
      if (key === undefined) await page.locator('[aria-haspopup="menu"]').click();
      else await page.keyboard.press(key);
      await page.locator('[role="menuitem"]:focus').waitFor();
      await page.keyboard.type(phrase);
      await page.locator('.typed output:not(:empty)').waitFor();
    };
    return { scene, theme: 'light', width, name: `typed-${name}`, prepare, ...more };
  };
  return [
    shot('next tue 9am', 'read'),
    shot('call her in two weeks', 'moved', { theme: 'dark' }),
    shot('last friday', 'over', { more: 'words=long' }),
    shot('blorp', 'unknown', { width: 320, theme: 'dark' }),
    shot('blorp', 'unknown-rtl', { more: 'dir=rtl&words=rtl' }),
  ];
}

function isCard(scene: string): boolean {
  return scene.startsWith('gmail/chip-card');
}

async function openCard(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="dialog"]').click();
  await page.locator('dialog:focus').waitFor();
  const history = page.locator('summary').last();
  if ((await history.count()) > 0) await history.click();
}

/** In a card, the light is a dialog of a dialog. */
async function openLight(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="dialog"].light').click();
  await page.locator('.health').waitFor();
}

async function openCardLight(page: Page): Promise<void> {
  await openCard(page);
  await openLight(page);
}

async function openDraft(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await page.locator('.point').first().waitFor();
  await page.locator('.about .known').waitFor();
}

async function openKnown(page: Page): Promise<void> {
  await openDraft(page);
  await page.locator('.point > .words').first().click();
  await page.locator('.points summary').click();
  await page.locator('.about > .fold').click();
  await page.locator('.about select').first().waitFor();
}

async function editPoint(page: Page): Promise<void> {
  await openDraft(page);
  await page.locator('.point > .only-icon').nth(2).click();
  await page.locator('.point-form input').fill('');
  await page.keyboard.press('Enter');
  await page.locator('.point-form .error').waitFor();
  await page.locator('.points > div > button').click();
  await page.locator('.about > .fold').click();
  await page.locator('.decision > button').first().click();
  await page.locator('.date-field input').fill('tomorrow');
  await page.locator('.date-field output:not(:empty)').waitFor();
}

async function askRunning(page: Page): Promise<void> {
  await page.locator('.step input').first().fill('9');
  await page.locator('.save-bar button').first().click();
  await page.locator('.question input:focus').waitFor();
}

async function askRemoval(page: Page): Promise<void> {
  await page.locator('.save-bar button').last().click();
  await page.locator('.question select:focus').waitFor();
}

async function pressSave(page: Page): Promise<void> {
  await page.locator('.save-bar button').first().click();
  await page.locator('.error').first().waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.locator('[role="menuitem"]:focus').waitFor();
}

/** The second row has suggestions that are long. */
async function snoozeNext(page: Page): Promise<void> {
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.locator('[role="menuitem"]:focus').waitFor();
}

async function pickDate(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('input:focus').fill('2026-11-20T09:00');
}

async function take(browser: Browser, origins: Record<string, string>, shot: Shot): Promise<void> {
  const [place = ''] = shot.scene.split('/');
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height ?? heightOf(shot.scene) },
    colorScheme: shot.theme,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  page.on('pageerror', (error) => console.error(`${shot.scene}: ${error.message}`));
  await page.goto(
    `${origins[place === 'gmail' ? 'gmail' : 'popup']}/?scene=${shot.scene}&theme=${shot.theme}&${shot.more ?? ''}`,
  );
  await page.locator('.sf').first().waitFor({ state: 'attached', timeout: 10_000 });
  if (place === 'gmail' && !shot.scene.includes('chip'))
    await page.locator('output').filter({ hasText: /./ }).waitFor();
  if (shot.scene === 'popup/loading')
    await page
      .locator('.skeleton')
      .evaluate((element) =>
        Promise.all(element.getAnimations().map((animation) => animation.finished)).then(() => true),
      );
  const prepare = shot.prepare ?? (isCard(shot.scene) ? openCard : null);
  if (prepare) {
    await prepare(page);
    if (!isDashboard(shot.scene) && shot.scene !== 'popup/drafting')
      await page.locator('.panel:popover-open').last().waitFor();
  }
  const name = [shot.scene.replace('/', '-'), shot.width, shot.theme, shot.name].filter(Boolean).join('-');
  await page.screenshot({
    path: `${folder}/${name}.png`,
    fullPage: isDashboard(shot.scene) && !name.includes('500'),
  });
  await page.close();
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const servers = [await serve(false), await serve(true)];
const [popup = '', gmail = ''] = servers.map((server) => server.resolvedUrls?.local[0]?.replace(/\/$/, ''));
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const index = await browser.newPage();
await index.goto(popup);
await index.locator('body[data-scenes]').waitFor({ state: 'attached' });
const scenes = (await index.locator('body').getAttribute('data-scenes'))?.split(',') ?? [];
const isWanted = ({ scene }: Shot) => wanted.length === 0 || wanted.some((word) => scene.includes(word));
const shots = [...scenes.flatMap(shotsOf), ...special].filter(isWanted);
for (const shot of shots) await take(browser, { popup, gmail }, shot);
await browser.close();
await Promise.all(servers.map((server) => server.close()));
console.log(`${shots.length} pictures in .output/screens`);
