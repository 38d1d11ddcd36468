import { ensureChromium } from './browser.mjs';
import { install } from './install.mjs';
import { runTool } from './run.mjs';

/**
 * The main job, on a machine that has Node and perhaps nothing else: Gmail (a stand-in) in a real
 * Chromium with Steadfast in it. By hand where there is a display, else (or with `-- --headless`) it
 * plays the story by itself. With `-- --pictures` it takes those of the readme.
 */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const arePicturesWanted = process.argv.includes('--pictures');
const isHeadless = !hasDisplay || process.argv.includes('--headless');

await install();
console.log(`Chromium: ${await ensureChromium()}`);
const built = await runTool('wxt', ['build'], { quiet: true });
if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
const part = arePicturesWanted ? 'pictures' : isHeadless ? 'story' : 'by-hand';
const { code } = await runTool('tsx', [`scripts/demo/${part}.ts`]);
process.exitCode = code;
