import { expect, it } from 'vitest';
import { decodeEntities } from './entities';

it.each([
  ['a &lt;b&gt; &amp; &quot;c&quot;', 'a <b> & "c"'],
  ['o&#39;neil &#x2019;s &apos;', "o'neil ’s '"],
  ['&amp;lt; is written once', '&lt; is written once'],
  ['&#0; &#1114112; &#x110000; stay', '&#0; &#1114112; &#x110000; stay'],
  ['&lol; &constructor; &toString; &', '&lol; &constructor; &toString; &'],
  ['&nbsp;', '\u00a0'],
])('%s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});
