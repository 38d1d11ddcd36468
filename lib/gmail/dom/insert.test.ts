// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { holdsText, ownText } from './insert';

function editorWith(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
}

const quote = '<div class="gmail_quote"><div class="gmail_attr">Dana wrote:</div>before</div>';
const signature = '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div>';

describe('what the rep has written', () => {
  it.each([
    ['', ''],
    ['<br>', ''],
    [`<br>${signature}${quote}`, ''],
    [`<div><br></div>-- <br><div class="gmail_signature">Sam</div>`, ''],
    ['\u200B\u00A0<div dir="ltr">\u202A\u202C</div>', ''],
    [`Hello<div>there</div>${signature}${quote}`, 'Hello there'],
    ['<img src="cid:1">', '*'],
    [`<div>a<br>b</div>${quote}`, 'a b'],
  ])('%s: %j', (html, expected) => {
    expect(ownText(editorWith(html))).toBe(expected);
  });
});

describe('a text', () => {
  it('is found however its lines are made', () => {
    const html = `Hi Dana,<div><br></div><div>I wrote&nbsp;to you.</div>${quote}`;
    expect(holdsText(editorWith(html), 'Hi Dana,\n\nI wrote to you.')).toBe(true);
    expect(holdsText(editorWith(html), 'Hi Dana,\n\nI called you.')).toBe(false);
  });

  it('within a quote is not what the rep has written', () => {
    expect(holdsText(editorWith('<div class="gmail_quote">Hi Dana,</div>'), 'Hi Dana,')).toBe(false);
  });
});
