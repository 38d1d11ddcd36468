declare global {
  interface Element {
    /** The Sanitizer API (Chromium 146, Firefox 148): no script can come through, so Trusted Types lets it pass. */
    setHTML?(html: string, options?: { sanitizer: { attributes: string[]; dataAttributes: boolean } }): void;
  }
}

const allowed = [
  'class',
  'style',
  'dir',
  'lang',
  'href',
  'title',
  'align',
  'color',
  'width',
  'height',
  'alt',
];

/** Shows a mail's HTML inside an element; script, event handlers, images' addresses and unknown attributes are dropped. */
export function setSafeHtml(element: Element, html: string): void {
  if (element.setHTML) element.setHTML(html, { sanitizer: { attributes: allowed, dataAttributes: false } });
  // An older browser gets readable text instead of nothing.
  else element.textContent = html.replaceAll(/<br\b[^>]*>|<\/(?:div|p)>/gi, '\n').replaceAll(/<[^>]*>/g, '');
}
