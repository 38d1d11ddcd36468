import { h } from '../element';
import type { Navigation } from './navigation';
import { createSidePanel } from './side-panel';
import type { TopBar } from './top-bar';
import type { Texts } from '../texts/texts';

/** The boxes around the views, nested as Gmail nests them. */
export interface Frame {
  readonly root: HTMLElement;
  /** `div.aeF > div.nH`: each view is one child. */
  readonly views: HTMLElement;
  readonly toolbars: HTMLElement;
}

export function createFrame(topBar: TopBar, navigation: Navigation, texts: Texts): Frame {
  const views = h('div', { class: 'nH' });
  const toolbars = h('div', { class: 'aeH' });
  const content = h(
    'div',
    { class: 'nH' },
    h(
      'div',
      { class: 'nH ar4 z' },
      toolbars,
      h('div', { class: 'AO' }, h('div', { class: 'Tm aeJ' }, h('div', { class: 'aeF' }, views))),
    ),
  );
  const root = h(
    'div',
    { class: 'nH a4O' },
    h('div', { class: 'nH w-asV aiw' }, topBar.element),
    h(
      'div',
      { class: 'nH aqk aql bkL' },
      h(
        'div',
        { class: 'no' },
        navigation.element,
        h('div', { class: 'nH bkK nn' }, content),
        createSidePanel(texts),
      ),
    ),
  );
  return { root, views, toolbars };
}
