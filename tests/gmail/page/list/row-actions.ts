import type { Thread } from '@/tests/gmail/model';
import type { Context } from '../context';
import { fill, h } from '../element';
import { icon, type IconName } from '../icons';
import { isUnread } from '../membership';

type Changes = { add: string[]; remove: string[] };

/** Puts the buttons that Gmail shows under the mouse into a row. */
export function showRowActions(row: HTMLElement, thread: Thread, context: Context): void {
  const { texts } = context;
  const unread = isUnread(thread);
  const button = (name: string, image: IconName, text: string, act: () => void): HTMLElement => {
    const item = h(
      'li',
      { class: `bqX ${name}`, 'data-tooltip': text, 'aria-label': text, role: 'button' },
      icon(image),
    );
    item.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    return item;
  };
  row.classList.add('aqw');
  const cell = row.querySelector('td.bq4');
  if (cell === null) return;
  fill(
    cell,
    h(
      'ul',
      { class: 'bqY', role: 'toolbar' },
      button('brq', 'archive', texts.archive, () => archive(thread, context)),
      button('bru', 'trash', texts.delete, () => trash(thread, context)),
      button(
        unread ? 'brr' : 'brs',
        'mail',
        unread ? texts.markRead : texts.markUnread,
        () =>
          void relabel(thread, unread ? { add: [], remove: ['^u'] } : { add: ['^u'], remove: [] }, context),
      ),
    ),
  );
}

export function hideRowActions(row: HTMLElement): void {
  row.classList.remove('aqw');
  row.querySelector('td.bq4')?.replaceChildren();
}

/** Takes a thread out of the inbox. The toast has an Undo, but no "View message": nothing was sent. */
export function archive(thread: Thread, context: Context): void {
  void change(thread, { add: [], remove: ['^i'] }, context.texts.conversationArchived, context);
}

/** Moves a thread to Trash; undoable like archiving. */
export function trash(thread: Thread, context: Context): void {
  void change(thread, { add: ['^k'], remove: ['^i'] }, context.texts.conversationDeleted, context);
}

export function toggleStar(thread: Thread, context: Context): void {
  const starred = thread.messages.some(({ labels }) => labels.includes('^t'));
  void relabel(thread, starred ? { add: [], remove: ['^t'] } : { add: ['^t'], remove: [] }, context);
}

/** The newest message only, as Gmail does. */
export function markUnread({ id, messages }: Thread, { client }: Context): void {
  const last = messages.at(-1);
  if (last) void client.relabel(id, [last.id], ['^u'], []);
}

export function markRead(thread: Thread, context: Context): void {
  if (isUnread(thread)) void relabel(thread, { add: ['^o'], remove: ['^u'] }, context);
}

async function change(thread: Thread, changes: Changes, done: string, context: Context): Promise<void> {
  const { texts, toast } = context;
  const undo = async (): Promise<void> => {
    toast.hide();
    await relabel(thread, { add: changes.remove, remove: changes.add }, context);
    toast.show(texts.actionUndone);
  };
  await relabel(thread, changes, context);
  toast.show(done, [{ id: 'link_undo', text: texts.undo, act: () => void undo() }], 6_000);
}

function relabel(thread: Thread, { add, remove }: Changes, { client }: Context): Promise<void> {
  const ids = thread.messages.map(({ id }) => id);
  return client.relabel(thread.id, ids, add, remove);
}
