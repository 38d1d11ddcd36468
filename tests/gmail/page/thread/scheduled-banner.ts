import type { Message } from '@/tests/gmail/model';
import { formatFull } from '../dates';
import { h } from '../element';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

/** Above a mail that waits for its time: when it leaves, and the way to keep it. `cancel` is told once. */
export function createScheduledBanner(message: Message, texts: Texts, cancel: () => void): HTMLElement {
  const button = h('div', { class: 'T-I J-J5-Ji', role: 'button', tabindex: 0 }, texts.cancelSend);
  onPress(button, () => {
    button.remove();
    cancel();
  });
  const when = formatFull(message.at, document.documentElement.lang);
  return h('div', { class: 'bAK' }, h('span', {}, texts.scheduledFor(when)), button);
}
