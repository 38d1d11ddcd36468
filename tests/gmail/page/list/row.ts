import type { Thread, View } from '@/tests/gmail/model';
import { formatFull, formatShort } from '../dates';
import { fill, h, newId, setAttributes } from '../element';
import { isDraft, isUnread, lastAt } from '../membership';
import type { Texts } from '../texts/texts';
import { renderPeople } from './people';

interface RowContext {
  view: View;
  texts: Texts;
  /** The account's address. */
  own: string;
  language: string;
  /** Epoch ms. */
  now: number;
}

/** An empty row; Gmail makes as many as it shows and writes other threads into them. */
export function createRow(): HTMLTableRowElement {
  return h('tr', {
    class: 'zA',
    id: newId(),
    role: 'row',
    tabindex: -1,
    draggable: 'true',
    jscontroller: 'ZdOxDb',
    jsaction: 'LsHpac:wAqVr;',
  });
}

/** Writes a thread into a row: every child is new, as after Gmail's own rewriting. */
export function fillRow(row: HTMLTableRowElement, thread: Thread, context: RowContext): void {
  const { view, texts, own, language, now } = context;
  const unread = isUnread(thread);
  const at = lastAt(thread);
  const subjectId = newId();
  const recipients = view.kind === 'sent' || view.kind === 'drafts' || view.kind === 'scheduled';
  const people = (): HTMLElement => renderPeople(thread, recipients, own, texts);
  const count = thread.messages.filter((message) => !isDraft(message)).length;

  row.className = `zA ${unread ? 'zE' : 'yO'}`;
  setAttributes(row, { 'aria-labelledby': subjectId });
  fill(
    row,
    h('td', { class: 'PF xY' }),
    h(
      'td',
      { class: 'oZ-x3 xY' },
      h('div', {
        class: 'oZ-jc T-Jo J-J5-Ji',
        role: 'checkbox',
        'aria-checked': 'false',
        'aria-label': texts.select,
        tabindex: -1,
      }),
    ),
    h('td', { class: 'apU xY' }, renderStar(thread, texts)),
    h('td', { class: 'WA xY' }),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      // The screen reader's text repeats sender and subject, ids included.
      h(
        'div',
        { class: 'afn', id: subjectId },
        people(),
        ', ',
        renderSubject(thread, texts),
        ', ',
        formatShort(at, now, language),
      ),
      h('div', { class: 'yW' }, people(), count > 1 && h('span', { class: 'bx0' }, String(count))),
    ),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          h('div', { class: 'y6' }, h('span', { class: 'bog', id: newId() }, renderSubject(thread, texts))),
          h(
            'span',
            { class: 'y2' },
            h('span', { class: 'Zt' }, ' - '),
            thread.messages.at(-1)?.snippet ?? '',
          ),
        ),
      ),
    ),
    h('td', { class: 'byZ xY' }),
    h('td', { class: 'yf xY' }),
    h(
      'td',
      { class: 'xW xY', role: 'gridcell' },
      h(
        'span',
        { title: formatFull(at, language), 'aria-label': formatFull(at, language), id: newId() },
        h('span', { class: unread && 'bq3' }, formatShort(at, now, language)),
      ),
    ),
    h('td', { class: 'bq4 xY' }),
  );
}

/** The subject with the ids that extensions read. A thread that is only a draft names the draft instead. */
function renderSubject(thread: Thread, texts: Texts): HTMLElement {
  const last = thread.messages.at(-1);
  const written = thread.messages.findLast((message) => !isDraft(message));
  return h(
    'span',
    {
      class: isUnread(thread) && 'bqe',
      'data-thread-id': `#${thread.id}`,
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last?.legacyId,
      'data-legacy-last-non-draft-message-id': written?.legacyId,
      'data-standalone-draft-id': written === undefined && last !== undefined && `#${last.id}`,
    },
    thread.subject === '' ? texts.noSubject : thread.subject,
  );
}

function renderStar(thread: Thread, texts: Texts): HTMLElement {
  const starred = thread.messages.some(({ labels }) => labels.includes('^t'));
  return h('span', {
    class: `T-KT aXw ${starred ? 'T-KT-Jp' : ''}`,
    role: 'button',
    'aria-label': texts.star,
    'aria-pressed': String(starred),
    tabindex: -1,
  });
}
