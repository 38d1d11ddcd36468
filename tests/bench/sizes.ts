import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark, Measure } from './benchmark';

const program = fileURLToPath(new URL('../../scripts/sizes.mjs', import.meta.url));
const line = /^ +(?<browser>\w+) +(?<part>\S.*?) +(?<size>[\d.]+) kB of +(?<budget>[\d.]+) kB/gm;

/** What each part weighs (gzip) against its budget; the check that CI makes does the weighing. */
export const sizes: Benchmark = {
  name: 'sizes',
  needsExtension: true,
  async run() {
    const output = await weigh();
    const measures = Array.from(output.matchAll(line), ({ groups = {} }): Measure => {
      const { browser = '', part = '', size, budget } = groups;
      return {
        name: `Size of ${part} (${browser})`,
        unit: 'kB',
        samples: [Number(size)],
        budget: Number(budget),
      };
    });
    if (measures.length === 0) throw new Error(`Nothing was weighed:\n${output}`);
    return measures;
  },
};

/** It fails where something is over its budget, and says what it found all the same. */
async function weigh(): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [program])).stdout;
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? error.stdout : '';
    if (typeof output === 'string' && output !== '') return output;
    throw error;
  }
}
