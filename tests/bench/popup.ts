import { stopWorker } from '@/tests/e2e/actions';
import type { Steadfast } from '@/tests/e2e/steadfast';
import type { Benchmark } from './benchmark';
import { fillStore } from './fill-store';
import { openSteadfast, still } from './room';

const counts = [0, 1_000, 10_000];
const runs = 9;

/** All in ms from the start of the navigation. */
interface Opening {
  inPage: number;
  onScreen: number;
}

/** From opening the popup to its rows (or its word that there is nothing to do) on screen. */
export const popup: Benchmark = {
  name: 'popup',
  needsExtension: true,
  async run() {
    const stores: { count: number; steadfast: Steadfast; openings: Opening[] }[] = [];
    try {
      for (const count of counts) {
        const steadfast = await openSteadfast({ switches: still });
        stores.push({ count, steadfast, openings: [] });
        await fillStore(steadfast, count);
        // The first one warms up.
        await openOnce(steadfast, count);
      }
      // In turns, so that what burdens the machine for a while burdens all of them.
      for (let run = 0; run < runs; run += 1) {
        for (const { count, steadfast, openings } of stores) openings.push(await openOnce(steadfast, count));
      }
      return stores.flatMap(({ count, openings }) => [
        {
          name: `Popup on screen, ${count.toLocaleString('en')} follow-ups`,
          unit: 'ms' as const,
          samples: openings.map(({ onScreen }) => onScreen),
        },
        { name: '  in the page', unit: 'ms' as const, samples: openings.map(({ inPage }) => inPage) },
      ]);
    } finally {
      for (const { steadfast } of stores) await steadfast.close();
    }
  },
};

/** A fresh popup, before and after which the worker is stopped, as it is when nothing happens for half a minute. */
async function openOnce(steadfast: Steadfast, count: number): Promise<Opening> {
  const page = await steadfast.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(markFirst, count > 0 ? '[data-row]' : '.caught-up');
  await page.goto(`chrome-extension://${steadfast.extensionId}/popup.html`, { waitUntil: 'commit' });
  const opening = await page.evaluate(readMarks);
  await page.close();
  // What the popup has asked of it must not go on while the next one is measured.
  await stopWorker(steadfast);
  return opening;
}

/** Runs in the page before anything else: marks when the first such element is there, and when it is painted. */
function markFirst(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    performance.mark('in the page');
    requestAnimationFrame(() => {
      // A message is taken up after the frame that is being drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('on screen');
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
async function readMarks(): Promise<Opening> {
  const onScreen = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const mark = list.getEntriesByName('on screen')[0];
      if (mark) resolve(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
  return { inPage: performance.getEntriesByName('in the page')[0]?.startTime ?? Number.NaN, onScreen };
}
