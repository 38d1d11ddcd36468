import { h } from '../element';
import type { Texts } from '../texts/texts';

/** Two advertisements as Gmail mixes them into a list: rows without an id, of no thread. */
export function createAdRows(texts: Texts): HTMLTableRowElement[] {
  return ['am0', 'bvA'].map((kind, index) =>
    h(
      'tr',
      { class: `zA yO ${kind}`, role: 'row', tabindex: -1 },
      h('td', { class: 'PF xY' }),
      h('td', { class: 'oZ-x3 xY' }),
      h('td', { class: 'apU xY' }),
      h('td', { class: 'WA xY' }),
      h(
        'td',
        { class: 'yX xY' },
        h('div', { class: 'yW' }, h('b', { class: 'a3x' }, texts.ad), ' Paper & Pens'),
      ),
      h(
        'td',
        { class: 'xY a4W' },
        h('div', { class: 'xS' }, h('div', { class: 'xT' }, h('div', { class: 'y6' }, offers[index] ?? ''))),
      ),
      h('td', { class: 'byZ xY' }),
      h('td', { class: 'yf xY' }),
      h('td', { class: 'xW xY' }),
      h('td', { class: 'bq4 xY' }),
    ),
  );
}

const offers = ['Notebooks that last a year', 'Ink for every desk'];
