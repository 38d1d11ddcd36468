import { fill, h } from '../element';
import { icon } from '../icons';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';
import type { ComposePlace } from './docked';

/** A reply inside the conversation: the message's `.ip` gets `adB` and `.M9`, and its reply links back afterwards. */
export function createInlinePlace(
  region: HTMLElement,
  place: HTMLElement,
  texts: Texts,
  dock: () => void,
): ComposePlace {
  const before = [...place.childNodes];
  const out = h(
    'div',
    {
      class: 'aUG',
      role: 'button',
      tabindex: 0,
      'aria-label': texts.popOutReply,
      'data-tooltip': texts.popOutReply,
    },
    icon('expand'),
  );
  onPress(out, dock);
  place.classList.add('adB');
  fill(place, h('div', { class: 'M9', jsaction: 'k7l9ob:DIP0Zb' }, region), out);
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
