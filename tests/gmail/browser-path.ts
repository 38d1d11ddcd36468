import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * An installed Chromium-family browser: `CHROME_PATH`, then what is on PATH. Null when there is none.
 * Branded Chrome no longer takes `--load-extension`, so Chromium comes first.
 */
export function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return process.env['CHROME_PATH'] ?? findOnPath(names);
}

/** An installed Firefox: `FIREFOX_PATH`, then what is on PATH. Null when there is none. */
export function findFirefox(): string | null {
  return process.env['FIREFOX_PATH'] ?? findOnPath(['firefox-esr', 'firefox']);
}

function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
