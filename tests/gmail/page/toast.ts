import { fill, h } from './element';
import { onPress } from './press';
import type { Texts } from './texts/texts';

interface Action {
  text: string;
  /** Gmail's own ids for its two toast links; the same in every language. */
  id: 'link_undo' | 'link_vsm';
  /** `#thread-…` that the link is about. */
  param?: string;
  act(): void;
}

/** The one message box at the bottom left. */
export interface Toast {
  readonly element: HTMLElement;
  /**
   * Shows a text in place of whatever is shown. `holdMs` is how long an Undo is offered; then only the other actions
   * stay for a moment and the box goes away.
   */
  show(text: string, actions?: Action[], holdMs?: number): void;
  hide(): void;
  /** Does what the Undo link does; false when there is none. */
  undo(): boolean;
}

const lingerMs = 4_000;

export function createToast(texts: Texts): Toast {
  const content = h('div', { class: 'vh' });
  const element = h('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' }, content);
  let timer = 0;
  let shown: Action[] = [];

  const render = (text: string): void => {
    const links = shown.map((action) => renderLink(action));
    const close = h('div', { class: 'bBe', role: 'button', tabindex: 0, 'aria-label': texts.close });
    onPress(close, hide);
    fill(
      content,
      h('div', { class: 'aT' }, h('span', { class: 'bAq' }, text), h('span', { class: 'bAo' }, ...links)),
      close,
    );
  };
  const hide = (): void => {
    clearTimeout(timer);
    shown = [];
    element.classList.remove('bAp');
    element.style.top = '-10000px';
    fill(content);
  };
  const show: Toast['show'] = (text, actions = [], holdMs = 0) => {
    clearTimeout(timer);
    shown = actions;
    render(text);
    element.classList.add('bAp');
    element.style.top = '';
    const end = (): void => {
      shown = shown.filter(({ id }) => id !== 'link_undo');
      render(text);
      timer = window.setTimeout(hide, lingerMs);
    };
    timer = window.setTimeout(end, holdMs);
  };

  hide();
  return {
    element,
    show,
    hide,
    undo() {
      const action = shown.find(({ id }) => id === 'link_undo');
      action?.act();
      return action !== undefined;
    },
  };
}

function renderLink(action: Action): HTMLElement {
  const { id, text, param } = action;
  const link = h('span', { id, class: 'ag a8k', role: 'link', tabindex: 0, idlink: '', param }, text);
  link.addEventListener('click', () => action.act());
  link.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') action.act();
  });
  return h('span', { class: 'bAo-link' }, link);
}
