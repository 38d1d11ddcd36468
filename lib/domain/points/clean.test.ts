import { describe, expect, it } from 'vitest';
import { cleanText } from './clean';

describe('a mail from outside', () => {
  it.each([
    ['ends its lines as ours do', 'a\r\nb\rc\u2028d\u2029e\nf', 'a\nb\nc\nd\ne\nf'],
    ['has one blank for whatever is blank or controls', 'a\tb\u00A0c\u0000d \t e', 'a b c d e'],
    ['has nothing invisible', 'a\u200Bb\u00ADc', 'abc'],
    ['has whole letters', 'Rene\u0301', 'Ren\u00E9'],
    ['has straight apostrophes', '\u2018\u2019\u02BC\u00B4`', "'''''"],
    ['has straight quotation marks', '\u201C\u201D\u201E\u201F', '""""'],
  ])('%s', (_what, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('is looked at up to 20,000 characters', () => {
    expect(cleanText('a'.repeat(20_001))).toHaveLength(20_000);
  });

  it.each([
    ['see https://acme.com/a?b=c#d now', 'see acme.com now'],
    ['see HTTP://Acme.com, now', 'see Acme.com, now'],
    ['https://acme.com?key=1', 'acme.com'],
    ['https://acme.com#top', 'acme.com'],
    ['"https://acme.com/a" or (http://b.org)', '"acme.com" or (b.org)'],
    ['xhttps://acme.com/a', 'xhttps://acme.com/a'],
    ['https:///etc', 'https:///etc'],
    [`https://${'a'.repeat(101)}/b`, 'a'.repeat(100)],
    ['ftp://acme.com/a', 'ftp://acme.com/a'],
  ])('keeps of a link its host: %s', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it.each([
    ['<b>Hello</b> <span class="x" id=1>Dana</span>', 'Hello Dana'],
    ['a<br>b<BR/>c', 'a\nb\nc'],
    ['<p>a</p><div>b</div>', '\na\n\nb\n'],
    ['<ul><li>a</li></ul><table><tr><td>b</td></tr></table>', '\na\n\nb\n'],
    ['<h1>a</h1><h6>b</h6><h7>c</h7><hr>d', '\na\n\nb\ncd'],
    ['<abbr>a</abbr><strip>b</strip><param>c<brx>d', 'abcd'],
    ['a <b', 'a <b'],
    ['1 < 2 <b>and</b> 3 > 2', '1 < 2 and 3 > 2'],
    ['<b>I <3 it</b>', 'I <3 it'],
    ['a<b<i>c', 'a<bc'],
    ['a<style type="text/css">p { }</style>b', 'ab'],
    ['a<script>if (1 < 2) go()</script>b<script>c</script>d', 'abd'],
    ['a<script>never closed, <b>at all</b>', 'a'],
    ['a</style>b', 'ab'],
    ['a<SCRIPT>b</Script>c', 'ac'],
    ['a<script>b</SCRIPT >c<Style>d</sTYLE/>e', 'ace'],
    ['a<script>b</scripts>c</script>d', 'ad'],
    ['a<script>b</style>c</script>d', 'ad'],
    ['a<script>b<script>c</script>d</script>e', 'ade'],
    ['a<script>"<!--"</script>b-->c', 'ab-->c'],
    ['a<Script>never closed', 'a'],
    ['a<style>never closed</style', 'a</style'],
    ['a<!-- b -->c', 'ac'],
    ['a<!-- b\n<b>c</b> > -- -> d -->e', 'ae'],
    ['a<!---->b<!-->c<!--->d<!-- e --!>f', 'abcdf'],
    ['a<!-- b <!-- c -->d -->e', 'ad -->e'],
    ['a<!-- <script> -->b<!-- </script> -->c', 'abc'],
    ['<b>a</b><!--[if gte mso 9]><xml>b</xml><![endif]-->c', 'ac'],
    ['<!DOCTYPE html><![if !mso]>a<![endif]>b', 'ab'],
    ['a<!-- never <b>closed</b>', 'a<!-- never closed'],
    ['a<!-- b -->c<!-- never closed', 'ac<!-- never closed'],
    ['a <!- b -> <!1> c', 'a <!- b -> <!1> c'],
    ['a <! b-->', 'a <! b-->'],
    ['<scripts>a</scripts><noscript>b</noscript>', 'ab'],
  ])('has no left-over markup: %s', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('keeps what only looks like a tag because it goes on for more than 1,000 characters', () => {
    const attributes = 'a'.repeat(995);
    expect(cleanText(`<i ${attributes}x>b`)).toBe('b');
    expect(cleanText(`<i ${attributes}xyz>b`)).toBe(`<i ${attributes}xyz>b`);
  });

  it('has characters for entities where it has markup, and is left as written where it has none', () => {
    const written = 'R&amp;D&nbsp;isn&#39;t &quot;done&quot; &lt;';
    expect(cleanText(written)).toBe(written);
    expect(cleanText(`<i>${written}</i>`)).toBe('R&D isn\'t "done" &lt;');
  });

  it('is read once: what stands together after that is text, as all of it is', () => {
    expect(cleanText('<scr<script>x</script>ipt>a')).toBe('<script>a');
  });

  it.each(['<!--', '<!-- --', '<script', '</', '<b', '<', '<style>', '<!--<script>'])(
    'is read in time that its length allows, with %s over and over',
    (bit) => {
      const started = performance.now();
      const text = bit.repeat(20_000);
      expect(cleanText(text).length).toBeLessThanOrEqual(20_000);
      expect(cleanText(`${text.slice(0, 19_900)}-->`).length).toBeLessThanOrEqual(20_000);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
