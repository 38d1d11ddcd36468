import { type RefObject, useEffect, useState } from 'react';

/** The rows of several lists as one: a single stop for Tab, keys move inside. */
export interface Roving {
  /** The row that Tab stops at; null where there are no rows. */
  current: string | null;
  /** The row with the focus as of this moment, which the last drawing may not know of yet; else `current`. */
  here: () => string | null;
  move: (by: number) => void;
  /** Puts the focus on the row that Tab stops at. */
  focus: () => void;
  /** Puts the focus on the row after `key`, or on the one before where it is the last. */
  leave: (key: string) => void;
}

/**
 * @param keys of all rows in the order that they stand in; each row has its key in `data-row` and
 *   its `main` button takes the focus
 * @param root what contains them; it takes the focus when the last row has gone
 */
export function useRoving(keys: readonly string[], root: RefObject<HTMLElement | null>): Roving {
  const [focused, setFocused] = useState({ key: '', index: 0 });
  const found = keys.indexOf(focused.key);
  // A row that has gone leaves its place to the one that follows it.
  const index = found === -1 ? Math.max(Math.min(focused.index, keys.length - 1), 0) : found;

  useEffect(() => {
    const main = root.current;
    const onFocus = (event: FocusEvent) => {
      const key = event.target instanceof Element ? rowOf(event.target) : null;
      const rows = [...(main?.querySelectorAll('[data-row]') ?? [])];
      if (key !== null) setFocused({ key, index: rows.findIndex((row) => rowOf(row) === key) });
    };
    main?.addEventListener('focusin', onFocus);
    return () => main?.removeEventListener('focusin', onFocus);
  }, [root]);

  const order = keys.join('\n');
  useEffect(() => {
    const page = root.current?.ownerDocument;
    // The popup has just filled, or the row with the focus has gone: keys must keep working.
    const focused = page?.activeElement ?? null;
    if (page && (focused === null || focused === page.body || focused === root.current)) {
      focusRow(root.current, order.split('\n')[index]);
    }
  }, [order, index, root]);

  const here = () => {
    const active = root.current?.ownerDocument.activeElement ?? null;
    const key = active && rowOf(active);
    return key !== null && keys.includes(key) ? key : (keys[index] ?? null);
  };
  return {
    current: keys[index] ?? null,
    here,
    move: (by) => {
      const to = keys.indexOf(here() ?? '') + by;
      focusRow(root.current, keys[Math.min(Math.max(to, 0), keys.length - 1)]);
    },
    focus: () => focusRow(root.current, keys[index]),
    leave: (key) => {
      const at = keys.indexOf(key);
      focusRow(root.current, keys[at + 1] ?? keys[at - 1]);
    },
  };
}

/** The key of the row that an element is in. */
export function rowOf(element: Element): string | null {
  return element.closest('[data-row]')?.getAttribute('data-row') ?? null;
}

function focusRow(root: HTMLElement | null, key: string | undefined): void {
  const rows = [...(root?.querySelectorAll('[data-row]') ?? [])];
  const row = rows.find((row) => rowOf(row) === key);
  const target = row?.querySelector<HTMLElement>('button.main') ?? root;
  target?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
