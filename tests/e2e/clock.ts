import type { Worker } from 'playwright-core';
import { namedHelper, type Steadfast } from './steadfast';

/**
 * Moves the clock that the extension and the stand-in go by, as if `ms` had passed, and wakes the
 * worker as a browser does after sleep. The browser's own alarms run on real time.
 *
 * @param total how far the clock has been moved in all, this time included, ms
 */
export async function moveClock(steadfast: Steadfast, ms: number, total: number): Promise<void> {
  steadfast.gmail.control.elapse(ms);
  await steadfast.context.addInitScript(shiftDate, total);
  steadfast.context.on('serviceworker', (worker) => {
    // One that has gone again meanwhile has no clock to move.
    shiftWorker(worker, total).catch(() => undefined);
  });
  const worker = await steadfast.worker();
  await shiftWorker(worker, total);
  await worker.evaluate(() => {
    const { onStateChanged } = chrome.idle as unknown as {
      onStateChanged: { dispatch: (state: string) => void };
    };
    onStateChanged.dispatch('active');
  });
}

async function shiftWorker(worker: Worker, total: number): Promise<void> {
  await worker.evaluate(namedHelper);
  await worker.evaluate(shiftDate, total);
}

/** Runs in the browser: `Date` is `total` ms ahead of what it was at first. */
function shiftDate(total: number): void {
  const shared = globalThis as typeof globalThis & { unshiftedDate?: DateConstructor };
  const Unshifted = (shared.unshiftedDate ??= Date);
  globalThis.Date = new Proxy(Unshifted, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [target.now() + total] : args, newTarget) as Date,
    get: (target, property, receiver) =>
      property === 'now' ? () => target.now() + total : (Reflect.get(target, property, receiver) as unknown),
  });
}
