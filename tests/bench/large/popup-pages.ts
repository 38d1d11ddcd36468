import { stopWorker } from '@/tests/e2e/actions';
import type { Steadfast } from '@/tests/e2e/steadfast';
import { openProbed, whenShown } from './probe';
import type { Samples } from './samples';

/** The popup with its worker asleep, as it is found after half a minute. */
export async function measurePopup(steadfast: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(steadfast, 'popup.html');
  const rows = whenShown(page, '[data-row]');
  const key = page.evaluate(keyWorks);
  samples.add('Popup: rows on screen', await rows, { budget: 200 });
  samples.add('Popup: a key works', await key, { budget: 200 });
  await page.close();
  await stopWorker(steadfast);
}

/** The same with nothing in the store: what the browser takes to show a page of ours, whatever is in it. */
export async function measureEmptyPopup(empty: Steadfast, samples: Samples): Promise<void> {
  const page = await openProbed(empty, 'popup.html');
  samples.add('Popup: an empty store', await whenShown(page, '.caught-up'));
  await page.close();
  await stopWorker(empty);
}

/** Runs in the page: presses a key as soon as a row has the focus, and again until it is heard. */
async function keyWorks(): Promise<number> {
  const rowOf = () => document.activeElement?.closest('[data-row]') ?? null;
  const press = () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
    );
  await window.probe.shown('[data-row] button:focus');
  const first = rowOf();
  while (rowOf() === first) {
    press();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return performance.now();
}
