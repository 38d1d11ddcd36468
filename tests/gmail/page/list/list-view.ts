import type { Thread, View } from '@/tests/gmail/model';
import { toDraft } from '../compose/draft';
import type { Context, PageView } from '../context';
import { h } from '../element';
import { isDraft } from '../membership';
import { formatView } from '../route';
import { createListToolbar } from './list-toolbar';
import { createPreviewPane } from './preview-pane';
import { archive, markUnread, trash } from './row-actions';
import { createSections, type Section } from './sections';
import { createTabs, hasTabs } from './tabs';

const pageSize = 50;

export interface ListView extends PageView {
  /** Shows a conversation beside or under the list, where there is a pane. */
  preview(thread: (PageView & { threadId: string }) | null): void;
}

/** The list of a view, in one or several sections, with its tabs and its preview pane. */
export function createListView(view: View, context: Context): ListView {
  const { client, mailbox, texts } = context;
  const { switches } = client;
  const ended = new AbortController();
  const listed: View =
    view.kind === 'inbox' && switches.inboxTabs ? { kind: 'category', category: 'primary' } : view;
  const pane = createPreviewPane(switches.previewPane !== 'none', texts.noneSelected);
  const sections = createSections(view, context, { open, selectionChanged });
  const tabs =
    switches.inboxTabs && hasTabs(view) ? createTabs(view, texts, (other) => context.openView(other)) : null;
  const { root, mains } = layOut(sections, tabs, pane.element, switches.sections === 'multipleInboxes');
  if (switches.previewPane !== 'none') root.classList.add(`pane-${switches.previewPane}`);
  let page = 1;
  let previewed: string | null = null;

  const onSelected = (act: (thread: Thread) => void) => (): void => {
    for (const thread of listSelected()) act(thread);
  };
  const toolbar = createListToolbar(texts, {
    refresh: () => void mailbox.load(listed, page).then(render),
    turn: (step) => context.openView(view, page + step),
    archive: onSelected((thread) => archive(thread, context)),
    trash: onSelected((thread) => trash(thread, context)),
    markUnread: onSelected((thread) => markUnread(thread, context)),
  });

  /** What the buttons above are for: the rows ticked, else the conversation in the pane. */
  function listSelected(): Thread[] {
    const ticked = sections.flatMap(({ table }) => table.selected());
    const open = previewed === null ? null : mailbox.find(previewed);
    return ticked.length > 0 || open === null ? ticked : [open];
  }

  function selectionChanged(): void {
    toolbar.setSelection(listSelected().length);
  }

  function render(): void {
    const threads = mailbox.get(listed);
    const first = (page - 1) * pageSize;
    // The page before stays until this one has come, and then its rows are written over.
    if (threads !== null && threads.length <= first && mailbox.hasMore(listed)) return;
    const visible = threads?.slice(first, first + pageSize) ?? null;
    for (const section of sections) section.show(visible);
    const total = mailbox.hasMore(listed) ? null : (threads?.length ?? 0);
    toolbar.setRange(first + 1, first + (visible?.length ?? 0), total);
  }

  function open(thread: Thread): void {
    const [only] = thread.messages;
    if (only && thread.messages.every(isDraft)) context.composes.openDraft(toDraft(only, thread));
    else context.openThread(view, thread.id, page);
  }

  mailbox.onChange(render, ended.signal);
  // Only for measuring what a re-rendering costs: Gmail has no such event.
  const rewrite = (): void => {
    if (root.style.display !== 'none') for (const { table } of sections) table.rewrite();
  };
  window.addEventListener('stand-in-rewrite-rows', rewrite, { signal: ended.signal });

  return {
    root,
    mains,
    toolbar: toolbar.element,
    title: () => findTitle(view, context),
    shown(wanted) {
      page = wanted;
      render();
      void mailbox.load(listed, page).then(render);
    },
    preview(thread) {
      previewed = thread?.threadId ?? null;
      for (const { table } of sections) table.setOpened(previewed);
      pane.show(thread);
      selectionChanged();
    },
    dispose() {
      pane.dispose();
      ended.abort();
    },
  };
}

function findTitle(view: View, { texts }: Context): string {
  if (view.kind === 'search') return texts.searchResults;
  if (view.kind === 'label') return view.label;
  return view.kind === 'category' ? texts[view.category] : texts[view.kind];
}

/** Multiple inboxes nest deeper, and each of their lists is a main view of its own. */
function layOut(
  sections: readonly Section[],
  tabs: HTMLElement | null,
  pane: HTMLElement,
  isMultiple: boolean,
): { root: HTMLElement; mains: HTMLElement[] } {
  if (!isMultiple || sections.length === 1) {
    const lists = sections.map(({ element }) => element);
    const root = h('div', { class: 'bGI nH oy8Mbf' }, tabs, ...lists, pane);
    return { root, mains: [root] };
  }
  const mains = sections.map(({ element }, index) =>
    h('div', { class: 'bGI nH oy8Mbf' }, element, index === 0 && pane),
  );
  const boxes = mains.map((main) => h('div', { class: 'bGC' }, main));
  const inner = h('div', { class: 'bf5' }, h('div', { class: 'bv9' }, ...boxes));
  return { root: h('div', { class: 'bGI nH' }, inner), mains };
}

/** The key under which a list is kept. Searches share one place, as in Gmail. */
export function toListKey(view: View): string {
  return `list ${formatView(view)}`;
}
