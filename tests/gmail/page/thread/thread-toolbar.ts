import type { Thread, View } from '@/tests/gmail/model';
import type { Context } from '../context';
import { h } from '../element';
import { icon } from '../icons';
import { createSection, createToolbar, createToolButton } from '../list/list-toolbar';
import { archive, markUnread, trash } from '../list/row-actions';
import { openThreadWindow } from '../pop-out-window';
import { onPress } from '../press';
import type { Texts } from '../texts/texts';

/** The buttons above a conversation: back, archive, delete, mark as unread. */
export function createThreadToolbar(context: Context, from: View, thread: () => Thread | null): HTMLElement {
  const { texts } = context;
  const leave = (act: (thread: Thread) => void) => (): void => {
    const open = thread();
    if (open === null) return;
    act(open);
    context.openView(from);
  };
  const sections = [
    createSection(createToolButton('lS', 'back', texts.back, () => context.openView(from))),
    createSection(
      createToolButton(
        'lR',
        'archive',
        texts.archive,
        leave((open) => archive(open, context)),
      ),
      createToolButton(
        'nX',
        'trash',
        texts.delete,
        leave((open) => trash(open, context)),
      ),
    ),
    createSection(
      createToolButton(
        'ns mw',
        'mail',
        texts.markUnread,
        leave((open) => markUnread(open, context)),
      ),
    ),
  ];
  return createToolbar(h('div', {}, ...sections));
}

/** At the end of the subject's line: the conversation in a window of its own. */
export function createNewWindowButton(texts: Texts, threadId: string): HTMLElement {
  const button = h(
    'button',
    { class: 'bX', type: 'button', 'aria-label': texts.newWindow, 'data-tooltip': texts.newWindow },
    icon('expand'),
  );
  onPress(button, () => openThreadWindow(threadId));
  return button;
}
