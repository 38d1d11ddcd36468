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

/**
 * Follows one list: its rows at once, so that a badge comes with the row and not a frame after it.
 *
 * @returns ends it
 */
export function watchList(list: HTMLElement, on: ListEvents): () => void {
  const rows = new MutationObserver((records) => {
    on.drawn(rowsOf(records));
    // What the badges themselves changed is no news.
    rows.takeRecords();
  });
  rows.observe(list, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-legacy-thread-id', 'data-thread-id'],
  });

  const around = new MutationObserver(on.moved);
  for (let part = list.parentElement; part && part.localName !== 'body'; part = part.parentElement)
    around.observe(part, { childList: true });

  // Also tells when the list is hidden or taken out of the page: then it has no size.
  const size = new ResizeObserver(([entry]) => on.sized((entry?.contentRect.width ?? 0) > 0));
  size.observe(list);

  return () => {
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
