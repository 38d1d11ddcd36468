import { h, newId, setShown } from '../element';
import { icon } from '../icons';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

export interface SendBar {
  /** `div.aDj > div.aDh` with the row `tr.btC`. */
  readonly element: HTMLElement;
  readonly sendButton: HTMLElement;
}

/** The row under the text: Send with its arrow, formatting, discard. With `archive` a second button before Send. */
export function createSendBar(
  texts: Texts,
  actions: { send: () => void; schedule: () => void; discard: () => void; archive?: () => void },
): SendBar {
  const sendButton = h(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3 T-I-Zf-aw2',
      id: newId(),
      role: 'button',
      tabindex: 1,
      'aria-label': texts.sendTooltip,
      'data-tooltip': texts.sendTooltip,
      style: 'user-select: none',
    },
    texts.send,
  );
  onPress(sendButton, actions.send);
  const archiving = h(
    'div',
    {
      class: 'T-I J-J5-Ji Uo v7 T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'aria-label': texts.sendAndArchive,
      'data-tooltip': texts.sendAndArchive,
    },
    texts.send,
  );
  if (actions.archive) onPress(archiving, actions.archive);
  const { arrow, menu } = createSendMenu(texts, actions.schedule);
  const formatting = createFormatting();
  setShown(formatting.bar, false);
  const toggle = h(
    'div',
    {
      class: 'J-Z-I J-J5-Ji',
      role: 'button',
      tabindex: 1,
      'aria-label': texts.formatting,
      'aria-pressed': 'false',
      'data-tooltip': texts.formatting,
    },
    h('div', { class: 'dv' }, icon('format')),
  );
  onPress(toggle, () => {
    const open = formatting.bar.style.display === 'none';
    setShown(formatting.bar, open);
    toggle.setAttribute('aria-pressed', String(open));
  });
  const discard = h(
    'div',
    {
      class: 'oh J-Z-I J-J5-Ji',
      role: 'button',
      tabindex: 1,
      'aria-label': texts.discard,
      'data-tooltip': texts.discard,
    },
    icon('trash'),
  );
  onPress(discard, actions.discard);
  const cell = (name: string, ...children: HTMLElement[]): HTMLElement =>
    h('td', { class: name }, ...children);
  const row = h(
    'tr',
    { class: 'btC' },
    cell(
      'gU Up',
      h(
        'div',
        { class: 'J-J5-Ji btA' },
        actions.archive && archiving,
        h('div', { class: 'dC' }, sendButton, arrow),
        menu,
      ),
    ),
    cell('gU aYG', toggle),
    cell('oc gU', h('div', { class: 'eq' })),
    cell('gU aZ'),
    cell('gU az5', discard),
  );
  const table = h('table', { class: 'IZ', role: 'presentation' }, h('tbody', {}, row));
  return {
    sendButton,
    element: h('div', { class: 'aDj' }, formatting.bar, h('div', { class: 'aDh' }, table)),
  };

  /** Bold, italic and underline, with the browser's own commands. */
  function createFormatting(): { bar: HTMLElement } {
    const button = (command: string, letter: string, text: string): HTMLElement => {
      const element = h(
        'div',
        { class: 'J-Z-I', role: 'button', tabindex: 1, 'aria-label': text, 'data-tooltip': text },
        h(letter === 'B' ? 'b' : letter === 'I' ? 'i' : 'u', {}, letter),
      );
      onPress(element, () => document.execCommand(command));
      return element;
    };
    const buttons = [
      button('bold', 'B', texts.bold),
      button('italic', 'I', texts.italic),
      button('underline', 'U', texts.underline),
    ];
    return { bar: h('div', { class: 'aX' }, h('div', { class: 'aA4' }), ...buttons) };
  }
}

/** The arrow beside Send and its menu, whose one entry is known by `selector`, not by its text. */
function createSendMenu(texts: Texts, schedule: () => void): { arrow: HTMLElement; menu: HTMLElement } {
  const arrow = h(
    'div',
    {
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': texts.moreSendOptions,
      'data-tooltip': texts.moreSendOptions,
    },
    icon('down'),
  );
  const item = h(
    'div',
    { class: 'J-N', role: 'menuitem', selector: 'scheduledSend' },
    icon('clock'),
    texts.scheduleSend,
  );
  const menu = h('div', { class: 'J-M aX0', role: 'menu' }, item);
  const toggle = (open: boolean): void => {
    setShown(menu, open);
    arrow.setAttribute('aria-expanded', String(open));
  };
  toggle(false);
  onPress(arrow, () => toggle(menu.style.display === 'none'));
  onPress(item, () => {
    toggle(false);
    schedule();
  });
  menu.addEventListener('mouseleave', () => toggle(false));
  return { arrow, menu };
}
