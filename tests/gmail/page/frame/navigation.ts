import type { View } from '@/tests/gmail/model';
import { fill, h } from '../element';
import { icon, type IconName } from '../icons';
import { isUnread } from '../membership';
import type { Mailbox } from '../mailbox';
import { onPress } from '../press';
import { formatView } from '../route';
import type { Texts } from '../texts/texts';

type Folder = Extract<
  View,
  { kind: 'inbox' | 'sent' | 'drafts' | 'all' | 'starred' | 'scheduled' | 'trash' }
>['kind'];

const folders: [Folder, IconName][] = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['scheduled', 'clock'],
  ['sent', 'send'],
  ['drafts', 'file'],
  ['all', 'stack'],
  ['trash', 'trash'],
];

export interface Navigation {
  readonly element: HTMLElement;
  /** Marks the folder that is shown; none for a search. */
  select(view: View): void;
  /** Threads in the inbox that are unread, as last counted. */
  unread(): number;
}

/** The left column: Compose and the folders, with the counts that Gmail shows. */
export function createNavigation(
  texts: Texts,
  mailbox: Mailbox,
  actions: { compose: () => void; counted: () => void },
): Navigation {
  const compose = h(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm', style: 'user-select: none' },
    icon('pen'),
    texts.compose,
  );
  onPress(compose, actions.compose);

  const items = folders.map(([kind, image]) => createItem(kind, image, texts[kind]));
  const element = h(
    'div',
    { class: 'aeN WR nH oy8Mbf nn', role: 'navigation', 'aria-label': texts.mainMenu },
    h('div', { class: 'aic' }, h('div', { class: 'z0' }, compose)),
    h(
      'div',
      { class: 'Ls77Lb aZ6' },
      h(
        'div',
        { class: 'pp' },
        h('div', { class: 'wT' }, h('div', { class: 'n3' }, ...items.map((item) => item.row))),
      ),
    ),
  );

  const count = (kind: Folder): number => {
    const threads = mailbox.get({ kind }) ?? [];
    return kind === 'inbox' ? threads.filter(isUnread).length : threads.length;
  };
  const recount = (): void => {
    for (const item of items)
      if (item.kind === 'inbox' || item.kind === 'drafts') item.setCount(count(item.kind));
    actions.counted();
  };
  mailbox.onChange(recount);
  void Promise.all([mailbox.load({ kind: 'inbox' }), mailbox.load({ kind: 'drafts' })]).then(recount);

  return {
    element,
    select(view) {
      for (const item of items) item.setSelected(formatView(view) === item.kind);
    },
    unread: () => count('inbox'),
  };
}

function createItem(
  kind: Folder,
  image: IconName,
  text: string,
): { kind: Folder; row: HTMLElement; setCount(count: number): void; setSelected(selected: boolean): void } {
  const counter = h('div', { class: 'bsU' });
  const link = h('a', { class: 'J-Ke n0', href: `#${kind}`, target: '_top', tabindex: -1 }, text);
  const item = h(
    'div',
    { class: 'TO' },
    h(
      'div',
      { class: 'TN', style: 'margin-left:0' },
      icon(image),
      h('div', { class: 'aio' }, h('span', { class: 'nU' }, link), counter),
    ),
  );
  const row = h('div', { class: 'aim' }, item);
  return {
    kind,
    row,
    setCount(count) {
      fill(counter, count === 0 ? '' : String(count));
      link.classList.toggle('bold', count > 0 && kind === 'inbox');
      link.setAttribute('aria-label', count === 0 ? text : `${text} ${count}`);
    },
    setSelected(selected) {
      row.classList.toggle('ain', selected);
      item.classList.toggle('nZ', selected);
      link.tabIndex = selected ? 0 : -1;
    },
  };
}
