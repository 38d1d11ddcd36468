import type { Page } from 'playwright-core';
import { askBackground } from '@/tests/e2e/actions';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { openProbed, whenShown } from './probe';
import type { Samples } from './samples';

export const complete = '.follow-up-table:not(:has(~ output.hint))';
const wheelTurns = 120;
const searches = [
  { kind: 'one hit', typed: 'wu.1296' },
  { kind: 'many hits', typed: 'dana' },
  { kind: 'two words', typed: 'jonas acme' },
  { kind: 'typing error', typed: 'ortezz' },
  { kind: 'typing error, many hits', typed: 'hafenlogsitik fremotn' },
] as const;

/** The dashboard's list of all follow-ups. */
export async function measureList(steadfast: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(steadfast, 'dashboard.html#followups');
  const rows = whenShown(page, '.follow-up-table .row');
  samples.add('Follow-ups: first rows', await rows, { budget: 1_000 });
  samples.add('Follow-ups: index ready', await whenShown(page, complete));
  samples.add('  longest task until then', await page.evaluate(() => window.probe.begun()));
  await measureScrolling(page, samples);
  for (const search of searches) await measureSearch(page, search, samples);
  await measureTyping(page, samples);
  await measureChange(steadfast, page, samples);
  await page.close();
}

async function measureScrolling(page: Page, samples: Samples): Promise<void> {
  const box = await page.locator('.follow-up-table').boundingBox();
  if (!box) throw new Error('The list is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const watch = await page.evaluateHandle(watchFrames);
  for (let turn = 0; turn < wheelTurns; turn += 1) await page.mouse.wheel(0, 600);
  const { perSecond, longest, gaps } = await watch.evaluate((watch) => watch.end());
  samples.add('Follow-ups: frames per second while scrolling', perSecond, { unit: '/s' });
  samples.add('  longest task while scrolling', longest, { budget: 50 });
  samples.add('  frames that show a gap', gaps, { unit: '%' });
  await page.locator('.follow-up-table').evaluate((table) => table.scrollTo(0, 0));
}

/** Runs in the page. */
function watchFrames() {
  const table = document.querySelector('.follow-up-table');
  const box = table?.getBoundingClientRect();
  const endThread = window.probe.watchThread();
  const start = performance.now();
  const counts = { frames: 0, gaps: 0 };
  let isOver = false;
  const look = () => {
    counts.frames += 1;
    const middle = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!middle?.closest('.row')) counts.gaps += 1;
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    end: () => {
      isOver = true;
      const seconds = (performance.now() - start) / 1_000;
      if (table?.scrollTop === 0) throw new Error('Nothing has scrolled');
      return {
        perSecond: counts.frames / seconds,
        gaps: (100 * counts.gaps) / counts.frames,
        longest: endThread(),
      };
    },
  };
}

async function measureSearch(
  page: Page,
  { kind, typed }: { kind: string; typed: string },
  samples: Samples,
): Promise<void> {
  const ms = await page.evaluate(async (typed) => {
    const whole = window.probe.changed('.follow-up-table table', 'aria-rowcount');
    const start = performance.now();
    location.hash = `followups?find=${encodeURIComponent(typed)}`;
    const end = await whole;
    const again = window.probe.changed('.follow-up-table table', 'aria-rowcount');
    location.hash = 'followups';
    await again;
    return end - start;
  }, typed);
  samples.add(`Follow-ups: search, ${kind}`, ms, { budget: 50 });
}

/** A search typed letter by letter, and taken back. */
async function measureTyping(page: Page, samples: Samples): Promise<void> {
  const field = page.locator('.follow-ups .search input');
  await field.click();
  const watch = await page.evaluateHandle(() => ({ end: window.probe.watchThread() }));
  await page.keyboard.type('hafenlogsitik', { delay: 90 });
  await page.locator('.follow-up-table mark').first().waitFor();
  for (let letter = 0; letter < 13; letter += 1) await page.keyboard.press('Backspace', { delay: 30 });
  await page.locator('.follow-up-table mark').first().waitFor({ state: 'detached' });
  samples.add('Follow-ups: longest task while typing', await watch.evaluate(({ end }) => end()), {
    budget: 50,
  });
}

/** One follow-up is put off elsewhere while the list is on screen. */
async function measureChange(steadfast: Steadfast, page: Page, samples: Samples): Promise<void> {
  const first = page.locator('.follow-up-table .row').first();
  const key = (await first.getAttribute('data-key')) ?? '';
  const watch = await page.evaluateHandle(() => ({ end: window.probe.watchThread() }));
  const { undoId } = await askBackground(steadfast, 'followUp.snooze', {
    key,
    until: Date.now() + 40 * 24 * 3_600_000,
  });
  await page.locator(`.follow-up-table .row[data-key="${key}"]`).waitFor({ state: 'detached' });
  samples.add('Follow-ups: longest task when one changes', await watch.evaluate(({ end }) => end()), {
    budget: 50,
  });
  await askBackground(steadfast, 'action.undo', { undoId });
  await page.locator(`.follow-up-table .row[data-key="${key}"]`).waitFor();
}
