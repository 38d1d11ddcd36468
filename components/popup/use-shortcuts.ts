import { type RefObject, useEffect, useRef } from 'react';
import { rowOf } from './use-roving';

/**
 * Single keys for the popup. A key presses the button that carries it in `aria-keyshortcuts`, in the
 * current row first: where a key is written is where it works. Keys with a modifier, typed into a
 * field, or meant for an open menu are left alone.
 *
 * @param currentRow the `data-row` of the row that the keys act on
 * @param move how the arrows and j, k move
 */
export function useShortcuts(
  root: RefObject<HTMLElement | null>,
  currentRow: string | null,
  move: (by: number) => void,
): void {
  const state = useRef({ currentRow, move });
  useEffect(() => {
    state.current = { currentRow, move };
  });
  useEffect(() => {
    const page = root.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const by = steps[key];
      const button = by === undefined ? buttonFor(key, root.current, state.current.currentRow) : undefined;
      if (by === undefined && !button) return;
      event.preventDefault();
      if (by !== undefined) state.current.move(by);
      button?.click();
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
  return buttons
    .filter((button) => button.getAttribute('aria-keyshortcuts') === key)
    .find((button) => {
      const row = rowOf(button);
      return row === null || row === currentRow;
    });
}
