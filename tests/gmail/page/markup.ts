import { defaultLayout, type LayoutSwitches } from '@/tests/gmail/layout-switches';

/** Names of structure that change in a wave; names of state (`x7`, `h7`, `adB`, …) stay. */
const waveNames = [
  'hP',
  'ha',
  'bHJ',
  'V8djrc',
  'byY',
  'a98',
  'iY',
  'aHU',
  'adn',
  'adf',
  'ads',
  'gD',
  'gF',
  'g2',
  'g3',
  'ii',
  'a3s',
  'amn',
  'ams',
  'zA',
  'Cp',
  'afn',
  'yX',
  'yW',
  'a4W',
  'xS',
  'xT',
  'y6',
  'bog',
  'bGI',
  'btC',
  'dC',
  'aoO',
  'aoI',
  'az9',
  'aDh',
  'IZ',
  'Ht',
];

const renamed = new Set(waveNames);
const suffix = '-q7Xe1';

let layout: Readonly<LayoutSwitches> = defaultLayout;

/** Which markup all elements get that are made from now on. Called once, before anything is shown. */
export function setMarkup(wanted: Readonly<LayoutSwitches>): void {
  layout = wanted;
}

/** Class names as this Gmail writes them. */
function toClasses(names: string): string {
  if (layout.classNames === 'now') return names;
  return names.replaceAll(/\S+/g, (name) => (renamed.has(name) ? name + suffix : name));
}

/** A selector as it has to be written in this Gmail. */
export function toSelector(selector: string): string {
  if (layout.classNames === 'now') return selector;
  return selector.replaceAll(/\.([A-Za-z][\w-]*)/g, (dotted, name: string) =>
    renamed.has(name) ? dotted + suffix : dotted,
  );
}

/** The value that an attribute really gets; null when this Gmail leaves it out. */
export function toAttribute(name: string, value: string): string | null {
  if (name === 'class') return toClasses(value);
  if ((name === 'gh' && !layout.gh) || (name === 'jslog' && !layout.jslog)) return null;
  if (name.startsWith('data-legacy-') && !layout.legacyIds) return null;
  if (name !== 'data-thread-perm-id' || layout.permId === 'now') return value;
  return layout.permId === 'undefined' ? 'undefined' : null;
}

/** Whether composes name their thread's legacy id too. */
export function hasLegacyIds(): boolean {
  return layout.legacyIds;
}

/** Whether the buttons in a compose's title are the images of older Gmails. */
export function hasTitleImages(): boolean {
  return layout.titleButtons === 'img';
}

/** A stylesheet that fits both: each rule for a name of the wave goes for the renamed one too. */
export function addWaveNames(css: string): string {
  return css.replaceAll(/\.([A-Za-z][\w-]*)/g, (dotted, name: string) =>
    renamed.has(name) ? `:is(${dotted}, ${dotted}${suffix})` : dotted,
  );
}
