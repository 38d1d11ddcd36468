/**
 * Presses one of Gmail's buttons as a mouse does: some act on the whole gesture, others look where it was and what is
 * innermost there (README.md, "Pressing").
 */
export function press(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  const page = element.ownerDocument;
  const { left, top, width, height } = element.getBoundingClientRect();
  const clientX = left + width / 2;
  const clientY = top + height / 2;
  const hit = page.elementFromPoint(clientX, clientY);
  // Something may lie over it.
  const target = hit && element.contains(hit) ? hit : element;
  const gesture = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: page.defaultView,
    detail: 1,
    clientX,
    clientY,
  };
  const pointer = { ...gesture, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mousedown', { ...gesture, buttons: 1 }));
  target.dispatchEvent(new PointerEvent('pointerup', pointer));
  target.dispatchEvent(new MouseEvent('mouseup', gesture));
  target.dispatchEvent(new MouseEvent('click', gesture));
}
