import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browser.mjs';
import { check } from './check.mjs';
import { install } from './install.mjs';
import { root, runTool } from './run.mjs';

/**
 * Everything, on a machine that has Node and perhaps nothing else: sets it up, checks the code, runs
 * all tests and ends with one line of counts.
 */
const folder = join(root, '.output', 'test');

await install();
console.log(`Chromium: ${await ensureChromium()}\nFirefox: ${await ensureFirefox()}\n`);
const failedChecks = await check();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const results = [];
for (const project of ['unit', 'integration', 'e2e']) results.push(await runProject(project));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}`);
for (const { project, ok, failed } of results)
  if (!ok && failed === 0)
    console.log(`The ${project} tests ended with an error outside of a test: see above`);
console.log(`Tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
const isGood = failedChecks.length === 0 && results.every(({ ok }) => ok) && sum('passed') > 0;
process.exitCode = isGood ? 0 : 1;

async function runProject(project) {
  const report = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters]);
  const { passed, failed, skipped } = await readCounts(report);
  return { project, passed, failed, skipped, ok: code === 0 && failed === 0 && passed > 0 };
}

/** All zero when the run did not live to write its report. */
async function readCounts(report) {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}
