import type { Thread, View } from '@/tests/gmail/model';
import type { Context } from '../context';
import { createSection, createToolbar, createToolButton } from '../list/list-toolbar';
import { archive, trash } from '../list/row-actions';

/** The buttons above a conversation: back, archive, delete, mark as unread. */
export function createThreadToolbar(context: Context, from: View, thread: () => Thread | null): HTMLElement {
  const { client, texts } = context;
  const leave = (act: (thread: Thread) => void) => (): void => {
    const open = thread();
    if (open === null) return;
    act(open);
    context.openView(from);
  };
  const markUnread = (open: Thread): void => {
    const last = open.messages.at(-1);
    if (last) void client.relabel(open.id, [last.id], ['^u'], []);
  };
  return createToolbar([
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
    createSection(createToolButton('ns mw', 'mail', texts.markUnread, leave(markUnread))),
  ]);
}
