/** Changes come in bursts: one call for each, ms. */
const settleMs = 40;

/**
 * Calls once for each burst of changes to the elements, or to anything they stand in: moved,
 * replaced, hidden, or given another thread's id. What happens inside their neighbours is not looked
 * at, so that it costs nothing.
 */
export function watchAround(elements: readonly Element[], onChange: () => void, signal: AbortSignal): void {
  const around = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at; at = at.parentElement) around.add(at);
  }
  observe([...around], { attributes: true, attributeFilter }, onChange, signal);
}

/** Calls once for each burst of changes in an element, such as a pane that has no thread in it yet. */
export function watchInside(element: Element, onChange: () => void, signal: AbortSignal): void {
  observe([element], { subtree: true }, onChange, signal);
}

const attributeFilter = ['class', 'style', 'hidden', 'data-legacy-thread-id', 'data-thread-perm-id'];

function observe(
  elements: readonly Element[],
  options: MutationObserverInit,
  onChange: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, settleMs);
  });
  for (const element of elements) observer.observe(element, { childList: true, ...options });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
