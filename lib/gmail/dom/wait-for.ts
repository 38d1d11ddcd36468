/** Who waits in each page, and what ends its observer. */
const waits = new WeakMap<Document, { notices: Set<() => void>; observer: MutationObserver }>();

/**
 * Waits until `read` gives something, looking once for each batch of changes to the page; null
 * after `patienceMs` or when `signal` aborts. Observes only as long as it waits.
 */
export function waitFor<T>(
  page: Document,
  read: () => T | null,
  patienceMs: number,
  signal?: AbortSignal,
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
      setTimeout(look, settleMs);
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
