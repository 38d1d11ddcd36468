import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// On Windows, npm and its tools are batch files, which only a shell can start.
const isWindows = process.platform === 'win32';

/**
 * Runs a program in the top folder. What it says goes to the terminal, or with `quiet` into `output`.
 * A program that cannot be started has code 127.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell: isWindows,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

/** Runs one of the installed packages' programs; see `run`. */
export function runTool(name, args, options) {
  return run(join(root, 'node_modules', '.bin', name), args, options);
}

/** Is this module the program that was started, and not imported by another? */
export function isStarted(moduleUrl) {
  // The checkout may lie behind a symbolic link, which Node follows for the module only.
  return realpathSync(process.argv[1] ?? '') === fileURLToPath(moduleUrl);
}
