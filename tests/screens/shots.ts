import type { Page } from 'playwright-core';
import {
  askOutcome,
  askRemoval,
  askRunning,
  changeCardDraft,
  editPoint,
  openCardDraft,
  openCardLight,
  openChoices,
  openDraft,
  openKnown,
  openLight,
  openMenu,
  pickDate,
  pressInRow,
  pressSave,
  selectTwo,
  snoozeNext,
} from './prepare';

export interface Shot {
  /** `popup/rows` */
  scene: string;
  theme: 'light' | 'dark';
  width: number;
  /** px; without it, as high as the surface is. */
  height?: number;
  /** Drawn in the colours that the system forces on every page. */
  forcedColors?: boolean;
  /** What else the page is told: direction, long words. */
  more?: string;
  /** What to do before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
  name?: string;
}

/** Light and dark, wide and narrow. */
export function shotsOf(scene: string): Shot[] {
  const widths = isDashboard(scene)
    ? [1080, 400]
    : scene.startsWith('popup/')
      ? [480, 320]
      : isCard(scene)
        ? [640]
        : [640, 320];
  return widths.flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ scene, theme, width })));
}

const card = ['chip-card', 'chip-card-done', 'chip-card-many', 'chip-card-long'].map(
  (name) => `gmail/${name}`,
);

/** The draft in the card: as it is written, and as the rep has changed it and thought better of it. */
const cardDraftShots = (
  [
    ['draft', openCardDraft],
    ['draft-own', changeCardDraft],
  ] as const
).flatMap(([name, prepare]): Shot[] => {
  const shot = { scene: 'gmail/chip-card', prepare };
  return [
    { ...shot, theme: 'light', width: 640, name },
    { ...shot, theme: 'dark', width: 640, name },
    { ...shot, theme: 'light', width: 280, height: 900, name },
    { ...shot, theme: 'dark', width: 640, height: 900, more: 'words=long', name: `${name}-long` },
    { ...shot, theme: 'light', width: 640, more: 'words=ar', name: `${name}-rtl` },
    { ...shot, scene: 'gmail/chip-card-long', theme: 'light', width: 640, more: 'words=long', name },
    { ...shot, scene: 'gmail/chip-card-call', theme: 'light', width: 400, name },
  ];
});

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
    { ...shot, theme: 'light', width: 480, name },
    { ...shot, theme: 'dark', width: 320, more: 'words=long', name: `${name}-long` },
    { ...shot, theme: 'light', width: 480, more: 'words=ar', name: `${name}-rtl` },
  ];
});

/** What a state looks like after something was pressed, in long words, from right to left. */
export const special: readonly Shot[] = [
  ...card.flatMap((scene): Shot[] => [
    { scene, theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
    { scene, theme: 'dark', width: 640, more: 'words=ar', name: 'rtl' },
    { scene, theme: 'light', width: 640, more: 'words=ja', name: 'ja' },
    { scene, theme: 'light', width: 280, name: 'narrow' },
  ]),
  ...['cadences', 'cadence', 'templates', 'templates-edit', 'resources', 'settings'].flatMap(
    (page): Shot[] => [
      { scene: `dashboard/${page}`, theme: 'light', width: 1080, more: 'words=long', name: 'long-words' },
      { scene: `dashboard/${page}`, theme: 'dark', width: 1080, more: 'words=ar', name: 'rtl' },
      { scene: `dashboard/${page}`, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
    ],
  ),
  { scene: 'dashboard/followups', theme: 'light', width: 1080, prepare: selectTwo, name: 'selected' },
  { scene: 'dashboard/followups', theme: 'dark', width: 400, prepare: selectTwo, name: 'selected' },
  { scene: 'dashboard/followups', theme: 'light', width: 1080, more: 'words=ar', name: 'rtl' },
  { scene: 'dashboard/cadence', theme: 'light', width: 1080, prepare: askRunning, name: 'question' },
  { scene: 'dashboard/cadence', theme: 'dark', width: 400, prepare: askRemoval, name: 'removal' },
  { scene: 'dashboard/cadence-new', theme: 'light', width: 400, prepare: pressSave, name: 'problems' },
  ...['front', 'front-tracked', 'front-reload'].flatMap((scene): Shot[] => [
    { scene: `popup/${scene}`, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
    { scene: `popup/${scene}`, theme: 'dark', width: 480, more: 'words=ar', name: 'rtl' },
  ]),
  ...['health-green', 'health-amber', 'health-red'].flatMap((scene): Shot[] => {
    const shot = { scene: `popup/${scene}`, width: 480, prepare: openLight };
    return [
      { ...shot, theme: 'light', name: 'open' },
      { ...shot, theme: 'dark', name: 'open' },
      { ...shot, theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
      { ...shot, theme: 'dark', more: 'words=ar', name: 'rtl' },
    ];
  }),
  { scene: 'gmail/chip-card-amber', theme: 'light', width: 640, prepare: openCardLight, name: 'light-open' },
  { scene: 'gmail/chip-card-amber', theme: 'dark', width: 280, prepare: openCardLight, name: 'light-open' },
  { scene: 'popup/rows', theme: 'light', width: 480, more: 'words=long', name: 'long-words' },
  { scene: 'popup/rows', theme: 'light', width: 480, more: 'words=ar', name: 'rtl' },
  {
    scene: 'popup/rows',
    theme: 'light',
    width: 480,
    prepare: (page) => pressInRow(page, 's'),
    name: 'snooze',
  },
  {
    scene: 'popup/rows',
    theme: 'dark',
    width: 480,
    prepare: (page) => pressInRow(page, '?'),
    name: 'keys',
  },
  { scene: 'popup/answers', theme: 'light', width: 480, prepare: askOutcome, name: 'outcome' },
  {
    scene: 'popup/answers',
    theme: 'dark',
    width: 320,
    more: 'words=long',
    prepare: askOutcome,
    name: 'outcome',
  },
  { scene: 'popup/answers', theme: 'light', width: 480, more: 'words=ar', name: 'rtl' },
  { scene: 'popup/checks', theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
  ...['answered', 'asked', 'away'].flatMap((name): Shot[] => [
    { scene: `gmail/chip-card-${name}`, theme: 'light', width: 280, more: 'words=long', name: 'narrow' },
    { scene: `gmail/chip-card-${name}`, theme: 'dark', width: 640, more: 'words=ar', name: 'rtl' },
  ]),
  { scene: 'popup/answers-long', theme: 'light', width: 320, more: 'words=long', name: 'long-words' },
  { scene: 'popup/rows', theme: 'dark', width: 320, prepare: snoozeNext, name: 'suggested-long' },
  {
    scene: 'popup/rows',
    theme: 'light',
    width: 320,
    more: 'dir=rtl&words=long',
    prepare: snoozeNext,
    name: 'suggested-rtl',
  },
  { scene: 'popup/rows', theme: 'dark', width: 480, prepare: pickDate, name: 'pick-date' },
  ...knownShots,
  ...cardDraftShots,
  ...typed('popup/rows', 480, 's'),
  ...typed('gmail/line', 640),
  ...typed('gmail/chip', 640),
  { scene: 'gmail/line', theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
  { scene: 'gmail/line', theme: 'light', width: 640, more: 'words=ar', name: 'rtl' },
  { scene: 'gmail/line', theme: 'dark', width: 640, more: 'dir=rtl', name: 'ltr-in-rtl' },
  { scene: 'gmail/line', theme: 'light', width: 640, prepare: openMenu, name: 'menu' },
  { scene: 'gmail/chip', theme: 'dark', width: 640, prepare: openMenu, name: 'menu' },
  ...['compose', 'compose-bounced', 'compose-bounced-chosen'].flatMap((name): Shot[] => {
    const shot = { scene: `gmail/${name}`, prepare: openChoices, height: 900, name: 'menu' };
    return [
      { ...shot, theme: 'light', width: 640 },
      { ...shot, theme: 'dark', width: 320 },
    ];
  }),
  { scene: 'gmail/chip-due', theme: 'light', width: 640, more: 'words=long', name: 'long-words' },
];

/** A date that is being typed: understood, moved, over, nonsense, and in long words. */
function typed(scene: string, width: number, key?: string): Shot[] {
  const shot = (phrase: string, name: string, more?: Partial<Shot>): Shot => {
    const prepare = async (page: Page) => {
      if (key === undefined) await page.locator('[aria-haspopup="menu"]').click();
      else await pressInRow(page, key);
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
    shot('blorp', 'unknown-rtl', { more: 'words=ar' }),
  ];
}

export function heightOf(scene: string): number {
  if (isDashboard(scene)) return 900;
  if (isCard(scene)) return 680;
  return scene.startsWith('popup/') ? 600 : 360;
}

export function isDashboard(scene: string): boolean {
  return scene.startsWith('dashboard/');
}

export function isCard(scene: string): boolean {
  return scene.startsWith('gmail/chip-card');
}
