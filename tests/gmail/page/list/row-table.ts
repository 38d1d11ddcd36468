import type { Thread, View } from '@/tests/gmail/model';
import type { Context } from '../context';
import { h, setAttributes } from '../element';
import { createAdRows } from './ad-rows';
import { createRow, fillRow } from './row';
import { hideRowActions, showRowActions, toggleStar } from './row-actions';
import { countSplitLines, fillSplitRow } from './split-row';

/** One table of conversations. */
export interface RowTable {
  readonly element: HTMLElement;
  /** Rows belong to positions: another page or order writes other threads into them (`switches.recyclesRows`). */
  show(threads: readonly Thread[]): void;
  selected(): Thread[];
  /** Marks the row whose conversation is in the preview pane. */
  setOpened(threadId: string | null): void;
  /** Writes all rows again, though nothing changed. */
  rewrite(): void;
}

interface Row {
  lines: HTMLTableRowElement[];
  thread: Thread;
  /** What was written last. */
  text: string;
  isSelected: boolean;
}

interface Actions {
  open(thread: Thread): void;
  selectionChanged(): void;
}

export function createRowTable(view: View, context: Context, actions: Actions): RowTable {
  const { client, texts } = context;
  const { switches } = client;
  const isSplit = switches.previewPane === 'right';
  const ads = switches.ads && view.kind === 'inbox' && !isSplit ? createAdRows(texts) : [];
  const body = h('tbody', {}, ...ads);
  const element = h('table', { class: 'F cf zt', role: 'grid' }, body);
  const owners = new WeakMap<Element, Row>();
  let rows: Row[] = [];
  let opened: string | null = null;

  function createEntry(thread: Thread): Row {
    return { lines: [], thread, text: '', isSelected: false };
  }

  function show(threads: readonly Thread[]): void {
    const before = rows;
    rows = threads.map((thread, index) => {
      const known = switches.recyclesRows ? before[index] : before.find((row) => row.thread.id === thread.id);
      return known ?? createEntry(thread);
    });
    for (const row of before) if (!rows.includes(row)) for (const line of row.lines) line.remove();
    for (const [index, row] of rows.entries()) {
      const thread = threads[index];
      if (thread) write(row, thread);
    }
    place();
  }

  function write(row: Row, thread: Thread): void {
    const text = JSON.stringify(thread);
    if (row.text === text) return;
    if (row.thread.id !== thread.id) setSelected(row, false);
    Object.assign(row, { thread, text });
    draw(row);
  }

  function draw(row: Row): void {
    const { thread, isSelected } = row;
    const wanted = isSplit ? countSplitLines(thread) : 1;
    while (row.lines.length > wanted) row.lines.pop()?.remove();
    while (row.lines.length < wanted) row.lines.push(createRow(row.lines.length === 0));
    for (const line of row.lines) owners.set(line, row);
    const now = Date.now();
    const language = document.documentElement.lang;
    const rowContext = { view, texts, own: client.account.email, language, now, isSelected };
    const [first] = row.lines;
    if (isSplit) fillSplitRow(row.lines, thread, rowContext);
    else if (first) fillRow(first, thread, rowContext);
    mark(row, 'aps', thread.id === opened);
    if (first?.classList.contains('aqw')) showRowActions(first, thread, context);
  }

  function place(): void {
    let next: Element | null =
      ads.at(-1)?.nextElementSibling ?? (ads.length > 0 ? null : body.firstElementChild);
    for (const line of rows.flatMap(({ lines }) => lines)) {
      if (line === next) next = next.nextElementSibling;
      else body.insertBefore(line, next);
    }
  }

  function mark(row: Row, state: string, on: boolean): void {
    for (const line of row.lines) line.classList.toggle(state, on);
  }

  function setSelected(row: Row, isSelected: boolean): void {
    if (row.isSelected === isSelected) return;
    row.isSelected = isSelected;
    mark(row, 'x7', isSelected);
    const checkbox = row.lines[0]?.querySelector('[role=checkbox]');
    if (checkbox) setAttributes(checkbox, { 'aria-checked': String(isSelected) });
    actions.selectionChanged();
  }

  function findRow(target: EventTarget | null): Row | undefined {
    const line = target instanceof Element ? target.closest('tr') : null;
    return line ? owners.get(line) : undefined;
  }

  body.addEventListener('click', (event) => {
    const row = findRow(event.target);
    if (!row || !(event.target instanceof Element)) return;
    if (event.target.closest('[role=checkbox]')) setSelected(row, !row.isSelected);
    else if (event.target.closest('.T-KT')) toggleStar(row.thread, context);
    else actions.open(row.thread);
  });
  body.addEventListener('keydown', (event) => {
    const row = findRow(event.target);
    if (row && event.key === 'Enter') actions.open(row.thread);
  });

  // The mouse brings a row's buttons and takes them away again, children and class alike.
  let hovered: Row | null = null;
  const hover = (row: Row | null): void => {
    if (row === hovered) return;
    const left = hovered;
    hovered = row;
    for (const line of left?.lines ?? []) hideRowActions(line);
    if (left && switches.hoverRewrites && rows.includes(left)) draw(left);
    if (row === null) return;
    mark(row, 'aqw', true);
    const [first] = row.lines;
    if (switches.hoverRewrites) draw(row);
    else if (first) showRowActions(first, row.thread, context);
  };
  body.addEventListener('mouseover', (event) => hover(findRow(event.target) ?? null));
  body.addEventListener('mouseleave', () => hover(null));

  return {
    element,
    show,
    selected: () => rows.filter(({ isSelected }) => isSelected).map(({ thread }) => thread),
    setOpened(threadId) {
      opened = threadId;
      for (const row of rows) mark(row, 'aps', row.thread.id === opened);
    },
    rewrite: () => rows.forEach(draw),
  };
}
