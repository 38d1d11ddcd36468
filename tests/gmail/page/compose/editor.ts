import { fill, h, newId } from '../element';
import { onPress } from '../press';
import { setSafeHtml } from '../safe-html';
import type { Texts } from '../texts/texts';

/** The field for the text of a mail. */
export interface Editor {
  /** `div.aO7` with the editable element and the three dots of a quote. */
  readonly element: HTMLElement;
  readonly editable: HTMLElement;
  /** The new text alone, '' when there is none. */
  html(): string;
  /** What is quoted, whether it is folded away or shown (and perhaps edited). */
  quotedHtml(): string;
  focus(): void;
}

/** `changed` is called on every edit. */
export function createEditor(
  content: { html: string; quotedHtml: string },
  texts: Texts,
  changed: () => void,
): Editor {
  const editable = h('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    id: newId(),
    hidefocus: 'true',
    'aria-label': texts.messageBody,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: 1,
    itacorner: '6,7:1,1,0,0',
  });
  setSafeHtml(editable, unwrap(content.html));
  if (editable.childNodes.length === 0) fill(editable, h('br'));
  editable.addEventListener('input', changed);

  let folded = content.quotedHtml;
  const dots = h(
    'div',
    { class: 'ajR', role: 'button', tabindex: 1, 'aria-label': texts.showTrimmed },
    h('span', { class: 'ajT' }),
  );
  const element = h('div', { class: 'aO7' }, editable);
  if (folded !== '') element.append(h('div', { class: 'aO8' }, dots));
  onPress(dots, () => {
    const quote = h('div', {});
    setSafeHtml(quote, folded);
    editable.append(h('br'), ...quote.childNodes);
    folded = '';
    dots.remove();
  });

  const findQuote = (): Element | null => editable.querySelector(':scope > .gmail_quote');
  const isBlank = (part: Element): boolean =>
    part.textContent.trim() === '' && part.querySelector('img') === null;

  return {
    element,
    editable,
    html() {
      const copy = h('div', { dir: 'ltr' });
      for (const node of editable.childNodes) if (node !== findQuote()) copy.append(node.cloneNode(true));
      return isBlank(copy) ? '' : copy.outerHTML;
    },
    quotedHtml: () => findQuote()?.outerHTML ?? folded,
    focus() {
      editable.focus();
      getSelection()?.collapse(editable, 0);
    },
  };
}

/** Saved texts are wrapped in one `<div dir="ltr">`, which the editor itself does not have. */
function unwrap(html: string): string {
  return /^<div dir="ltr">(.*)<\/div>$/s.exec(html)?.[1] ?? html;
}
