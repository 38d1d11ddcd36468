import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Benchmark, Measure } from './benchmark';
import { busyInbox } from './busy-inbox';
import { openPlain, openSteadfast, still } from './room';

const pairs = 5;
/** A page's load is everything in its first so many ms. */
const loadMs = 2_000;
const rounds = 40;
const rowsPerRound = 50;

/** Of one page; times in ms, heap in MB. */
interface Cost {
  loadTask: number;
  loadScript: number;
  heap: number;
  rewriteTask: number;
}

/** What Steadfast costs in Gmail's own tab: the same page with it and without. */
export const tab: Benchmark = {
  name: 'tab',
  async run() {
    const options = { switches: still, seed: [busyInbox(rowsPerRound)] };
    const steadfast = await openSteadfast(options);
    const plain = await openPlain(options);
    const withIt: Cost[] = [];
    const without: Cost[] = [];
    const takeWith = async () => withIt.push(await visit(steadfast.context));
    const takeWithout = async () => without.push(await visit(plain.context));
    try {
      // The first ones warm up.
      await visit(steadfast.context);
      await visit(plain.context);
      for (let pair = 0; pair < pairs; pair += 1) {
        const order = pair % 2 === 0 ? [takeWith, takeWithout] : [takeWithout, takeWith];
        for (const take of order) await take();
      }
    } finally {
      await steadfast.close();
      await plain.close();
    }
    const measure = (name: string, unit: Measure['unit'], key: keyof Cost): Measure => ({
      name,
      unit,
      samples: withIt.map((cost) => cost[key]),
      without: without.map((cost) => cost[key]),
    });
    return [
      measure('Gmail tab: main thread at load', 'ms', 'loadTask'),
      measure('Gmail tab: script at load', 'ms', 'loadScript'),
      measure('Gmail tab: heap after load', 'MB', 'heap'),
      measure(
        `Gmail tab: ${(rounds * rowsPerRound).toLocaleString('en')} rows rewritten`,
        'ms',
        'rewriteTask',
      ),
    ];
  },
};

async function visit(context: BrowserContext): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('https://mail.google.com/mail/u/0/', { waitUntil: 'commit' });
  await page.evaluate(
    (until) => new Promise((resolve) => setTimeout(resolve, until - performance.now())),
    loadMs,
  );
  const load = await readMetrics(session);
  // Twice: what the first round finalizes, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const settled = await readMetrics(session);
  const rows = await page.evaluate(rewriteRows, rounds);
  if (rows !== rowsPerRound) throw new Error(`The list has ${rows} rows, not ${rowsPerRound}`);
  const rewritten = await readMetrics(session);
  await page.close();
  return {
    loadTask: load('TaskDuration') * 1000,
    loadScript: load('ScriptDuration') * 1000,
    heap: settled('JSHeapUsedSize') / 1e6,
    rewriteTask: (rewritten('TaskDuration') - settled('TaskDuration')) * 1000,
  };
}

/** The tab's totals so far; durations in seconds, sizes in bytes. */
async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => {
    const metric = metrics.find((metric) => metric.name === name);
    if (!metric) throw new Error(`The browser does not measure ${name}`);
    return metric.value;
  };
}

/** Runs in the page: gives each row of the list new children, as Gmail does, once per frame. */
async function rewriteRows(rounds: number): Promise<number> {
  const rows = [...document.querySelectorAll('[role=main] tr.zA')];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rows) {
      const children = Array.from(row.children, (child) => child.cloneNode(true));
      row.replaceChildren(...children);
    }
    await frame();
  }
  return rows.length;
}
