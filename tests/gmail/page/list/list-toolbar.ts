import { fill, h } from '../element';
import { icon, type IconName } from '../icons';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

interface ListToolbar {
  readonly element: HTMLElement;
  /** Positions from 1; `of` is null while nobody knows how many there are. */
  setRange(from: number, to: number, of: number | null): void;
  /** Builds the buttons anew for this many selected conversations, as Gmail does with each change. */
  setSelection(count: number): void;
}

interface ToolbarActions {
  refresh: () => void;
  turn: (step: 1 | -1) => void;
  archive: () => void;
  trash: () => void;
  markUnread: () => void;
}

/** The row of buttons above a list. */
export function createListToolbar(texts: Texts, actions: ToolbarActions): ListToolbar {
  const range = h('span', { class: 'Dj' });
  const newer = createToolButton('amD', 'left', texts.newer, () => actions.turn(-1));
  const older = createToolButton('amJ', 'right', texts.older, () => actions.turn(1));
  const sections = h('div', {});
  const element = createToolbar(sections, h('div', { class: 'ar5' }, range, newer, older));
  let selected = 0;

  function build(): void {
    const button = createToolButton;
    const forSelected = [
      createSection(
        button('lR', 'archive', texts.archive, actions.archive),
        button('nX', 'trash', texts.delete, actions.trash),
      ),
      createSection(button('nN', 'mail', texts.markUnread, actions.markUnread)),
    ];
    fill(
      sections,
      createSection(button('nu', 'refresh', texts.refresh, actions.refresh)),
      ...(selected > 0 ? forSelected : []),
      // Extensions find this section by the class of its button.
      createSection(button('ns mw', 'more', texts.select, () => {})),
    );
  }
  build();

  return {
    element,
    setRange(from, to, of) {
      fill(range, of === 0 ? '' : texts.range(from, to, of ?? texts.many));
      newer.setAttribute('aria-disabled', String(from <= 1));
      older.setAttribute('aria-disabled', String(of !== null && to >= of));
    },
    setSelection(count) {
      if (count === selected) return;
      selected = count;
      build();
    },
  };
}

/** `[gh=tm]` with its inner `[gh=mtb]`, as above every view. */
export function createToolbar(sections: HTMLElement, ...right: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'G-atb D E', gh: 'tm' },
    h('div', { class: 'iH bzn', gh: 'mtb' }, sections, ...right),
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
