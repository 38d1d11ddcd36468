import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailText, textOfHtml } from './mail-text';
import { asObjects, changed, sentMessage } from './payloads.fixture';

test.each([
  ['<div dir="ltr">Hello</div>', 'Hello'],
  ['<div dir="ltr">Hi Dana,<div><br></div><div>Any news?</div></div>', 'Hi Dana,\n\nAny news?'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['a <b>bold</b>\n   word', 'a bold word'],
  [
    '1 &lt; 2 &amp;&amp; 3&nbsp;&gt; 2 &#233;&#xE9; &unknown; &constructor;',
    '1 < 2 && 3 > 2 éé &unknown; &constructor;',
  ],
  ['&amp;lt;', '&lt;'],
  ['<a href="x>y" title=\'<b>\'>link</a>', 'link'],
  ['5 < 6 and 7', '5 < 6 and 7'],
  ['a<!-- <b>hidden</b> -->b', 'ab'],
  ['<style>p{}</style><script>x<y</script>text', 'text'],
  ['text<div class="gmail_signature"><div>Me</div><div>Acme</div></div>', 'text'],
  [
    'text<br><span class="x gmail_signature_prefix">-- </span><br><div class="gmail_signature">Me</div>',
    'text',
  ],
  [
    'text<div class="gmail_quote gmail_quote_container"><div>On Mon …</div><blockquote>old</blockquote></div>',
    'text',
  ],
  [
    'text<div hspace="test-pt-mark" style="max-height:1px;"><img src="https://pixel.example.net/t.gif"><font>ᐧ</font></div>',
    'text',
  ],
  ['text<img src="https://pixel.example.net/t.gif" width="1">', 'text'],
  ['a<span style="display: none">preheader</span>b', 'ab'],
  ['', ''],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('the quoted history is not part of the text', () => {
  const message = sentMessage({
    html: '<div dir="ltr">new</div>',
    quoted: '<div class="gmail_quote">old</div>',
  });
  expect(mailText(message)).toBe('new');
  expect(mailText(asObjects(message))).toBe('new');
});

test('a part without a number is the new text, as objects leave out a 0', () => {
  expect(mailText(['msg-a:r1', { 2: [{ 2: 'new' }, { 1: '2', 2: 'old' }], 7: '1' }])).toBe('new');
});

test('plain text is taken as it is', () => {
  const message = changed(sentMessage(), { 8: [null, [[0, 'if a < b && c > d\n  then &amp; so on']]] });
  expect(mailText(message)).toBe('if a < b && c > d\n  then &amp; so on');
});

test('a message without a body has no text', () => {
  for (const message of [changed(sentMessage(), { 8: null }), [], null, 'text'])
    expect(mailText(message)).toBe('');
});

test('no markup survives and nothing throws', () => {
  const pieces = fc.constantFrom(
    '<div>',
    '</div>',
    '<br>',
    '<img src="x">',
    '<b',
    '"',
    "'",
    'a',
    ' ',
    '&lt;',
    '<!--',
  );
  fc.assert(
    fc.property(fc.array(pieces), (html) => {
      expect(textOfHtml(html.join(''))).not.toMatch(/<div>|<br>|<img/);
    }),
  );
});

test('words stay in their order', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('div', 'p', 'li', 'td'), (words, tag) => {
      const html = words.map((word) => `<${tag}> ${word}\n</${tag}>`).join('');
      expect(textOfHtml(html).split(/\s+/)).toEqual(words);
    }),
  );
});
