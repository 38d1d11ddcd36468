import type { ReplyKind } from '../compose/draft';
import { h, setShown } from '../element';
import { icon } from '../icons';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

/** Gmail's ids for the entries are the same in every language; several menus repeat them. */
const choices: { kind: ReplyKind; id: string }[] = [
  { kind: 'reply', id: 'r' },
  { kind: 'replyAll', id: 'r2' },
  { kind: 'forward', id: 'r3' },
];

/** The three dots at a message's top, with Reply, Reply all and Forward. */
export function createMessageMenu(texts: Texts, choose: (kind: ReplyKind) => void): HTMLElement[] {
  const dots = h(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-ax7 L3',
      role: 'button',
      tabindex: 0,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': texts.more,
      'data-tooltip': texts.more,
    },
    icon('more'),
  );
  const items = choices.map(({ kind, id }) => {
    const item = h('div', { class: 'J-N', role: 'menuitem', id }, texts[kind]);
    onPress(item, () => {
      toggle(false);
      choose(kind);
    });
    return item;
  });
  const menu = h('div', { class: 'J-M', role: 'menu' }, ...items);
  const toggle = (open: boolean): void => {
    setShown(menu, open);
    dots.setAttribute('aria-expanded', String(open));
  };
  toggle(false);
  onPress(dots, () => toggle(menu.style.display === 'none'));
  menu.addEventListener('mouseleave', () => toggle(false));
  return [dots, menu];
}
