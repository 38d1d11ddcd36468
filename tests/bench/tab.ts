import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Steadfast } from '@/tests/e2e/steadfast';
import type { Benchmark, Measure } from './benchmark';
import { busyInbox } from './busy-inbox';
import { fillStore } from './fill-store';
import { openEmpty, openSteadfast, still } from './room';

const pairs = 9;
/** What comes with a load, also after the list is there, is over by then, ms from the navigation. */
const settledMs = 5_000;
const rounds = 40;
const rowsPerRound = 50;
/** The least of so many counts: what else the machine does only ever adds. */
const stormsPerVisit = 3;
/** As the rows of somebody who tracks much. */
const tracked = 25;

/** Of one page; times in ms, heap in MB. */
interface Cost {
  shownTask: number;
  shownScript: number;
  loadTask: number;
  loadScript: number;
  heap: number;
  rewriteTask: number;
}

/** What Steadfast costs in Gmail's own tab: the same page with it and with an extension that does nothing. */
export const tab: Benchmark = {
  name: 'tab',
  needsExtension: true,
  async run() {
    const options = { switches: still, seed: [busyInbox(rowsPerRound)] };
    const steadfast = await openSteadfast(options);
    const empty = await openEmpty(options);
    const withIt: Cost[] = [];
    const without: Cost[] = [];
    const takeWith = async () => withIt.push(await visit(steadfast.context, tracked));
    const takeWithout = async () => without.push(await visit(empty.context, 0));
    try {
      await fillStore(steadfast, tracked, someThreads(steadfast));
      // The first ones warm up.
      await visit(steadfast.context, tracked);
      await visit(empty.context, 0);
      for (let pair = 0; pair < pairs; pair += 1) {
        const order = pair % 2 === 0 ? [takeWith, takeWithout] : [takeWithout, takeWith];
        for (const take of order) await take();
      }
    } finally {
      await steadfast.close();
      await empty.close();
    }
    const measure = (name: string, unit: Measure['unit'], key: keyof Cost): Measure => ({
      name,
      unit,
      samples: withIt.map((cost) => cost[key]),
      without: without.map((cost) => cost[key]),
    });
    return [
      measure('Gmail tab: main thread until the list is shown', 'ms', 'shownTask'),
      measure('Gmail tab: script until the list is shown', 'ms', 'shownScript'),
      measure('Gmail tab: main thread in the first 5 s', 'ms', 'loadTask'),
      measure('Gmail tab: script in the first 5 s', 'ms', 'loadScript'),
      measure('Gmail tab: heap after load', 'MB', 'heap'),
      measure(
        `Gmail tab: ${(rounds * rowsPerRound).toLocaleString('en')} rows rewritten`,
        'ms',
        'rewriteTask',
      ),
    ];
  },
};

/** Every second one in the list. */
function someThreads({ gmail }: Steadfast): string[] {
  const threads = gmail.control.mailbox(busyInbox(0).account.email).threads();
  return threads.filter((_, index) => index % 2 === 0).map(({ legacyId }) => legacyId);
}

/** @param badges how many rows must have one, or nothing would have been measured */
async function visit(context: BrowserContext, badges: number): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The thread's own time, not the clock's: others on the machine take part of that.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('https://mail.google.com/mail/u/0/', { waitUntil: 'commit' });
  await page.evaluate(listShown, rowsPerRound);
  const shown = await readMetrics(session);
  await page.evaluate(
    (until) => new Promise((resolve) => setTimeout(resolve, until - performance.now())),
    settledMs,
  );
  const load = await readMetrics(session);
  // Twice: what the first round finalizes, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const settled = await readMetrics(session);
  const storms: number[] = [];
  for (let storm = 0; storm < stormsPerVisit; storm += 1) {
    const before = await readMetrics(session);
    const seen = await page.evaluate(rewriteRows, rounds);
    if (seen.rows !== rowsPerRound || seen.badges !== badges)
      throw new Error(`The list has ${JSON.stringify(seen)}, not ${rowsPerRound} and ${badges}`);
    const rewritten = await readMetrics(session);
    storms.push((rewritten('TaskDuration') - before('TaskDuration')) * 1000);
  }
  await page.close();
  return {
    shownTask: shown('TaskDuration') * 1000,
    shownScript: shown('ScriptDuration') * 1000,
    loadTask: load('TaskDuration') * 1000,
    loadScript: load('ScriptDuration') * 1000,
    heap: settled('JSHeapUsedSize') / 1e6,
    rewriteTask: Math.min(...storms),
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

/**
 * Runs in the page: resolves in the first task after the frame that draws the list. Watches changes and not frames:
 * asking for each frame would make the browser draw more of them, and hide what another one costs.
 */
async function listShown(rows: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (document.querySelectorAll('[role=main] tr.zA').length < rows) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Runs in the page: gives each row of the list new children, as Gmail does, once per frame. */
async function rewriteRows(rounds: number): Promise<{ rows: number; badges: number }> {
  const rows = [...document.querySelectorAll('[role=main] tr.zA')];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // What Gmail itself draws, without the badges, which Gmail knows nothing of.
  const drawn = rows.map((row) => {
    const copy = row.cloneNode(true) as Element;
    for (const badge of copy.querySelectorAll('steadfast-ui')) badge.remove();
    return copy;
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      const children = Array.from(drawn[index]?.children ?? [], (child) => child.cloneNode(true));
      row.replaceChildren(...children);
    }
    await frame();
  }
  // What we look at once the storm is over belongs to it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { rows: rows.length, badges: document.querySelectorAll('tr.zA steadfast-ui').length };
}
