import type { View } from '@/tests/gmail/model';
import { h } from '../element';
import { formatView } from '../route';
import type { Texts } from '../texts/texts';

const tabs: { view: View; text: 'primary' | 'promotions' | 'social' }[] = [
  { view: { kind: 'inbox' }, text: 'primary' },
  { view: { kind: 'category', category: 'promotions' }, text: 'promotions' },
  { view: { kind: 'category', category: 'social' }, text: 'social' },
];

/** The bar above the inbox when it has tabs. */
export function createTabs(current: View, texts: Texts, open: (view: View) => void): HTMLElement {
  const cells = tabs.map(({ view, text }) => {
    const isCurrent = formatView(view) === formatView(current);
    const tab = h(
      'div',
      {
        class: `aAy ${isCurrent ? 'J-KU-KO aKe-aKz' : ''}`,
        role: 'tab',
        tabindex: isCurrent ? 0 : -1,
        'aria-selected': String(isCurrent),
        'aria-label': texts[text],
      },
      h('div', { class: 'aKz' }, texts[text]),
    );
    tab.addEventListener('click', () => open(view));
    tab.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(view);
    });
    return h('td', { class: 'aRz J-KU' }, tab);
  });
  return h('div', { class: 'aKh' }, h('table', { class: 'aKk', role: 'tablist' }, h('tr', {}, ...cells)));
}

export function hasTabs(view: View): boolean {
  return tabs.some((tab) => formatView(tab.view) === formatView(view));
}
