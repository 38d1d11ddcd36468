/** Who waits in each page, and what ends its observer. */
const waits = new WeakMap<Document, { notices: Set<() => void>; observer: MutationObserver }>();

/**
 * Waits until `read` gives something, looking once for each batch of changes to the page, by default 30 ms after it
 * began; null
 * after `patienceMs` or when `signal` aborts. Observes only as long as it waits.
 */
export function waitFor<T>(
  page: Document,
  read: () => T | null,
  patienceMs: number,
  signal?: AbortSignal,
  schedule: (look: () => void, page: Document) => void = soon,
): Promise<T | null> {
  return new Promise((resolve) => {
    let isScheduled = false;
    const finish = (value: T | null) => {
      forget(page, notice);
      clearTimeout(timer);
      signal?.removeEventListener('abort', give);
      resolve(value);
    };
    const give = () => finish(null);
    const look = () => {
      isScheduled = false;
      const value = read();
      if (value !== null) finish(value);
    };
    const notice = () => {
      if (isScheduled) return;
      isScheduled = true;
      schedule(look, page);
    };
    const timer = setTimeout(give, patienceMs);
    signal?.addEventListener('abort', give);
    observe(page, notice);
    if (signal?.aborted) give();
    else look();
  });
}

/** One observer for all: several wait while Gmail loads, and Gmail pays for what each is told. */
function observe(page: Document, notice: () => void): void {
  const known = waits.get(page);
  if (known) return void known.notices.add(notice);
  const notices = new Set([notice]);
  const observer = new MutationObserver(() => {
    for (const each of notices) each();
  });
  waits.set(page, { notices, observer });
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'value', 'content', 'data-legacy-thread-id'],
  });
}

function forget(page: Document, notice: () => void): void {
  const known = waits.get(page);
  if (!known?.notices.delete(notice) || known.notices.size > 0) return;
  known.observer.disconnect();
  waits.delete(page);
}

/** Changes come in bursts: one look for each. */
const settleMs = 30;

function soon(look: () => void): void {
  setTimeout(look, settleMs);
}

/** So that what is put into the page then is drawn with what it stands in, and does not cost a frame of its own. */
export function beforeNextFrame(look: () => void, page: Document): void {
  // A page that is hidden draws none.
  if (page.visibilityState === 'visible') page.defaultView?.requestAnimationFrame(look);
  else soon(look);
}
