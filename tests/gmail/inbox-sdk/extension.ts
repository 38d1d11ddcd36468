import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Its content script's world has this name too. */
export const fixtureName = 'InboxSDK fixture';

/** Builds an extension that is nothing but the library, as its documentation demands, and gives its folder. */
export async function writeExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'steadfast-inbox-sdk-'));
  const library = dirname(createRequire(import.meta.url).resolve('@inboxsdk/core'));
  const matches = ['https://mail.google.com/*'];
  const manifest = {
    manifest_version: 3,
    name: fixtureName,
    version: '1',
    permissions: ['scripting'],
    host_permissions: matches,
    background: { service_worker: 'inbox-sdk.js' },
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_end' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await copyFile(join(library, 'background.js'), join(folder, 'inbox-sdk.js'));
  await copyFile(join(library, 'pageWorld.js'), join(folder, 'pageWorld.js'));
  await build({
    entryPoints: [join(import.meta.dirname, 'content.ts')],
    bundle: true,
    outfile: join(folder, 'content.js'),
    format: 'iife',
    logLevel: 'silent',
  });
  return folder;
}
