import { type RefObject, useEffect, useRef } from 'react';
import { rowOf } from './use-roving';

/**
 * Single keys for the popup. A key presses the button that carries it in `aria-keyshortcuts`, in the
 * current row first: where a key is written is where it works. Keys with a modifier, typed into a
 * field, or meant for an open menu are left alone.
 *
 * @param here gives the `data-row` of the row that a key acts on, at the moment of its press
 * @param move how the arrows and j, k move
 * @param extend how they mark rows with Shift
 */
export function useShortcuts(
  root: RefObject<HTMLElement | null>,
  here: () => string | null,
  move: (by: number) => void,
  extend: (by: number) => void,
): void {
  const state = useRef({ here, move, extend });
  useEffect(() => {
    state.current = { here, move, extend };
  });
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      // A page of the dashboard that is not on screen keeps its list.
      if (root.current?.closest('[hidden]')) return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof Element &&
        event.target.matches('input:not([type=checkbox]), textarea, select')
      )
        return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const by = steps[key];
      const button = by === undefined ? buttonFor(key, root.current, state.current.here()) : undefined;
      if (by === undefined && !button) return;
      event.preventDefault();
      if (by !== undefined && event.shiftKey) state.current.extend(by);
      else if (by !== undefined) state.current.move(by);
      else press(button);
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

const steps: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

function buttonFor(
  key: string,
  root: HTMLElement | null,
  currentRow: string | null,
): HTMLElement | undefined {
  const buttons = [...(root?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? [])];
  const fitting = buttons
    .filter((button) => button.getAttribute('aria-keyshortcuts') === key)
    .filter((button) => {
      const row = rowOf(button);
      return row === null || row === currentRow;
    });
  // What is done with all that are marked comes before what is done with one.
  return fitting.find((button) => button.closest('[data-bulk]')) ?? fitting[0];
}

function press(element: HTMLElement | undefined): void {
  if (element?.matches('[type=search]')) element.focus();
  else element?.click();
}
