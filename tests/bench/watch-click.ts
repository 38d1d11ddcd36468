import type { Page } from 'playwright-core';

/**
 * Notes the moment of the next click in a page, before anything there hears of it.
 *
 * @returns when the browser took the click in, epoch ms with fractions
 */
export async function watchClick(page: Page): Promise<{ at: () => Promise<number> }> {
  const handle = await page.evaluateHandle(() => ({
    clicked: new Promise<number>((resolve) => {
      window.addEventListener('click', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
        capture: true,
        once: true,
      });
    }),
  }));
  return { at: () => handle.evaluate(({ clicked }) => clicked) };
}
