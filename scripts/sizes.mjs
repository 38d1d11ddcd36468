import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStarted, root } from './run.mjs';

/** What each part may weigh when it is sent: bytes after gzip, 1 kB = 1000 bytes. */
const budgets = [
  { part: 'Gmail, in the page', entry: 'content-scripts/gmail-observer.js', budget: 4_100 },
  { part: 'Gmail, while it loads', entry: 'content-scripts/gmail.js', budget: 2_000 },
  { part: 'Gmail, beside the page', entry: 'gmail-tab.js', budget: 25_000 },
  { part: 'Gmail, once we show', entry: 'gmail-interface.js', budget: 26_000 },
  { part: 'background', entry: 'background.js', budget: 232_000 },
  { part: 'popup', entry: 'popup.html', budget: 120_000 },
  { part: 'welcome', entry: 'welcome.html', budget: 60_000 },
  { part: 'dashboard, its frame', entry: 'dashboard.html', isFrame: true, budget: 75_000 },
];

/** What each page of the dashboard may weigh beyond the frame: all that it loads, by the name of its module. */
const pageBudgets = {
  'live-today': 50_000,
  'live-follow-ups': 33_000,
  'live-calendar': 30_000,
  'live-prospect': 39_000,
  'live-cadences': 31_000,
  'live-templates': 52_000,
  'live-resources': 13_000,
  'live-insights': 33_000,
  'live-data': 12_000,
  'live-settings': 26_000,
  'live-health': 12_000,
  'live-palette': 30_000,
};

/**
 * Weighs what was built against the budgets.
 *
 * @returns {{ ok: boolean, output: string }} the table, and whether all of it is within the budgets
 */
export function checkSizes() {
  const rows = ['chrome', 'firefox'].flatMap((browser) => {
    const folder = join(root, '.output', `${browser}-mv3`);
    return [...budgets.map((part) => ({ ...part, size: weigh(folder, part) })), ...weighPages(folder)].map(
      ({ part, size, budget }) => ({ browser, part, size, budget, isOver: size > budget }),
    );
  });
  const output = rows.map(
    ({ browser, part, size, budget, isOver }) =>
      `  ${browser.padEnd(8)} ${part.padEnd(25)} ${kilo(size)} of ${kilo(budget)}${isOver ? '  TOO LARGE' : ''}`,
  );
  return { ok: rows.every(({ isOver }) => !isOver), output: output.join('\n') };
}

/** Gzipped bytes of a file and of all scripts and styles that it loads; of a frame, without what it loads later. */
function weigh(folder, { entry, isFrame = false }) {
  return sizeOf(folder, loadedBy(folder, [entry], isFrame ? atOnce : references));
}

/**
 * What the dashboard loads later, each weighed alone, without what its frame has loaded already. One that has no
 * budget may weigh nothing, and one that is not there has no row.
 */
function weighPages(folder) {
  const frame = loadedBy(folder, ['dashboard.html'], atOnce);
  const pages = new Map();
  for (const path of frame)
    for (const { name, chunk, styles } of path.endsWith('.js') ? laterOf(folder, path) : [])
      pages.set(name, [chunk, ...styles]);
  return [...pages].map(([name, entries]) => {
    // What a page takes from the frame leads on to all other pages.
    const beyond = (folder, path) => (frame.has(path) ? [] : references(folder, path));
    const own = [...loadedBy(folder, entries, beyond)].filter((path) => !frame.has(path));
    return { part: `  ${name}`, size: sizeOf(folder, own), budget: pageBudgets[name] ?? 0 };
  });
}

function sizeOf(folder, paths) {
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

/** The files, and all that they lead to by `referencesOf`. */
function loadedBy(folder, entries, referencesOf) {
  const loaded = new Set(entries);
  // A set also walks through what is added on the way.
  for (const path of loaded) for (const reference of referencesOf(folder, path)) loaded.add(reference);
  return loaded;
}

/** All that a page or a chunk names. */
function references(folder, path) {
  return namedIn(folder, path, /["'`]\.\/([\w.-]+\.js)["'`]/g);
}

/** The same without what it imports when it is needed. */
function atOnce(folder, path) {
  return namedIn(folder, path, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
}

function namedIn(folder, path, pattern) {
  const text = readFileSync(join(folder, path), 'utf8');
  if (path.endsWith('.html'))
    return Array.from(text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g), ([, reference]) => reference);
  if (!path.startsWith('chunks/')) return [];
  return Array.from(text.matchAll(pattern), ([, reference]) => join(dirname(path), reference));
}

/** What a chunk imports when it is needed, with the styles that come with it. */
function laterOf(folder, path) {
  const text = readFileSync(join(folder, path), 'utf8');
  const [, list = ''] = /__vite__mapDeps=.*?\[(.*?)\]/.exec(text) ?? [];
  const files = Array.from(list.matchAll(/["'`]([^"'`]+)["'`]/g), ([, file]) => file);
  const imports =
    /import\(["'`]\.\/(([\w.-]+)-[\w-]{8}\.js)["'`]\).*?(?:__vite__mapDeps\(\[([\d,]*)\]\)|\[\])/g;
  return Array.from(text.matchAll(imports), ([, file, name, numbers = '']) => ({
    name,
    chunk: join(dirname(path), file),
    styles: numbers
      .split(',')
      .filter(Boolean)
      .map((number) => files[Number(number)])
      .filter((file) => file.endsWith('.css')),
  }));
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

if (isStarted(import.meta.url)) {
  const { ok, output } = checkSizes();
  console.log(output);
  process.exitCode = ok ? 0 : 1;
}
