import type { Clock } from '@/lib/app/ports/deps';
import type { NewestRows } from '@/lib/domain/views';
import { isCompact } from '@/lib/gmail/dom/density';
import { findLists, labelsOfRow, rowsIn, threadOfRow } from '@/lib/gmail/dom/rows';
import { findAll, isVisible } from '@/lib/gmail/dom/selectors';
import { readTheme } from '@/lib/gmail/dom/theme';
import { beforeNextFrame, waitFor } from '@/lib/gmail/dom/wait-for';
import type { KnownThreads } from './known-threads';
import {
  addBadgeStyles,
  badgesIn,
  createRowBadge,
  isBadge,
  type RowBadge,
  type Surroundings,
} from './row-badge';
import { createRowViews, type RowViews } from './row-views';
import { watchList } from './watch-list';

/** Gmail's address changes before its page does, on a slow line long before: how long it may take, ms. */
const patienceMs = 30_000;
/** The page changes in bursts: one look for each, ms. */
const settleMs = 30;
/** A row with less room than this, px, has it for the subject. */
const leastRoom = 250;

interface List {
  surroundings: Surroundings;
  stop: () => void;
}

/** The badges on tracked threads in every list on screen, for as long as those lists are there. */
export function createRowBadges(page: Document, clock: Clock, threads: KnownThreads, signal: AbortSignal) {
  const lists = new Map<HTMLElement, List>();
  /** Gmail takes a row's badge out with its other children; what the badge says is asked anew each time. */
  const badges = new WeakMap<HTMLElement, RowBadge>();
  let views: RowViews | null = null;
  let styles: HTMLStyleElement | null = null;
  let day = new Date(clock.now()).toDateString();
  /** As lists looked last: the next most likely looks the same, and is measured once it is laid out. */
  let usual: Surroundings = { theme: 'light', isSmall: false };
  let expectsThread = false;
  let waiting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (row: HTMLElement, surroundings: Surroundings) => {
    const id = threadOfRow(row, threads.legacyOf);
    const words = id === null ? null : views?.get(id);
    const place = words && labelsOfRow(row);
    let badge = badges.get(row);
    if (!words || !place) return badge?.host.remove();
    if (!badge) badges.set(row, (badge = createRowBadge(page)));
    styles ??= addBadgeStyles(page);
    badge.show(words, surroundings);
    if (badge.host.parentElement === place) return undefined;
    // A copy of the row's children has a copy of the badge.
    if (isBadge(place.firstElementChild)) place.firstElementChild.remove();
    return place.prepend(badge.host);
  };
  const drawRows = (list: List, rows: Iterable<HTMLElement>) => {
    for (const row of rows) draw(row, list.surroundings);
  };
  const drawAll = () => {
    for (const [element, list] of lists) drawRows(list, rowsIn(element));
  };

  const follow = (element: HTMLElement) => {
    const stop = watchList(element, {
      drawn: (rows) => drawRows(list, rows),
      sized(isThere) {
        if (!isThere) return find();
        // The page has just been laid out, and is not drawn yet: measuring costs nothing now.
        usual = readSurroundings(page, element);
        const isNews = usual.theme !== list.surroundings.theme || usual.isSmall !== list.surroundings.isSmall;
        if (!isNews) return undefined;
        list.surroundings = usual;
        return drawRows(list, rowsIn(element));
      },
      moved: findSoon,
    });
    const list: List = { surroundings: usual, stop };
    lists.set(element, list);
  };
  const take = (found: readonly HTMLElement[]) => {
    for (const [element, { stop }] of lists) {
      if (found.includes(element)) continue;
      stop();
      lists.delete(element);
    }
    for (const element of found) if (!lists.has(element)) follow(element);
    drawAll();
  };
  const find = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting.abort();
    waiting = new AbortController();
    take(findLists(page));
    if (lists.size > 0) return;
    const isThread = () => expectsThread && findAll(page, 'threadSubject').some(isVisible);
    const read = () => {
      const found = findLists(page);
      return found.length > 0 || isThread() ? found : null;
    };
    void waitFor(page, read, patienceMs, waiting.signal, beforeNextFrame).then(
      (found) => found && take(found),
    );
  };
  const findSoon = () => {
    timer ??= setTimeout(find, settleMs);
  };

  /** Days of silence grow overnight. */
  const refresh = () => {
    const today = new Date(clock.now()).toDateString();
    if (day === today) return;
    day = today;
    views?.forget();
    drawAll();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    waiting.abort();
    for (const { stop } of lists.values()) stop();
    lists.clear();
    for (const badge of badgesIn(page)) badge.remove();
    styles?.remove();
  });

  return {
    changed: (keys: readonly string[]) => views?.changed(keys),
    /** Ids became known that the page may not have told. */
    heard: () => lists.size > 0 && findSoon(),
    /** Whose lists they are, and what was told of their threads before they are drawn. */
    start(account: string, newest: Promise<NewestRows | null>) {
      views = createRowViews(account, newest, drawAll, signal);
    },
    /** The address changed: look which lists are there now. */
    look(isThread: boolean) {
      expectsThread = isThread;
      refresh();
      find();
    },
    refresh,
  };
}

function readSurroundings(page: Document, list: HTMLElement): Surroundings {
  const [row] = rowsIn(list);
  const room = row && labelsOfRow(row)?.getBoundingClientRect().width;
  return { theme: readTheme(page), isSmall: isCompact(page) || (room ?? leastRoom) < leastRoom };
}
