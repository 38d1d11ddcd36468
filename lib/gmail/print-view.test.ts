import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPrintView } from '@/tests/gmail/print';
import { peopleOf, printAddress, readPrintView } from './print-view';

const message = (from: string, recipients: string, body: string) =>
  `<table width="100%" class="message"><tr><td><font size="-1"><b>${from}</b></font></td><td align="right"><font size="-1">Tue, Jun 3, 2025 at 1:42 PM</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient">${recipients}</font></td></tr><tr><td>${body}</td></tr></table>`;
const top = '<td align="right"><b>Sam &lt;sam@acme.com&gt;</b></td>';
const page = (messages: readonly string[], { count = `${messages.length} messages`, above = top } = {}) =>
  `<html><head><title>Gmail - x@y.com</title></head><body>${above}<div class="maincontent"><table><tr><td><font size="+1"><b>SOC 2 &amp; pricing</b></font><br><font size="-1">${count}</font></td></tr></table>${messages.join('<hr>')}</div></body></html>`;
const sent = message('Sam </b>&lt;sam@acme.com&gt;', '<div>To: Dana Wu &lt;dana@globex.com&gt;</div>', 'Hi');
const answer = message(
  'Dana Wu </b>&lt;dana@globex.com&gt;',
  '<div>An: Sam &lt;sam@acme.com&gt;</div><div>Cc: lee@globex.com, Kim &lt;kim@x.org&gt;</div>',
  '<div>Write to trap@elsewhere.com</div><div>I&#39;m &lt;away&gt;</div>',
);
const read = (html: string) => readPrintView(html) ?? expect.unreachable();

describe('a print view', () => {
  it.each(['/mail/u/1', '/mail/u/0/d/XyZ', '/mail/b/XyZ/u/0'])('is a page of its mailbox: %s', (mailbox) => {
    expect(printAddress(mailbox, '17b79f50c14b98d2')).toBe(
      `https://mail.google.com${mailbox}/?ui=2&view=pt&search=all&th=17b79f50c14b98d2`,
    );
  });

  it('tells the subject, whose it is, and of each mail who wrote it to whom, when, and what', () => {
    expect(readPrintView(page([sent, answer]))).toEqual({
      account: 'sam@acme.com',
      subject: 'SOC 2 & pricing',
      isWhole: true,
      messages: [
        {
          from: { email: 'sam@acme.com', name: 'Sam' },
          recipients: [{ email: 'dana@globex.com', name: 'Dana Wu' }],
          date: 'Tue, Jun 3, 2025 at 1:42 PM',
          text: 'Hi',
        },
        {
          from: { email: 'dana@globex.com', name: 'Dana Wu' },
          recipients: [
            { email: 'sam@acme.com', name: 'Sam' },
            { email: 'lee@globex.com', name: '' },
            { email: 'kim@x.org', name: 'Kim' },
          ],
          date: 'Tue, Jun 3, 2025 at 1:42 PM',
          text: "Write to trap@elsewhere.com\nI'm <away>",
        },
      ],
    });
  });

  it('tells everybody in it, the newest mail’s first', () => {
    expect(peopleOf(read(page([sent, answer]))).map(({ email }) => email)).toEqual([
      'dana@globex.com',
      'sam@acme.com',
      'lee@globex.com',
      'kim@x.org',
      'sam@acme.com',
      'dana@globex.com',
    ]);
  });

  it.each(['', '<html>Sign in</html>', '<table class="messages">', '<table class="message"'])(
    'is nothing else: %j',
    (html) => {
      expect(readPrintView(html)).toBeNull();
    },
  );
});

describe('who wrote a printed mail', () => {
  it.each([
    ['an address alone', 'dana@globex.com', { email: 'dana@globex.com', name: '' }],
    [
      'a name that is somebody else’s address',
      'sam@acme.com </b>&lt;dana@globex.com&gt;',
      { email: 'dana@globex.com', name: 'sam@acme.com' },
    ],
    [
      'a quoted name',
      '"Wu, Dana" </b>&lt;dana@globex.com&gt;',
      { email: 'dana@globex.com', name: 'Wu, Dana' },
    ],
    ['words and an address without brackets', 'Dana dana@globex.com', null],
    ['no address', 'Dana Wu', null],
  ])('%s', (_, from, person) => {
    expect(read(page([message(from, '', '')])).messages[0]?.from).toEqual(person);
  });
});

describe('whose print view it is', () => {
  it.each([
    ['stands above the thread', top, 'sam@acme.com'],
    ['in small letters', '<b>SAM@Acme.com</b>', 'sam@acme.com'],
    ['is not said by two addresses', `${top}<b>dana@globex.com</b>`, null],
    ['is not said by none', '<b>Gmail</b>', null],
  ])('%s', (_, above, account) => {
    expect(read(page([sent], { above })).account).toBe(account);
  });

  it('is not said by the thread’s own words, which anybody may have written', () => {
    const html = page([sent], { above: '' }).replace('SOC 2 &amp; pricing', 'lee@evil.com');
    expect(read(html)).toMatchObject({ account: null, subject: 'lee@evil.com' });
    expect(read(html.replace(' class="maincontent"', '')).account).toBeNull();
  });
});

it('of a very long thread the newest mails are read', () => {
  const html = page([answer, ...Array<string>(500).fill(sent)]);
  expect(read(html).messages).toHaveLength(500);
  expect(read(html)).toMatchObject({ isWhole: true });
  expect(read(html).messages[0]?.from?.email).toBe('sam@acme.com');
});

describe('a page that is not whole', () => {
  it.each([
    ['says so by its number', page([sent], { count: '2 messages' }), false],
    ['in other digits', page([sent], { count: '٢ رسائل' }), false],
    ['a whole one with other digits', page([sent, answer], { count: '٢ رسائل' }), true],
    ['a whole one with ten', page(Array<string>(10).fill(sent), { count: '10 Nachrichten' }), true],
    ['a whole one without a number', page([sent], { count: 'رسالة واحدة' }), true],
    ['one without its end', page([sent]).replace('</html>', ''), false],
    [
      'one in which a mail looks like another mail',
      page([sent.replace('Hi', answer)], { count: '1 message' }),
      false,
    ],
  ])('%s', (_, html, isWhole) => {
    expect(read(html).isWhole).toBe(isWhole);
  });

  it('wherever it was cut', () => {
    const html = page([sent, answer]);
    fc.assert(
      fc.property(fc.nat({ max: html.length - '</html>'.length }), (end) => {
        expect(readPrintView(html.slice(0, end))?.isWhole ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** Milliseconds that reading takes. */
function timeOf(html: string): number {
  const start = performance.now();
  readPrintView(html);
  return performance.now() - start;
}

describe('a hostile page', () => {
  it('is read without an error, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '<table class="message">',
      '<td>',
      '</td>',
      '<font class="recipient">',
      '</font>',
      '<!--',
      '&lt;',
      '&#38;',

      'a@b.c',
      '<b',
      '"',
      "'",
      '<',
      '>',
      '<script>',
      '<div class="maincontent">',
      '<font size="+1">',
      '٣',
      '</html>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 80 }), (parts) => {
        for (const one of readPrintView(parts.join(''))?.messages ?? []) {
          expect(one.from?.email ?? '@').toContain('@');
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one mail without an end', page([message('a@b.c', '', 'x'.repeat(5_000_000))])],
    ['tables', '<table '.repeat(700_000)],
    ['mails', page(Array<string>(10_000).fill(sent))],
    ['addresses', page([message('a@'.repeat(2_000_000), 'b@'.repeat(400_000), '')])],
    ['brackets', `<table class="message">${'"<'.repeat(2_500_000)}`],
    ['recipient lines', `<table class="message">${'<font class="recipient">'.repeat(200_000)}`],
    ['comments', page(Array<string>(60).fill(message('a@b.c', '', '<!--'.repeat(20_000))))],
    ['scripts', page(Array<string>(60).fill(message('a@b.c', '', '<script>'.repeat(10_000))))],
    ['quotes', page(Array<string>(60).fill(message('a@b.c', '', '<a "<b \''.repeat(10_000))))],
    ['entities', page([message('a@b.c', '', '&lol;&amp;&#x41;'.repeat(300_000))])],
    ['digits', page([sent], { count: '9'.repeat(4_000_000) })],
  ])('of 5 MB does not keep the worker busy: %s', (_, html) => {
    // Many times what it takes alone: the machine may be busy. In the square of its length it would take minutes.
    expect(timeOf(html)).toBeLessThan(3_000);
  });
});

describe('what the stand-in prints', () => {
  const who = { email: 'sam@acme.com', name: 'Sam' };
  const dana = { email: 'dana@globex.com', name: 'Dana <Wu>' };

  it.each(['en', 'de', 'fr', 'ja', 'ar'])('is read in %s', (language) => {
    const common = {
      threadId: 't',
      legacyId: 'l',
      rfcMessageId: '',
      inReplyTo: null,
      cc: [],
      bcc: [],
      subject: '',
    };
    const mail = {
      ...common,
      id: 'm',
      from: dana,
      to: [who],
      html: '<p>Yes</p>',
      quotedHtml: '',
      snippet: '',
      labels: [],
      at: 1,
    };
    const html = renderPrintView(
      { id: 't', legacyId: 'l', subject: 'A <b>', messages: [mail] },
      who,
      language,
    );
    expect(read(html)).toMatchObject({
      account: 'sam@acme.com',
      subject: 'A <b>',
      isWhole: true,
      messages: [{ from: { email: 'dana@globex.com' }, recipients: [who], text: 'Yes' }],
    });
  });
});
