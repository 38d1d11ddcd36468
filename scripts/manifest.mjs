import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './run.mjs';

const permissions = [
  'alarms',
  'contextMenus',
  'idle',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];
const gmail = ['https://mail.google.com/*'];

/** Nothing from anywhere but the package and Gmail, and no string becomes code or markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https://mail.google.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const contentScripts = [
  { matches: gmail, run_at: 'document_start', js: ['content-scripts/gmail-observer.js'], world: 'MAIN' },
  { matches: gmail, run_at: 'document_start', js: ['content-scripts/gmail.js'] },
];

/** What a manifest must say, in full: whoever wants more rights has to say so here, too. */
const expected = {
  manifest_version: 3,
  permissions,
  host_permissions: gmail,
  optional_permissions: undefined,
  optional_host_permissions: undefined,
  web_accessible_resources: undefined,
  content_security_policy: { extension_pages: contentSecurityPolicy },
  content_scripts: contentScripts,
};

/** Without this key every other extension may connect; Firefox has no such door. */
const doors = { chrome: { ids: [] }, firefox: undefined };

/**
 * Compares the built manifests with what they must say.
 *
 * @returns {{ ok: boolean, output: string }} the differences
 */
export function checkManifests() {
  const differences = Object.entries(doors).flatMap(([browser, externally_connectable]) => {
    const manifest = JSON.parse(
      readFileSync(join(root, '.output', `${browser}-mv3`, 'manifest.json'), 'utf8'),
    );
    return Object.entries({ ...expected, externally_connectable })
      .filter(([key, value]) => !isDeepStrictEqual(manifest[key], value))
      .map(
        ([key, value]) =>
          `${browser}: ${key} is ${JSON.stringify(manifest[key])}, not ${JSON.stringify(value)}`,
      );
  });
  return { ok: differences.length === 0, output: differences.join('\n') };
}
