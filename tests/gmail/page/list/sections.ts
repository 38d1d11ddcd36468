import type { Thread, View } from '@/tests/gmail/model';
import type { Context } from '../context';
import { fill, h, setShown } from '../element';
import { isUnread } from '../membership';
import { createRowTable, type RowTable } from './row-table';

/** One `[gh=tl]` with its table. */
export interface Section {
  readonly element: HTMLElement;
  readonly table: RowTable;
  /** Null while the list is being loaded. */
  show(threads: readonly Thread[] | null): void;
}

interface SectionActions {
  open(thread: Thread): void;
  selectionChanged(): void;
}

/** The lists of a view: one, or in an inbox of sections the unread first and then the rest. */
export function createSections(view: View, context: Context, actions: SectionActions): Section[] {
  const { texts, client } = context;
  if (view.kind !== 'inbox' || client.switches.sections === 'none')
    return [createSection(view, context, actions, null, () => true)];
  return [
    createSection(view, context, actions, texts.unread, isUnread),
    createSection(view, context, actions, texts.everythingElse, (thread) => !isUnread(thread)),
  ];
}

function createSection(
  view: View,
  context: Context,
  actions: SectionActions,
  title: string | null,
  belongs: (thread: Thread) => boolean,
): Section {
  const { texts } = context;
  const table = createRowTable(view, context, actions);
  const empty = h('div', { class: 'TC' });
  const element = h(
    'div',
    { class: 'ae4 UI', gh: 'tl' },
    title !== null && h('div', { class: 'Wg' }, h('h3', { class: 'Wr' }, title)),
    h('div', { class: 'Cp' }, h('div', {}, table.element)),
    empty,
  );
  return {
    element,
    table,
    show(threads) {
      const mine = (threads ?? []).filter(belongs);
      table.show(mine);
      const nothing = view.kind === 'search' ? texts.noMatches : texts.nothingHere;
      fill(empty, threads === null ? texts.loading : mine.length === 0 ? nothing : '');
      setShown(empty, empty.textContent !== '');
    },
  };
}
