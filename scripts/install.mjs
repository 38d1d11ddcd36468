import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isStarted, root, run } from './run.mjs';

const stamp = join(root, 'node_modules', '.installed');

/**
 * Installs the packages that package-lock.json names, unless that has been done already. Throws when
 * npm fails.
 */
export async function install() {
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
  if ((await readStamp()) === wanted) return;
  console.log('Installing the packages');
  const exact = await run('npm', ['ci'], { quiet: true });
  const { code, output } = isIncomplete(exact) ? await installMissing() : exact;
  if (code !== 0) throw new Error(`The packages could not be installed:\n${output}`);
  await writeFile(stamp, wanted);
}

/**
 * npm leaves packages for other systems out of the lock file where its registry does not have them,
 * and then refuses, elsewhere and here, to go by that lock file alone.
 */
function isIncomplete({ code, output }) {
  return code !== 0 && output.includes('EUSAGE');
}

/** Goes by the lock file as far as it reaches, and leaves it as it is. */
function installMissing() {
  console.log('package-lock.json does not name every package for every system: npm adds what this one needs');
  return run('npm', ['install', '--no-save'], { quiet: true });
}

/** The lock file that was installed last, as a hash; null when none was. */
async function readStamp() {
  return readFile(stamp, 'utf8').catch(() => null);
}

if (isStarted(import.meta.url)) await install();
