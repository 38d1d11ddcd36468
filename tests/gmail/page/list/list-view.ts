import type { Thread, View } from '@/tests/gmail/model';
import type { Context, PageView } from '../context';
import { fill, h, setShown } from '../element';
import { isDraft } from '../membership';
import { formatView } from '../route';
import { createListToolbar } from './list-toolbar';
import { createRow, fillRow } from './row';
import { hideRowActions, showRowActions, toggleStar } from './row-actions';
import { toDraft } from '../compose/draft';

const pageSize = 50;

/** One list of conversations. Rows belong to positions: another page or order writes other threads into them. */
export function createListView(view: View, context: Context): PageView {
  const { client, mailbox, texts } = context;
  const ended = new AbortController();
  const body = h('tbody', {});
  const empty = h('div', { class: 'TC' });
  const list = h(
    'div',
    { class: 'ae4 UI', gh: 'tl' },
    h('div', { class: 'Cp' }, h('div', {}, h('table', { class: 'F cf zt', role: 'grid' }, body))),
    empty,
  );
  const root = h('div', { class: 'bGI nH oy8Mbf' }, list);
  const rows: HTMLTableRowElement[] = [];
  const shown = new WeakMap<HTMLElement, { thread: Thread; text: string }>();
  let page = 1;

  const toolbar = createListToolbar(texts, {
    refresh: () => void mailbox.load(view).then(render),
    turn: (step) => context.openView(view, page + step),
  });

  function render(): void {
    const threads = mailbox.get(view);
    const first = (page - 1) * pageSize;
    const visible = (threads ?? []).slice(first, first + pageSize);
    while (rows.length > visible.length) rows.pop()?.remove();
    while (rows.length < visible.length) {
      const row = createRow();
      rows.push(row);
      body.append(row);
    }
    for (const [index, row] of rows.entries()) {
      const thread = visible[index];
      if (thread) write(row, thread);
    }
    const message = view.kind === 'search' ? texts.noMatches : texts.nothingHere;
    fill(empty, threads === null ? texts.loading : visible.length === 0 ? message : '');
    setShown(empty, empty.textContent !== '');
    toolbar.setRange(first + 1, first + visible.length, threads?.length ?? 0, texts);
  }

  function write(row: HTMLTableRowElement, thread: Thread): void {
    const text = JSON.stringify(thread);
    if (shown.get(row)?.text === text) return;
    shown.set(row, { thread, text });
    const hovered = row.classList.contains('aqw');
    const { email: own } = client.account;
    fillRow(row, thread, { view, texts, own, language: document.documentElement.lang, now: Date.now() });
    if (hovered) showRowActions(row, thread, context);
  }

  function open(thread: Thread): void {
    const [only] = thread.messages;
    if (only && thread.messages.every(isDraft)) context.composes.openDraft(toDraft(only, thread));
    else context.openThread(view, thread.id);
  }

  body.addEventListener('click', (event) => {
    const found = findRow(event.target);
    if (!found || !(event.target instanceof Element)) return;
    const checkbox = event.target.closest('[role=checkbox]');
    if (checkbox) checkbox.setAttribute('aria-checked', String(found.row.classList.toggle('x7')));
    else if (event.target.closest('.T-KT')) toggleStar(found.thread, context);
    else open(found.thread);
  });
  body.addEventListener('keydown', (event) => {
    const found = findRow(event.target);
    if (found && event.key === 'Enter') open(found.thread);
  });
  // The mouse brings a row's buttons and takes them away again, children and class alike.
  body.addEventListener('mouseover', (event) => {
    const found = findRow(event.target);
    if (found && !found.row.classList.contains('aqw')) showRowActions(found.row, found.thread, context);
    for (const row of rows) if (row !== found?.row && row.classList.contains('aqw')) hideRowActions(row);
  });
  list.addEventListener('mouseleave', () => rows.forEach(hideRowActions));

  function findRow(target: EventTarget | null): { row: HTMLElement; thread: Thread } | null {
    const row = target instanceof Element ? target.closest<HTMLElement>('tr.zA') : null;
    const found = row ? shown.get(row) : undefined;
    return row && found ? { row, thread: found.thread } : null;
  }

  mailbox.onChange(render, ended.signal);
  return {
    root,
    toolbar: toolbar.element,
    title: () =>
      view.kind === 'search' ? texts.searchResults : view.kind === 'label' ? view.label : texts[view.kind],
    shown(wanted) {
      page = wanted;
      render();
      void mailbox.load(view).then(render);
    },
    dispose: () => ended.abort(),
  };
}

/** The key under which a list is kept. Searches share one place, as in Gmail. */
export function toListKey(view: View): string {
  return `list ${formatView(view)}`;
}
