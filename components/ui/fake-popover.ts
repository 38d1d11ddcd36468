/**
 * Popovers for happy-dom, which has none: `popovertarget` toggles, the events come as in a browser,
 * and closing gives the focus back, but not in a shadow root (as Chromium does). Light dismiss and the top layer are the browser's and not played.
 *
 * @returns takes it away again
 */
export function installFakePopover(): () => void {
  const openFrom = new WeakMap<Element, Element | null>();
  const tell = (panel: HTMLElement, type: string, newState: string) =>
    panel.dispatchEvent(Object.assign(new Event(type), { newState }));
  const show = (panel: HTMLElement) => {
    tell(panel, 'beforetoggle', 'open');
    openFrom.set(panel, document.activeElement);
    queueMicrotask(() => tell(panel, 'toggle', 'open'));
  };
  const hide = (panel: HTMLElement) => {
    if (!openFrom.has(panel)) return;
    tell(panel, 'beforetoggle', 'closed');
    const from = openFrom.get(panel);
    openFrom.delete(panel);
    if (panel.contains(document.activeElement) && from instanceof HTMLElement) from.focus();
    queueMicrotask(() => tell(panel, 'toggle', 'closed'));
  };
  const onClick = (event: Event) => {
    const path = event.composedPath().filter((target) => target instanceof Element);
    const button = path.find((element) => element.hasAttribute('popovertarget'));
    const id = button?.getAttribute('popovertarget') ?? '';
    const panel = path.map((element) => element.querySelector<HTMLElement>(`[id="${id}"]`)).find(Boolean);
    if (panel) (openFrom.has(panel) ? hide : show)(panel);
  };
  document.addEventListener('click', onClick);
  HTMLElement.prototype.hidePopover = function hidePopover() {
    hide(this);
  };
  return () => {
    document.removeEventListener('click', onClick);
    Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
  };
}
