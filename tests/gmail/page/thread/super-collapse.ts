import { h } from '../element';
import type { MessageItem } from './message';

/** From this many closed messages in a row on, Gmail shows the first and the last and a number between them. */
const least = 4;

/** Folds the closed messages in the middle of a long conversation into one line with their number. */
export function superCollapse(items: readonly MessageItem[]): void {
  const closed = findLongestRun(items);
  if (closed.length < least) return;
  const middle = closed.slice(1, -1);
  for (const item of middle) item.setFolded(true);
  const line = h(
    'div',
    { class: 'kv kx adv', tabindex: 0 },
    h('span', { class: 'adx' }, h('span', {}, String(middle.length))),
  );
  const open = (): void => {
    line.remove();
    for (const item of middle) item.setFolded(false);
  };
  line.addEventListener('click', open);
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
  });
  closed[0]?.element.after(line);
}

function findLongestRun(items: readonly MessageItem[]): MessageItem[] {
  let longest: MessageItem[] = [];
  let run: MessageItem[] = [];
  for (const item of items) {
    run = item.isOpen() ? [] : [...run, item];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
