/** How long Gmail is left to draw what it has got, ms, before it shares the tab with us. */
const drawMs = 150;
/** How long it may take to get anything at all, ms: a window of its own, or what we cannot read, has no list. */
const patienceMs = 4_000;
/** How long a busy tab may go on being busy, ms. */
const busyMs = 1_000;
/** The background may be restarting: waits before it is asked again, ms; the last one again and again. */
const retryMs = [500, 2_000, 8_000, 30_000];

export interface Bringing {
  /** Gmail has got something, and begins to draw. */
  drawing: () => void;
  /** It is needed at once. */
  now: () => void;
  /** It is there: nobody is asked any more. */
  came: () => void;
}

/**
 * Has the rest of us brought into a Gmail tab, at the moment at which that is least in Gmail's way: once it had time to
 * draw what it has got and the tab is idle, at the rep's first touch, and after some seconds at the latest. Asks until
 * it has come.
 *
 * @param ask may fail; it is asked again
 * @param canAsk false once the extension was updated or removed: there is nobody left to ask
 */
export function bringLater(
  page: Window,
  ask: () => Promise<unknown>,
  canAsk: () => boolean,
  signal: AbortSignal,
): Bringing {
  const asked = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;
  let isThere = false;
  let tries = 0;

  const now = () => {
    asked.abort();
    clearTimeout(timer);
    if (isThere || signal.aborted || !canAsk()) return;
    timer = setTimeout(now, retryMs[Math.min(tries, retryMs.length - 1)]);
    tries += 1;
    ask().catch(() => undefined);
  };
  const onceIdle = () => {
    if (!asked.signal.aborted) now();
  };

  timer = setTimeout(now, patienceMs);
  const touch = { capture: true, passive: true, signal: asked.signal };
  for (const kind of ['pointerdown', 'keydown']) page.addEventListener(kind, now, touch);
  return {
    drawing() {
      if (isDrawing || asked.signal.aborted) return;
      isDrawing = true;
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(onceIdle, { timeout: busyMs }), drawMs);
    },
    now,
    came() {
      isThere = true;
      now();
    },
  };
}
