import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDashboard, type Shot, shotsOf, special } from '../tests/screens/shots';
import { openStudio, type Studio } from '../tests/screens/studio';

/**
 * Takes pictures of every component in every state (`tests/screens/scenes.tsx`), light and dark,
 * wide and narrow, into `.output/screens`: to be looked at, not compared.
 *
 * `npm run screens -- popup/rows chip-card` takes those whose name contains one of the words, and
 * with `--words=de` in German (or `long`, `ja`: what `tests/screens/page.tsx` has).
 */
const folder = fileURLToPath(new URL('../.output/screens', import.meta.url));
const { values, positionals: wanted } = parseArgs({
  options: { words: { type: 'string' } },
  allowPositionals: true,
});

async function take(studio: Studio, shot: Shot): Promise<void> {
  const page = await studio.browser.newPage({
    colorScheme: shot.theme,
    forcedColors: shot.forcedColors ? 'active' : 'none',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  page.on('pageerror', (error) => console.error(`${shot.scene}: ${error.message}`));
  await studio.show(page, shot, values.words);
  const name = [shot.scene.replace('/', '-'), shot.width, shot.theme, shot.name].filter(Boolean).join('-');
  await page.screenshot({
    path: `${folder}/${name}.png`,
    fullPage: isDashboard(shot.scene) && !name.includes('500'),
  });
  await page.close();
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const studio = await openStudio();
const isWanted = ({ scene }: Shot) => wanted.length === 0 || wanted.some((word) => scene.includes(word));
const shots = [...studio.scenes.flatMap(shotsOf), ...special].filter(isWanted);
for (const shot of shots) await take(studio, shot);
await studio.close();
console.log(`${shots.length} pictures in .output/screens`);
