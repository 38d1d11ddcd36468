import type { ReplyKind } from '../compose/draft';
import { h, setShown } from '../element';
import { icon, type IconName } from '../icons';
import { formatJslog } from '../jslog';
import type { Texts } from '../texts/texts';

const choices: { kind: ReplyKind; name: string; image: IconName; event: number }[] = [
  { kind: 'reply', name: 'bkH', image: 'reply', event: 21576 },
  { kind: 'replyAll', name: 'bkI', image: 'replyAll', event: 21577 },
  { kind: 'forward', name: 'bkG', image: 'forward', event: 21578 },
];

/** The twin that some accounts get: the same links, never shown. */
export function createHiddenReplyRow(texts: Texts): HTMLElement {
  const row = createReplyRow(texts, true, () => {});
  setShown(row, false);
  return row;
}

/** Reply, Reply all and Forward under the last message. */
export function createReplyRow(
  texts: Texts,
  withAll: boolean,
  answer: (kind: ReplyKind) => void,
): HTMLElement {
  const row = h('div', { class: 'amn' });
  for (const { kind, name, image, event } of choices) {
    if (kind === 'replyAll' && !withAll) continue;
    const link = h(
      'span',
      { class: `ams ${name}`, role: 'link', tabindex: 0, jslog: formatJslog(event, {}) },
      icon(image),
      texts[kind],
    );
    link.addEventListener('click', () => answer(kind));
    link.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'Enter') answer(kind);
    });
    row.append(link);
  }
  return row;
}
