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
    const note = ({ type, target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      if (type === 'focusin') last.current = target;
      // What was left is still there; what is gone with the next drawing is not.
      else
        queueMicrotask(() => {
          if (last.current === target && target.isConnected) last.current = null;
        });
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', note);
  }, []);
  useEffect(() => {
    const page = around.current?.ownerDocument;
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (around.current && page && page.activeElement === page.body) take(around.current);
  });
  return around;
}
