import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setup } from '@/tests/e2e/build';
import { builtExtension } from '@/tests/e2e/steadfast';

export const folder = fileURLToPath(new URL('../../.output/bench', import.meta.url));

/** The extension that is measured: a copy, so that a build meanwhile changes nothing under the browser. */
export const extensionDir = `${folder}/chrome-mv3`;

/** @param isBuilt measure what is there, rather than building it anew */
export async function prepareExtension(isBuilt: boolean): Promise<void> {
  if (!isBuilt) await setup();
  await rm(extensionDir, { recursive: true, force: true });
  await cp(builtExtension, extensionDir, { recursive: true });
}
