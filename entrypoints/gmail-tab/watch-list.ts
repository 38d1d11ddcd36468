import { rowOf, rowsIn } from '@/lib/gmail/dom/rows';

/** What can happen to a list on screen. */
interface ListEvents {
  /** These rows were drawn anew, or show another thread. */
  drawn: (rows: Iterable<HTMLElement>) => void;
  /** It has its size, at first and whenever that changes; false: it is no longer on screen. */
  sized: (isThere: boolean) => void;
  /** Something came or went beside it, perhaps another list. */
  moved: () => void;
}

/** More rows than this within so many ms is a storm: Gmail draws its lists over and over. */
const stormRows = 60;
const stormMs = 100;
/** How long a storm is left alone, ms, before one look at what it has made. */
const calmMs = 250;

/**
 * Follows one list: its rows at once, so that a badge comes with the row and not a frame after it. In a storm it looks
 * away for a moment: badges that the next frame takes out again are worth nothing to anybody.
 *
 * @returns ends it
 */
export function watchList(list: HTMLElement, on: ListEvents): () => void {
  let since = 0;
  let drawn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (found: Set<HTMLElement>) => {
    on.drawn(found);
    // What the badges themselves changed is no news.
    rows.takeRecords();
    const now = performance.now();
    if (now - since > stormMs) [since, drawn] = [now, 0];
    drawn += found.size;
    if (drawn <= stormRows) return;
    rows.disconnect();
    timer = setTimeout(() => {
      drawn = 0;
      observe();
      look(new Set(rowsIn(list)));
    }, calmMs);
  };
  const rows = new MutationObserver((records) => look(rowsOf(records)));
  const observe = () =>
    rows.observe(list, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-legacy-thread-id', 'data-thread-id'],
    });
  observe();

  const around = new MutationObserver(on.moved);
  for (let part = list.parentElement; part && part.localName !== 'body'; part = part.parentElement)
    around.observe(part, { childList: true });

  // Also tells when the list is hidden or taken out of the page: then it has no size.
  const size = new ResizeObserver(([entry]) => on.sized((entry?.contentRect.width ?? 0) > 0));
  size.observe(list);

  return () => {
    clearTimeout(timer);
    rows.disconnect();
    around.disconnect();
    size.disconnect();
  };
}

function rowsOf(records: readonly MutationRecord[]): Set<HTMLElement> {
  const rows = new Set<HTMLElement>();
  for (const record of records) {
    // Only elements are observed.
    const within = rowOf(record.target as Element);
    if (within) {
      rows.add(within);
      continue;
    }
    for (const node of record.addedNodes) {
      if (!(node instanceof Element)) continue;
      const row = rowOf(node);
      for (const added of row ? [row] : rowsIn(node)) rows.add(added);
    }
  }
  return rows;
}
