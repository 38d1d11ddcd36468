import { formatFull } from '../dates';
import { h } from '../element';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

/** Lets the writer pick when a mail leaves; `pick` gets epoch ms. */
export function showScheduleDialog(texts: Texts, language: string, pick: (at: number) => void): void {
  const now = new Date();
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8);
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (8 - (now.getDay() || 7)), 8);
  const row = (text: string, at: Date): HTMLElement => {
    const item = h(
      'div',
      { class: 'Az', role: 'menuitem', tabindex: 0 },
      h('div', {}, text),
      h('div', { class: 'AG' }, formatFull(at.getTime(), language)),
    );
    onPress(item, () => {
      dialog.remove();
      pick(at.getTime());
    });
    return item;
  };
  const close = h(
    'span',
    { class: 'Kj-JD-K7-Jq', role: 'button', tabindex: 0, 'aria-label': texts.close },
    '×',
  );
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'dialog', tabindex: 0, 'aria-label': texts.scheduleSend },
    h('div', { class: 'Kj-JD-K7' }, texts.scheduleSend, close),
    h(
      'div',
      { class: 'ZkmAeb', role: 'menu' },
      row(texts.tomorrowMorning, tomorrow),
      row(texts.mondayMorning, monday),
    ),
  );
  onPress(close, () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.remove();
  });
  document.body.append(dialog);
  dialog.focus();
}
