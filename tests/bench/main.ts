import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Measure } from './benchmark';
import { folder, prepareExtension } from './build';
import { large } from './large';
import { points } from './points';
import { popup } from './popup';
import { replies } from './replies';
import { send } from './send';
import { sizes } from './sizes';
import { summarize } from './summary';
import { tab } from './tab';
import { formatTable } from './table';

/** Runs the benchmarks that are named, or all of them; see the README of this folder. */
const benchmarks = [sizes, send, popup, tab, points, replies, large];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { built: { type: 'boolean', default: false } },
});
const names = benchmarks.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0)
  throw new Error(`No benchmark is called ${unknown.join(' or ')}: ${names.join(', ')}`);

const wanted = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.some(({ needsExtension }) => needsExtension)) await prepareExtension(values.built);
const results: { benchmark: string; load: number; seconds: number; measures: Measure[] }[] = [];
for (const { name, run } of wanted) {
  const start = performance.now();
  console.log(`Measuring ${name}`);
  const measures = await run();
  const seconds = (performance.now() - start) / 1000;
  results.push({ benchmark: name, load: loadavg()[0] ?? 0, seconds, measures });
}

const report = {
  at: new Date().toISOString(),
  machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
  results: results.map((result) => ({
    ...result,
    measures: result.measures.map((measure) => ({ ...measure, summary: summarize(measure) })),
  })),
};
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/results.json`, `${JSON.stringify(report, null, 2)}\n`);

console.log(`\n${formatTable(results.flatMap(({ measures }) => measures))}\n`);
for (const { benchmark, load, seconds } of results)
  console.log(`${benchmark}: ${seconds.toFixed(0)} s, load of the machine ${load.toFixed(1)}`);
