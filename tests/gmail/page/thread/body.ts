import type { Message } from '@/tests/gmail/model';
import { h, setShown } from '../element';
import { onPress } from '../press';
import { setSafeHtml } from '../safe-html';
import type { Texts } from '../texts/texts';

/** A message's text; what it quotes is folded away behind three dots. */
export function renderBody(message: Message, texts: Texts): HTMLElement {
  const text = h('div', {});
  setSafeHtml(text, message.html);
  const body = h('div', { class: 'a3s aiL' }, text);
  if (message.quotedHtml === '') return body;

  const quote = h('div', { class: 'h5' });
  setSafeHtml(quote, message.quotedHtml);
  setShown(quote, false);
  const dots = h('div', {
    class: 'ajR',
    role: 'button',
    tabindex: 0,
    'aria-label': texts.showTrimmed,
    'data-tooltip': texts.showTrimmed,
    'aria-expanded': 'false',
  });
  dots.append(h('span', { class: 'ajT' }));
  onPress(dots, () => {
    const open = quote.style.display === 'none';
    setShown(quote, open);
    dots.setAttribute('aria-expanded', String(open));
  });
  body.append(h('div', { class: 'yj6qo ajU' }, dots), h('div', { class: 'adL' }, quote));
  return body;
}
