import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Renders the mark in the sizes that the manifest and notifications want: `public/icon/<size>.png`.
 * The smallest has a drawing of its own, on whole pixels.
 */
const folder = fileURLToPath(new URL('../public/icon', import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of [16, 32, 48, 96, 128]) {
  const mark = await readFile(`${folder}/${size === 16 ? 'mark-small' : 'mark'}.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark}`);
  await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
