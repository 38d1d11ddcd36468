/** What Gmail puts into the editor by itself. */
const notOwn = '.gmail_quote, .gmail_signature, .gmail_signature_prefix, .gmail_attr';

/** What the rep has written, without signature and quote, on one line; a picture counts as "*". '' where there is nothing. */
export function ownText(editor: HTMLElement): string {
  const copy = editor.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const part of copy.querySelectorAll(notOwn)) part.remove();
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith('*');
  // So that the end of one line and the begin of the next are two words.
  for (const line of copy.querySelectorAll('div, p, br')) {
    line.before(' ');
    line.append(' ');
  }
  return flat(copy.textContent).replace(/^-- ?$/, '');
}

/** Whether a text is already in what the rep has written. */
export function holdsText(editor: HTMLElement, text: string): boolean {
  return ownText(editor).includes(flat(text));
}

/**
 * Writes paragraphs (apart by an empty line) at the very start of the editor, before signature and quote. By the
 * browser's own editing commands, so that the page's undo stays whole and Gmail notices and saves.
 *
 * @returns whether the text is there now
 */
export function insertText(editor: HTMLElement, text: string): boolean {
  const page = editor.ownerDocument;
  editor.focus();
  putCaretAtStart(editor);
  for (const [index, paragraph] of text.split(/\n{2,}/u).entries()) {
    // Gmail may have taken the editor away, or set the caret elsewhere: there it would be another mail's.
    if (!editor.contains(page.getSelection()?.anchorNode ?? null)) return false;
    if (index > 0) {
      page.execCommand('insertParagraph');
      page.execCommand('insertParagraph');
    }
    page.execCommand('insertText', false, paragraph);
  }
  return holdsText(editor, text);
}

function putCaretAtStart(editor: HTMLElement): void {
  const [first] = editor.childNodes;
  const selection = editor.ownerDocument.getSelection();
  // A caret before a quote slips into it.
  if (first instanceof Element && (first.matches(notOwn) || first.querySelector(notOwn))) {
    const line = editor.ownerDocument.createElement('div');
    line.append(editor.ownerDocument.createElement('br'));
    first.before(line);
    selection?.collapse(line, 0);
    return;
  }
  selection?.collapse(editor, 0);
}

/** One line, without the marks that Gmail sets around text of another direction. */
function flat(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
