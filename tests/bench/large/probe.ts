import type { Page } from 'playwright-core';
import type { Steadfast } from '@/tests/e2e/steadfast';

/** Put into a page before anything else; times are ms since the page's navigation began. */
interface Probe {
  /** When such an element was there for the first time and on screen. */
  shown: (selector: string) => Promise<number>;
  /** When an attribute of such an element was changed, and that was on screen. */
  changed: (selector: string, attribute: string) => Promise<number>;
  /** From now on until the answer is called: how long nothing else got its turn at most, ms. */
  watchThread: () => () => number;
  /** The thread as of the page's beginning. */
  begun: () => number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** A page of the extension that is watched from its beginning. */
export async function openProbed(steadfast: Steadfast, place: string): Promise<Page> {
  const page = await steadfast.context.newPage();
  if (place.startsWith('popup')) await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(installProbe);
  await page.goto(`chrome-extension://${steadfast.extensionId}/${place}`, { waitUntil: 'commit' });
  return page;
}

export function whenShown(page: Page, selector: string): Promise<number> {
  return page.evaluate((selector) => window.probe.shown(selector), selector);
}

/** Runs in the page. */
function installProbe(): void {
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        // A message is taken up after the frame that is being drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  const once = (isThere: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        removeEventListener('focusin', look);
        resolve();
      };
      addEventListener('focusin', look);
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });
  const watchThread = () => {
    // Timers that set each other are so far apart by themselves.
    const apartMs = 4;
    let [longest, last, isOver] = [0, performance.now(), false];
    const tick = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last - apartMs);
      last = now;
      if (!isOver) setTimeout(tick);
    };
    setTimeout(tick);
    return () => {
      tick();
      isOver = true;
      return longest;
    };
  };
  window.probe = {
    shown: (selector) => once(() => document.querySelector(selector) !== null).then(painted),
    changed: (selector, attribute) => {
      const valueOf = () => document.querySelector(selector)?.getAttribute(attribute);
      const before = valueOf();
      return once(() => valueOf() !== before).then(painted);
    },
    watchThread,
    begun: watchThread(),
  };
}
