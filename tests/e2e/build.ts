import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the browsers run is what is built: made anew for each run, for both. */
export async function setup(): Promise<void> {
  const run = promisify(execFile);
  await run('npx', ['wxt', 'build']);
  await run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
}
