import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStarted, root } from './run.mjs';

/** What each part may weigh when it is sent: bytes after gzip, 1 kB = 1000 bytes. */
const budgets = [
  { part: 'Gmail, in the page', entry: 'content-scripts/gmail-observer.js', budget: 4_100 },
  { part: 'Gmail, while it loads', entry: 'content-scripts/gmail.js', budget: 2_000 },
  { part: 'Gmail, beside the page', entry: 'gmail-tab.js', budget: 25_000 },
  { part: 'Gmail, once we show', entry: 'gmail-interface.js', budget: 25_000 },
  { part: 'background', entry: 'background.js', budget: 190_000 },
  { part: 'popup', entry: 'popup.html', budget: 120_000 },
  { part: 'dashboard', entry: 'dashboard.html', budget: 140_000 },
];

/**
 * Weighs what was built against the budgets.
 *
 * @returns {{ ok: boolean, output: string }} the table, and whether all of it is within the budgets
 */
export function checkSizes() {
  const rows = ['chrome', 'firefox'].flatMap((browser) =>
    budgets.map(({ part, entry, budget }) => {
      const size = weigh(join(root, '.output', `${browser}-mv3`), entry);
      return { browser, part, size, budget, isOver: size > budget };
    }),
  );
  const output = rows.map(
    ({ browser, part, size, budget, isOver }) =>
      `  ${browser.padEnd(8)} ${part.padEnd(23)} ${kilo(size)} of ${kilo(budget)}${isOver ? '  TOO LARGE' : ''}`,
  );
  return { ok: rows.every(({ isOver }) => !isOver), output: output.join('\n') };
}

/** Gzipped bytes of a file and of all scripts and styles that it loads. */
function weigh(folder, entry) {
  const loaded = new Set([entry]);
  // A set also walks through what is added on the way.
  for (const path of loaded) for (const reference of referencesOf(folder, path)) loaded.add(reference);
  return [...loaded].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

function referencesOf(folder, path) {
  const text = readFileSync(join(folder, path), 'utf8');
  if (path.endsWith('.html'))
    return Array.from(text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g), ([, reference]) => reference);
  if (!path.startsWith('chunks/')) return [];
  return Array.from(text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g), ([, reference]) =>
    join(dirname(path), reference),
  );
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

if (isStarted(import.meta.url)) {
  const { ok, output } = checkSizes();
  console.log(output);
  process.exitCode = ok ? 0 : 1;
}
