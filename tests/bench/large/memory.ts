import type { CDPSession } from 'playwright-core';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { complete } from './list-page';
import { openProbed, whenShown } from './probe';
import type { Samples } from './samples';

const switches = 20;
const places = [
  { place: 'calendar', selector: '.calendar .weeks' },
  { place: 'data', selector: '.data .item-list' },
  { place: 'settings', selector: '.settings h2' },
  { place: 'followups', selector: '.follow-up-table' },
] as const;

/** What the dashboard holds with the list of all follow-ups, and what going to and fro adds to that. */
export async function measureMemory(steadfast: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(steadfast, 'dashboard.html#followups');
  await whenShown(page, complete);
  const session = await steadfast.context.newCDPSession(page);
  await session.send('Performance.enable');
  samples.add('Dashboard: heap with the list', await heapOf(session), { unit: 'MB' });
  const visit = async ({ place, selector }: (typeof places)[number]) => {
    await page.evaluate((place) => {
      location.hash = place;
    }, place);
    await whenShown(page, `div:not([hidden]) > * ${selector}, div:not([hidden]) > ${selector}`);
  };
  // What is loaded at the first visit stays.
  for (const one of places) await visit(one);
  const before = await heapOf(session);
  for (let turn = 0; turn < switches / places.length; turn += 1) for (const one of places) await visit(one);
  samples.add(`  ${switches} switches of the page add`, (await heapOf(session)) - before, { unit: 'MB' });
  await page.close();
}

/** MB, after what can be freed is. */
async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what the first round finalizes, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}
