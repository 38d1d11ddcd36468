import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setup } from '@/tests/e2e/build';
import { builtExtension } from '@/tests/e2e/steadfast';

export const folder = fileURLToPath(new URL('../../.output/bench', import.meta.url));

/** The extension that is measured: a copy, so that a build meanwhile changes nothing under the browser. */
export const extensionDir = `${folder}/chrome-mv3`;

/** @param isBuilt measure what the last run has built, rather than the code as it is now */
export async function prepareExtension(isBuilt: boolean): Promise<void> {
  if (isBuilt) return;
  // Whatever this process was told to be: React's development build is several times as slow.
  process.env['NODE_ENV'] = 'production';
  await setup();
  await rm(extensionDir, { recursive: true, force: true });
  await cp(builtExtension, extensionDir, { recursive: true });
}
