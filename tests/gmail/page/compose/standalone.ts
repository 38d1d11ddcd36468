import { h } from '../element';
import type { ComposePlace } from './docked';

/** A compose that is all there is in its window: no dialog, no title bar. */
export function createStandalonePlace(region: HTMLElement, home: HTMLElement): ComposePlace {
  const box = h('div', { class: 'aaZ' }, h('div', { class: 'M9', jsaction: 'k7l9ob:DIP0Zb' }, region));
  home.append(box);
  return {
    setTitle() {
      // The window's own title says it.
    },
    remove: () => box.remove(),
  };
}
