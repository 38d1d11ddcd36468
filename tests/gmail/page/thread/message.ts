import type { Message, Person } from '@/tests/gmail/model';
import { formatFull, formatMessageDate } from '../dates';
import { fill, h, newId, setAttributes } from '../element';
import { icon } from '../icons';
import { formatJslog } from '../jslog';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';
import type { ReplyKind } from '../compose/draft';
import { renderBody } from './body';
import { createMessageMenu } from './message-menu';

interface MessageContext {
  texts: Texts;
  language: string;
  /** The account's address. */
  own: string;
  /** Answers the message, from the arrow at its top or the menu beside it. */
  reply(message: Message, kind: ReplyKind): void;
}

/** One message of an open conversation. */
export interface MessageItem {
  /** The list item: `.h7` while open, `.kv` while closed. */
  readonly element: HTMLElement;
  /** `.ip`, where an answer is written. */
  readonly replyBox: HTMLElement;
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** Folds a closed message away completely; opening it, or folding it out, shows it again. */
  setFolded(folded: boolean): void;
  /** Takes over what the server says by now. `fresh` leaves the server's id out. */
  update(message: Message, fresh: boolean): void;
}

export function createMessageItem(first: Message, context: MessageContext): MessageItem {
  let message = first;
  let open = false;
  let folded = false;
  const head = h('div', { class: 'adf ads' });
  const full = h('div', { class: 'adn ads', id: newId() });
  const replyBox = h('div', { class: 'ip iq' });
  const answer = h('div', { class: 'gA gt acV' }, h('div', { class: 'gB xu' }, replyBox));
  const element = h('div', { role: 'listitem', tabindex: -1 }, head, full, answer);

  const render = (): void => {
    element.className = open ? 'h7' : folded ? 'kv kQ' : 'kv';
    element.setAttribute('aria-expanded', String(open));
    // A closed message keeps an empty box that only carries the ids.
    full.style.display = open ? '' : 'none';
    answer.style.display = open ? '' : 'none';
    fill(head, ...(open ? [] : renderSummary(message, context)));
    head.style.display = open ? 'none' : '';
    fill(full, ...(open ? renderFull(message, context) : []));
  };
  head.addEventListener('click', () => setOpen(true));
  full.addEventListener('click', (event) => {
    const { target } = event;
    if (
      target instanceof Element &&
      target.closest('.gE') &&
      !target.closest('[role=button], [role=menuitem], [email]')
    )
      setOpen(false);
  });

  function setOpen(wanted: boolean): void {
    if (wanted === open) return;
    open = wanted;
    if (open) folded = false;
    render();
  }

  return {
    element,
    replyBox,
    isOpen: () => open,
    setOpen,
    setFolded(wanted) {
      folded = wanted && !open;
      render();
    },
    update(next, fresh) {
      const legacyId = fresh || next.legacyId === '' ? null : next.legacyId;
      setAttributes(full, { 'data-message-id': `#${next.id}`, 'data-legacy-message-id': legacyId });
      const changed = element.className === '' || next.html !== message.html || next.at !== message.at;
      message = next;
      if (changed) render();
    },
  };
}

function renderSummary(message: Message, { language }: MessageContext): HTMLElement[] {
  return [
    h(
      'div',
      { class: 'gs' },
      renderAvatar(message.from),
      renderSender(message.from),
      h('span', { class: 'iA g6' }, message.snippet),
      h('span', { class: 'gK' }, renderDate(message, language)),
    ),
  ];
}

function renderFull(message: Message, context: MessageContext): HTMLElement[] {
  const { texts, language } = context;
  const ids = [`#${message.threadId}`];
  const reply = h(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
      role: 'button',
      tabindex: 0,
      'aria-label': texts.reply,
      'data-tooltip': texts.reply,
    },
    icon('reply'),
  );
  onPress(reply, () => context.reply(message, 'reply'));
  const menu = createMessageMenu(texts, (kind) => context.reply(message, kind));
  return [
    h('div', { class: 'aju' }, renderAvatar(message.from)),
    h(
      'div',
      { class: 'gs' },
      h(
        'div',
        { class: 'gE iv gt' },
        h(
          'table',
          { class: 'cf gJ', role: 'presentation' },
          h(
            'tbody',
            {},
            h(
              'tr',
              { class: 'acZ' },
              h(
                'td',
                { class: 'gF gK' },
                h(
                  'table',
                  { class: 'cf ix' },
                  h('tbody', {}, h('tr', {}, h('td', { class: 'c2' }, renderSender(message.from, true)))),
                ),
              ),
              h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, renderDate(message, language))),
              h('td', { class: 'gH acX' }, reply, ...menu),
            ),
            h(
              'tr',
              { class: 'acZ xD' },
              h('td', { colspan: 3 }, h('div', { class: 'iw ajw' }, renderRecipients(message, context))),
            ),
          ),
        ),
      ),
      h(
        'div',
        {},
        h(
          'div',
          {
            class: 'ii gt',
            id: newId(),
            jslog: formatJslog(20277, { 1: ids, 4: [`#${message.id}`, null, null, null, 1] }),
          },
          renderBody(message, texts),
        ),
      ),
      h('div', { class: 'hi' }),
    ),
  ];
}

function renderAvatar({ email, name }: Person): HTMLElement {
  const hue = Array.from(email, (letter) => letter.charCodeAt(0)).reduce(
    (sum, code) => (sum * 31 + code) % 360,
    7,
  );
  return h(
    'span',
    { class: 'avatar', style: `background:hsl(${hue} 45% 45%)` },
    (name || email).charAt(0).toUpperCase(),
  );
}

function renderSender(person: Person, withAddress = false): HTMLElement {
  const { email } = person;
  const name = person.name === '' ? email : person.name;
  return h(
    'h3',
    { class: 'iw' },
    h(
      'span',
      { class: 'qu', role: 'gridcell', translate: 'no', tabindex: -1 },
      h('span', { class: 'gD', email, name, 'data-hovercard-id': email }, h('span', {}, name)),
      withAddress && person.name !== '' && h('span', { class: 'go' }, `<${email}>`),
    ),
  );
}

function renderRecipients({ to, cc, bcc }: Message, { texts, own }: MessageContext): HTMLElement {
  const line = h('span', { class: 'hb' }, `${texts.to.toLowerCase()} `);
  for (const [index, { email, name }] of [...to, ...cc, ...bcc].entries()) {
    if (index > 0) line.append(', ');
    const text = email === own ? texts.me : name === '' ? email : (name.split(' ')[0] ?? name);
    line.append(
      h(
        'span',
        { class: 'g2', translate: 'no', email, name: name === '' ? email : name, 'data-hovercard-id': email },
        text,
      ),
    );
  }
  return line;
}

function renderDate({ at }: Message, language: string): HTMLElement {
  const title = formatFull(at, language);
  return h(
    'span',
    { class: 'g3', title, alt: title, role: 'gridcell', tabindex: -1 },
    formatMessageDate(at, language),
  );
}
