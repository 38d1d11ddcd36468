import { fill, h } from '../element';
import type { ComposePlace } from './docked';

/** A reply inside the conversation: the message's `.ip` gets `adB` and `.M9`, and its reply links back afterwards. */
export function createInlinePlace(region: HTMLElement, place: HTMLElement): ComposePlace {
  const before = [...place.childNodes];
  place.classList.add('adB');
  fill(place, h('div', { class: 'M9', jsaction: 'k7l9ob:DIP0Zb' }, region));
  return {
    setTitle() {
      // A reply has no title bar.
    },
    remove() {
      place.classList.remove('adB');
      fill(place, ...before);
    },
  };
}
