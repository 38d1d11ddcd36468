import type { Thread } from '@/tests/gmail/model';
import { fill, h, newId, setAttributes } from '../element';
import {
  listUserLabels,
  renderCheckbox,
  renderDate,
  renderLabels,
  renderLink,
  renderSpoken,
  renderStar,
  renderWho,
  type RowContext,
} from './row-parts';
import { styleRow } from './row';

/** Beside a preview pane a thread takes two rows, or three when it has labels. */
export function countSplitLines(thread: Thread): number {
  return listUserLabels(thread).length > 0 ? 3 : 2;
}

/** Writes a thread into its rows: people and date, subject and text, labels. Only the first has an id. */
export function fillSplitRow(
  lines: readonly HTMLTableRowElement[],
  thread: Thread,
  context: RowContext,
): void {
  const [first, second, third] = lines;
  if (!first || !second) return;
  const spokenId = newId();
  for (const line of lines) styleRow(line, thread, line === third ? 'apv apw' : 'apv');
  setAttributes(first, { 'aria-labelledby': spokenId });
  fill(
    first,
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY apt' }, renderCheckbox(context)),
    h(
      'td',
      { class: 'apy xY', role: 'gridcell' },
      renderSpoken(thread, spokenId, context),
      renderWho(thread, context),
      !third && h('div', { class: 'apu' }),
    ),
    h('td', { class: 'yf xY apt' }, h('div', { class: 'apm' }, renderDate(thread, context))),
    h('td', { class: 'bq4 xY' }),
  );
  fill(
    second,
    h('td', { class: 'PF xY' }),
    h('td', { class: 'xY' }),
    h('td', { class: 'apz xY', role: 'gridcell' }, renderLink(thread, context, false)),
    h('td', { class: 'apU xY' }, renderStar(thread, context.texts)),
  );
  if (!third) return;
  fill(
    third,
    h('td', { class: 'PF xY' }),
    h('td', { class: 'xY' }),
    h('td', { class: 'xY', colspan: 3 }, h('div', { class: 'apu' }, ...renderLabels(thread))),
  );
}
