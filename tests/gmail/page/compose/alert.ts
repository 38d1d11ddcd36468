import { h } from '../element';
import type { Texts } from '../texts/texts';

/**
 * Gmail's own message box, a direct child of the body. With `confirmed` it is a question: there is a Cancel too, and
 * only OK goes on.
 */
export function showAlert(text: string, texts: Texts, confirmed?: () => void): void {
  const cancel = h('button', { class: 'J-at1-atl', name: 'cancel', type: 'button' }, texts.cancel);
  const ok = h('button', { class: 'J-at1-auR', name: 'ok', type: 'button' }, texts.ok);
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: 0, 'aria-label': texts.error },
    h('div', { class: 'Kj-JD-K7' }, texts.error),
    h('div', { class: 'Kj-JD-Jz' }, text),
    h('div', { class: 'Kj-JD-Jl' }, ok, confirmed && cancel),
  );
  ok.addEventListener('click', () => {
    dialog.remove();
    confirmed?.();
  });
  cancel.addEventListener('click', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.remove();
  });
  document.body.append(dialog);
  ok.focus();
}
