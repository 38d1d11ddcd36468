import type { Thread, View } from '@/tests/gmail/model';
import { formatFull, formatShort } from '../dates';
import { h, newId } from '../element';
import { isDraft, isUnread, lastAt } from '../membership';
import type { Texts } from '../texts/texts';
import { renderPeople } from './people';

export interface RowContext {
  view: View;
  texts: Texts;
  /** The account's address. */
  own: string;
  language: string;
  /** Epoch ms. */
  now: number;
  isSelected: boolean;
}

export function renderCheckbox({ texts, isSelected }: RowContext): HTMLElement {
  return h('div', {
    class: 'oZ-jc T-Jo J-J5-Ji',
    role: 'checkbox',
    'aria-checked': String(isSelected),
    'aria-label': texts.select,
    tabindex: -1,
  });
}

/** The screen reader's text repeats sender and subject, ids included. */
export function renderSpoken(thread: Thread, id: string, context: RowContext): HTMLElement {
  const { now, language, texts } = context;
  const parts = [renderNames(thread, context), ', ', renderSubject(thread, texts), ', '];
  return h('div', { class: 'afn', id }, ...parts, formatShort(lastAt(thread), now, language));
}

export function renderWho(thread: Thread, context: RowContext): HTMLElement {
  const count = thread.messages.filter((message) => !isDraft(message)).length;
  const number = count > 1 && h('span', { class: 'bx0' }, String(count));
  return h('div', { class: 'yW' }, renderNames(thread, context), number);
}

function renderNames(thread: Thread, { view, own, texts }: RowContext): HTMLElement {
  const recipients = view.kind === 'sent' || view.kind === 'drafts' || view.kind === 'scheduled';
  return renderPeople(thread, recipients, own, texts);
}

export function renderDate(thread: Thread, { language, now }: RowContext): HTMLElement {
  const at = lastAt(thread);
  const full = formatFull(at, language);
  return h(
    'span',
    { title: full, 'aria-label': full, id: newId() },
    h('span', { class: isUnread(thread) && 'bq3' }, formatShort(at, now, language)),
  );
}

/** What stands in `.xS`: labels (unless they have their own line), subject and beginning of the text. */
export function renderLink(thread: Thread, context: RowContext, withLabels: boolean): HTMLElement {
  const subject = h('span', { class: 'bog', id: newId() }, renderSubject(thread, context.texts));
  return h(
    'div',
    { class: 'xS', role: 'link' },
    h(
      'div',
      { class: 'xT' },
      ...(withLabels ? renderLabels(thread) : []),
      h('div', { class: 'y6' }, subject),
      renderSnippet(thread),
    ),
  );
}

function renderSnippet(thread: Thread): HTMLElement {
  return h('span', { class: 'y2' }, h('span', { class: 'Zt' }, ' - '), thread.messages.at(-1)?.snippet ?? '');
}

/** The labels that the user made; Gmail's own begin with `^`. */
export function renderLabels(thread: Thread): HTMLElement[] {
  return listUserLabels(thread).map((label) =>
    h(
      'div',
      { class: 'yi' },
      h(
        'div',
        { class: 'ar as', 'data-tooltip': label },
        h('div', { class: 'at', title: label }, h('div', { class: 'au' }, h('div', { class: 'av' }, label))),
      ),
    ),
  );
}

export function listUserLabels(thread: Thread): string[] {
  const labels = thread.messages.flatMap((message) =>
    message.labels.filter((label) => !label.startsWith('^')),
  );
  return [...new Set(labels)];
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

export function renderStar(thread: Thread, texts: Texts): HTMLElement {
  const starred = thread.messages.some(({ labels }) => labels.includes('^t'));
  return h('span', {
    class: `T-KT aXw ${starred ? 'T-KT-Jp' : ''}`,
    role: 'button',
    'aria-label': texts.star,
    'aria-pressed': String(starred),
    tabindex: -1,
  });
}
