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
      observer.disconnect();
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
    const observer = new MutationObserver(() => {
      if (isScheduled) return;
      isScheduled = true;
      setTimeout(look, settleMs);
    });
    const timer = setTimeout(give, patienceMs);
    signal?.addEventListener('abort', give);
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'value', 'content', 'data-legacy-thread-id'],
    });
    if (signal?.aborted) give();
    else look();
  });
}

/** Changes come in bursts: one look for each. */
const settleMs = 30;
