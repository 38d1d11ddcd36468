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
  const { code } = await run('npm', ['ci']);
  if (code !== 0) throw new Error('The packages could not be installed (npm ci): see above');
  await writeFile(stamp, wanted);
}

/** The lock file that was installed last, as a hash; null when none was. */
async function readStamp() {
  return readFile(stamp, 'utf8').catch(() => null);
}

if (isStarted(import.meta.url)) await install();
