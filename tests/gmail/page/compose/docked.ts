import { fill, h, newId, setAttributes, setShown } from '../element';
import { icon, type IconName } from '../icons';
import { hasTitleImages } from '../markup';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

/** Where a compose stands in the page. */
export interface ComposePlace {
  setTitle(title: string): void;
  remove(): void;
}

/**
 * A window at the bottom right. It can be minimised, and goes into `body > .aSs > .aSt` when it fills the screen;
 * that wrapper stays behind empty. With Shift, the same button takes it into a window of its own.
 */
export function createDockedPlace(
  region: HTMLElement,
  texts: Texts,
  act: { close: () => void; popOut: () => void },
): ComposePlace {
  const titleText = h('div', { class: 'aYF' });
  const minimise = createTitleButton('Hl', 'minimise', texts.minimise);
  const full = createTitleButton('Hq', 'expand', texts.fullScreen);
  const shut = createTitleButton('Ha', 'close', texts.saveAndClose);
  const title = h(
    'div',
    { class: 'nH Hy aXJ' },
    h(
      'table',
      { class: 'cf Ht', role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', { class: 'Hn' }, h('div', { class: 'Hp' }, h('h2', { class: 'a3E' }, titleText))),
          h('td', { class: 'Hm' }, minimise, full, shut),
        ),
      ),
    ),
  );
  const box = h(
    'div',
    { class: 'aaY' },
    h('div', { class: 'aaZ' }, h('div', { class: 'M9', jsaction: 'k7l9ob:DIP0Zb' }, region)),
  );
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': newId(), tabindex: -1 },
    title,
    box,
  );
  const holder = h('div', { class: 'nH' }, dialog);
  const home = h('div', { class: 'AD' }, holder);
  const outer = h('div', { class: 'nH nn' }, home);
  titleText.id = dialog.getAttribute('aria-labelledby') ?? '';

  const setMinimised = (minimised: boolean): void => {
    setShown(box, !minimised);
    outer.classList.toggle('minimised', minimised);
    minimise.setAttribute('aria-label', minimised ? texts.restore : texts.minimise);
  };
  const setFull = (wanted: boolean): void => {
    (wanted ? findFullScreen() : home).append(holder);
    setShown(outer, !wanted);
    full.setAttribute('aria-label', wanted ? texts.exitFullScreen : texts.fullScreen);
    updateFullScreen();
  };
  onPress(minimise, () => setMinimised(box.style.display !== 'none'));
  onPress(full, (event) => {
    if (event instanceof MouseEvent && event.shiftKey) {
      act.popOut();
      return;
    }
    setMinimised(false);
    setFull(holder.parentElement === home);
  });
  onPress(shut, act.close);
  titleText.addEventListener('click', () => setMinimised(false));

  findDock().prepend(outer);
  return {
    setTitle: (text) => fill(titleText, text),
    remove() {
      holder.remove();
      outer.remove();
      updateFullScreen();
    },
  };
}

function createTitleButton(name: string, image: IconName, text: string): HTMLElement {
  if (hasTitleImages()) {
    const picture = icon(image);
    setAttributes(picture, { fill: 'none', stroke: '#747775', 'stroke-width': 1.7 });
    const drawing = new XMLSerializer().serializeToString(picture);
    const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
    const attributes = { class: name, role: 'button', tabindex: 0, alt: '', src };
    return h('img', { ...attributes, 'aria-label': text, 'data-tooltip': text });
  }
  return h('button', { class: name, type: 'button', 'aria-label': text, 'data-tooltip': text }, icon(image));
}

/** The dock does not exist before the first compose. */
function findDock(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.dw .nH > .nH > .no');
  if (found) return found;
  // The last child is a spacer; extensions put a window before it.
  const dock = h('div', { class: 'no' }, h('div', { class: 'nn spacer' }));
  document.body.append(h('div', { class: 'dw' }, h('div', { class: 'nH' }, h('div', { class: 'nH' }, dock))));
  return dock;
}

function findFullScreen(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.aSs .aSt');
  if (found) return found;
  const inner = h('div', { class: 'aSt' });
  document.body.append(h('div', { class: 'aSs' }, inner));
  return inner;
}

/** The dark backdrop goes with the last full-screen compose; the two boxes stay. */
function updateFullScreen(): void {
  const inner = document.querySelector('.aSs .aSt');
  inner?.parentElement?.classList.toggle('open', inner.childElementCount > 0);
}
