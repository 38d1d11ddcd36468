import type { Thread } from '@/tests/gmail/model';
import { fill, h, newId, setAttributes } from '../element';
import { isUnread } from '../membership';
import {
  renderCheckbox,
  renderDate,
  renderLink,
  renderSpoken,
  renderStar,
  renderWho,
  type RowContext,
} from './row-parts';

const states = ['aqw', 'x7', 'btb', 'aps'];

/** An empty row; Gmail makes as many as it shows and writes other threads into them. Only a thread's first row has an id. */
export function createRow(isFirst: boolean): HTMLTableRowElement {
  return h('tr', {
    class: 'zA',
    id: isFirst && newId(),
    role: 'row',
    tabindex: -1,
    draggable: 'true',
    jscontroller: 'ZdOxDb',
    jsaction: 'LsHpac:wAqVr;',
  });
}

/** Writes a thread into a row: every child is new, as after Gmail's own rewriting. */
export function fillRow(row: HTMLTableRowElement, thread: Thread, context: RowContext): void {
  const spokenId = newId();
  styleRow(row, thread, '');
  setAttributes(row, { 'aria-labelledby': spokenId });
  fill(
    row,
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY' }, renderCheckbox(context)),
    h('td', { class: 'apU xY' }, renderStar(thread, context.texts)),
    h('td', { class: 'WA xY' }),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      renderSpoken(thread, spokenId, context),
      renderWho(thread, context),
    ),
    h('td', { class: 'xY a4W', role: 'gridcell' }, renderLink(thread, context, true)),
    h('td', { class: 'byZ xY' }),
    h('td', { class: 'yf xY' }),
    h('td', { class: 'xW xY', role: 'gridcell' }, renderDate(thread, context)),
    h('td', { class: 'bq4 xY' }),
  );
}

/** Sets a row's classes; what the mouse, the cursor and the selection added stays. */
export function styleRow(row: HTMLElement, thread: Thread, extra: string): void {
  const kept = states.filter((state) => row.classList.contains(state));
  setAttributes(row, { class: ['zA', isUnread(thread) ? 'zE' : 'yO', extra, ...kept].join(' ') });
}
