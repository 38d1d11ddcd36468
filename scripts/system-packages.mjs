import { run } from './run.mjs';

/** Package managers of the systems that people develop on: how each installs, and what it calls the browsers. */
const managers = [
  {
    command: 'apt-get',
    prepare: ['update'],
    install: ['install', '-y', '--no-install-recommends'],
    names: { Chromium: 'chromium', Firefox: 'firefox-esr' },
  },
  { command: 'dnf', install: ['install', '-y'], names: { Chromium: 'chromium', Firefox: 'firefox' } },
  {
    command: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    names: { Chromium: 'chromium', Firefox: 'firefox' },
  },
  {
    command: 'zypper',
    install: ['--non-interactive', 'install'],
    names: { Chromium: 'chromium', Firefox: 'MozillaFirefox' },
  },
  {
    command: 'brew',
    install: ['install', '--cask'],
    names: { Chromium: 'chromium', Firefox: 'firefox' },
    isPersonal: true,
  },
];

/**
 * Installs a browser with the system's package manager, as root or where sudo asks for no password.
 *
 * @param {'Chromium' | 'Firefox'} browser
 * @returns {Promise<boolean>} whether it was installed
 */
export async function installPackage(browser) {
  const manager = await findManager();
  if (!manager) return false;
  const prefix = manager.isPersonal ? [] : await findRights();
  if (!prefix) return false;
  console.log(`Installing ${browser} with ${manager.command}`);
  const ask = (args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', manager.command, ...args];
    return run(command, rest);
  };
  // A list that cannot be brought up to date may still do.
  if (manager.prepare) await ask(manager.prepare);
  return (await ask([...manager.install, manager.names[browser]])).code === 0;
}

async function findManager() {
  for (const manager of managers) {
    const { code } = await run(manager.command, ['--version'], { quiet: true });
    if (code === 0) return manager;
  }
  return undefined;
}

/** What to put before a command that needs root; null without the right to. */
async function findRights() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : null;
}
