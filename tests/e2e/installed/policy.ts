import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '@/tests/gmail/browser-path';

/** Where a Chromium that is not Google's own looks for what its administrator has decided. */
const policyHome = '/etc/chromium';

/**
 * A browser is told to install an extension by policy, and policies belong to the machine: a mount
 * that only this browser sees keeps every other one out of it. That takes Linux, root and `unshare`.
 * True, or the reason why it cannot be done here.
 */
export function canInstall(): boolean | string {
  if (process.platform !== 'linux') return 'a private mount needs Linux';
  if (process.getuid?.() !== 0) return 'a private mount needs root';
  const browser = findChromium();
  if (browser === null) return 'no Chromium is installed';
  if (!browser.includes('chromium')) return `${browser} reads its policies from elsewhere`;
  const probe = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'steadfast', '/mnt']);
  return probe.status === 0 ? true : 'this machine allows no private mount (unshare --mount)';
}

/**
 * Writes the policy and a program that starts Chromium under it into `folder`, and returns the
 * program's path; it takes Chromium's own arguments.
 */
export async function writeLauncher(folder: string, extensionId: string, updateUrl: string): Promise<string> {
  const policies = join(folder, 'policies', 'managed');
  await mkdir(policies, { recursive: true });
  const policy = {
    ExtensionInstallForcelist: [`${extensionId};${updateUrl}`],
    // Else the pages of an extension that was installed by policy close as soon as a debugger looks at them.
    DeveloperToolsAvailability: 1,
  };
  await writeFile(join(policies, 'steadfast.json'), JSON.stringify(policy));
  await mkdir(policyHome, { recursive: true });
  const launcher = join(folder, 'chromium.sh');
  const browser = findChromium() ?? 'chromium';
  await writeFile(
    launcher,
    `#!/bin/sh
exec unshare --mount sh -c 'mount --bind "${folder}" ${policyHome} && exec "${browser}" "$@"' chromium --enable-remote-extensions "$@"
`,
  );
  await chmod(launcher, 0o755);
  return launcher;
}
