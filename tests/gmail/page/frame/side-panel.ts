import { h } from '../element';
import type { Texts } from '../texts/texts';

/**
 * The empty companion column at the right. Nothing in it is used here, but extensions hang their own panels on these
 * classes and wait for them.
 */
export function createSidePanel(texts: Texts): HTMLElement {
  return h(
    'div',
    { class: 'bAw nH nn' },
    h('div', { class: 'brC-brG' }, h('div', { class: 'brC-bsf' }), h('div', { class: 'brC-dA-I' })),
    h(
      'div',
      { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': texts.sidePanel },
      h(
        'div',
        { class: 'brC-aT5-aOt-bsf-Jw' },
        h('div', { role: 'tablist', 'aria-orientation': 'vertical' }),
        h('div', { role: 'separator' }),
      ),
    ),
  );
}
