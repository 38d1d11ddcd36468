import { checkManifests } from './manifest.mjs';
import { isStarted, runTool } from './run.mjs';
import { checkSizes } from './sizes.mjs';

const checks = {
  prepare: tool('wxt', 'prepare'),
  types: tool('tsc', '-p', 'tsconfig.json'),
  'types of the pure parts': tool('tsc', '-p', 'lib/tsconfig.pure.json'),
  lint: tool('oxlint', '--type-aware', '--deny-warnings'),
  format: tool('oxfmt', '--check'),
  imports: checkImports,
  unused: tool('knip'),
  'build for Chrome': tool('wxt', 'build'),
  'build for Firefox': tool('wxt', 'build', '-b', 'firefox', '--mv3'),
  sizes: checkSizes,
  manifests: checkManifests,
};

/** Checks that show their result also when all is well. */
const speaking = new Set(['imports', 'sizes']);

/**
 * Everything that can be said about the code without running its tests. All checks run, also after
 * one has failed.
 *
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function check() {
  const failed = [];
  for (const [name, work] of Object.entries(checks)) {
    const start = performance.now();
    const { ok, output } = await attempt(work);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (!ok || speaking.has(name)) console.log(output.trimEnd());
    if (!ok) failed.push(name);
  }
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  return failed;
}

/** A check that breaks has failed, and says why. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}

function tool(name, ...args) {
  return async () => {
    const { code, output } = await runTool(name, args, { quiet: true });
    return { ok: code === 0, output };
  };
}

/** Who imports whom; a run that saw nothing has proved nothing. */
async function checkImports() {
  const places = [
    'entrypoints',
    'components',
    'lib',
    'tests',
    'scripts',
    'wxt.config.ts',
    'vitest.config.ts',
  ];
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...places];
  const { output } = await runTool('depcruise', args, { quiet: true });
  const { summary } = JSON.parse(output);
  const { totalCruised, totalDependenciesCruised, violations } = summary;
  const lines = violations.map(({ rule, from, to }) => `  ${rule.name}: ${from} → ${to}`);
  return {
    ok: violations.length === 0 && totalCruised > 0 && totalDependenciesCruised > 0,
    output: [...lines, `  ${totalCruised} modules, ${totalDependenciesCruised} dependencies checked`].join(
      '\n',
    ),
  };
}

if (isStarted(import.meta.url)) process.exitCode = (await check()).length > 0 ? 1 : 0;
