import { fill, h } from '../element';
import { icon, type IconName } from '../icons';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

interface ListToolbar {
  readonly element: HTMLElement;
  /** Positions from 1. */
  setRange(from: number, to: number, of: number, texts: Texts): void;
}

/** The row of buttons above a list. */
export function createListToolbar(
  texts: Texts,
  actions: { refresh: () => void; turn: (step: 1 | -1) => void },
): ListToolbar {
  const range = h('span', { class: 'Dj' });
  const newer = createToolButton('amD', 'left', texts.newer, () => actions.turn(-1));
  const older = createToolButton('amJ', 'right', texts.older, () => actions.turn(1));
  const element = createToolbar(
    [
      createSection(createToolButton('nu', 'refresh', texts.refresh, actions.refresh)),
      // Extensions find this section by the class of its button, hidden while nothing is selected.
      createSection(createToolButton('ns mw', 'more', texts.select, () => {})),
    ],
    h('div', { class: 'ar5' }, range, newer, older),
  );
  return {
    element,
    setRange(from, to, of) {
      fill(range, of === 0 ? '' : texts.range(from, to, of));
      newer.setAttribute('aria-disabled', String(from <= 1));
      older.setAttribute('aria-disabled', String(to >= of));
    },
  };
}

/** `[gh=tm]` with its inner `[gh=mtb]`, as above every view. */
export function createToolbar(sections: HTMLElement[], ...right: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'G-atb D E', gh: 'tm' },
    h('div', { class: 'iH bzn', gh: 'mtb' }, h('div', {}, ...sections), ...right),
  );
}

/** One group of toolbar buttons. */
export function createSection(...buttons: HTMLElement[]): HTMLElement {
  return h('div', { class: 'G-Ni J-J5-Ji' }, ...buttons);
}

/** A toolbar button; `kind` is the class by which extensions know it. */
export function createToolButton(kind: string, image: IconName, text: string, act: () => void): HTMLElement {
  const button = h(
    'div',
    {
      class: `T-I J-J5-Ji ${kind} T-I-ax7 L3`,
      role: 'button',
      tabindex: 0,
      'aria-label': text,
      'data-tooltip': text,
    },
    h('div', { class: 'asa' }, icon(image)),
  );
  onPress(button, () => {
    if (button.getAttribute('aria-disabled') !== 'true') act();
  });
  return button;
}
