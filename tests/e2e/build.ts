import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What the browsers run is what is built: made anew for each run, for both. */
export async function setup(): Promise<void> {
  const run = promisify(execFile);
  // What users get; the test runner's own environment would make it a development build.
  const options = { env: { ...process.env, NODE_ENV: 'production' } };
  await run('npx', ['wxt', 'build'], options);
  await run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], options);
}
