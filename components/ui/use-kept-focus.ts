import { type RefObject, useEffect, useRef } from 'react';

const itself = (around: HTMLElement) => around.focus();

/**
 * Where what had the focus goes with what it did, what is around it takes the focus: the keyboard stays where it was,
 * and its keys do not become the page's. Whoever has left is left alone.
 *
 * @param take gives the focus to something within the element; always the same
 */
export function useKeptFocus<Around extends HTMLElement>(
  take: (around: Around) => void = itself,
): RefObject<Around | null> {
  const around = useRef<Around>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = around.current;
    element?.addEventListener('focusin', ({ target }) => {
      last.current = target as Element;
    });
    element?.addEventListener('focusout', () => {
      const left = last.current;
      // What was left is still there; what is gone with the next drawing is not.
      queueMicrotask(() => {
        if (last.current === left && left?.isConnected) last.current = null;
      });
    });
  }, []);
  useEffect(() => {
    const element = around.current;
    if (!element || !last.current || last.current.isConnected) return;
    last.current = null;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === body) take(element);
  });
  return around;
}
