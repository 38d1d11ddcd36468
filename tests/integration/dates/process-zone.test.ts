import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function readingsIn(zone: string): Promise<string> {
  const args = ['--import', 'tsx', 'tests/integration/dates/print-readings.ts'];
  const env = { ...process.env, NODE_OPTIONS: '', TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return stdout;
}

it.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Berlin', 'Australia/Lord_Howe'])(
  'a process in %s reads every phrase as one in UTC does',
  async (zone) => {
    const expected = await readingsIn('UTC');
    expect(expected.split('\n')).toHaveLength(6);
    expect(expected).not.toContain('null,null');
    expect(await readingsIn(zone)).toBe(expected);
  },
);
