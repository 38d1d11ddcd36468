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
/** How long a storm is not even looked at, ms, and how long one that does not end is left without badges, ms. */
const awayMs = 200;
const longestMs = 2_000;

/**
 * Follows one list: its rows at once, so that a badge comes with the row and not a frame after it. In a storm it looks
 * away until that is over: badges that the next frame takes out again are worth nothing to anybody.
 *
 * @returns ends it
 */
export function watchList(list: HTMLElement, on: ListEvents): () => void {
  /** When the rows that are counted began to be drawn, and how many they are; ms. */
  let since = -Infinity;
  let drawn = 0;
  /** When the storm began, ms; null: there is none. */
  let storm: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (found: Iterable<HTMLElement>) => {
    on.drawn(found);
    // What the badges themselves changed is no news.
    rows.takeRecords();
  };
  const calm = () => {
    storm = null;
    draw(rowsIn(list));
  };
  const lookAway = () => {
    rows.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      [since, drawn] = [performance.now(), 0];
      observe();
      timer = setTimeout(calm, stormMs);
    }, awayMs);
  };
  const look = (found: Set<HTMLElement>) => {
    const now = performance.now();
    // What comes after a pause is drawn, however much it is: a list that has just been opened.
    const isFirst = storm === null && now - since > stormMs;
    if (isFirst) [since, drawn] = [now, 0];
    drawn += found.size;
    if (isFirst || drawn <= stormRows) return storm === null ? draw(found) : undefined;
    storm ??= now;
    if (now - storm > longestMs) {
      storm = now;
      draw(rowsIn(list));
    }
    return lookAway();
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
