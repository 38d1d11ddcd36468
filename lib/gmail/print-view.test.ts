import { describe, expect, it } from 'vitest';
import { printAddress, readPrintView } from './print-view';

const message = (from: string, recipients: string, body: string) =>
  `<table width="100%" class="message"><tr><td><font size="-1"><b>${from}</b></font></td><td align="right"><font size="-1">Tue, Jun 3, 2025 at 1:42 PM</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient">${recipients}</font></td></tr><tr><td>${body}</td></tr></table>`;
const page = (...messages: string[]) =>
  `<html><body><b>Sam &lt;sam@acme.com&gt;</b><div class="maincontent"><table><tr><td><font size="+1"><b>SOC 2 &amp; pricing</b></font><br><font size="-1">2 messages</font></td></tr></table>${messages.join('<hr>')}</div></body></html>`;

describe('a print view', () => {
  it.each(['/mail/u/1', '/mail/u/0/d/XyZ', '/mail/b/XyZ/u/0'])('is a page of its mailbox: %s', (mailbox) => {
    expect(printAddress(mailbox, '17b79f50c14b98d2')).toBe(
      `https://mail.google.com${mailbox}/?ui=2&view=pt&search=all&th=17b79f50c14b98d2`,
    );
  });

  it('tells the subject, everybody who wrote or was written to, and who wrote last', () => {
    const read = readPrintView(
      page(
        message('Sam </b>&lt;sam@acme.com&gt;', '<div>To: Dana Wu &lt;dana@globex.com&gt;</div>', 'Hi'),
        message(
          'Dana Wu </b>&lt;dana@globex.com&gt;',
          '<div>An: Sam &lt;sam@acme.com&gt;</div><div>Cc: lee@globex.com, Kim &lt;kim@x.org&gt;</div>',
          'Write to trap@elsewhere.com',
        ),
      ),
    );
    expect(read).toEqual({
      subject: 'SOC 2 & pricing',
      lastFrom: 'dana@globex.com',
      people: [
        { email: 'dana@globex.com', name: 'Dana Wu' },
        { email: 'sam@acme.com', name: 'Sam' },
        { email: 'lee@globex.com', name: '' },
        { email: 'kim@x.org', name: 'Kim' },
        { email: 'sam@acme.com', name: 'Sam' },
        { email: 'dana@globex.com', name: 'Dana Wu' },
      ],
    });
  });

  it.each(['', '<html>Sign in</html>', '<table class="messages">'])('is nothing else: %j', (html) => {
    expect(readPrintView(html)).toBeNull();
  });

  it('that never ends is read in time', () => {
    expect(readPrintView(page(message('a@'.repeat(200_000), '<'.repeat(200_000), '')))).not.toBeNull();
    expect(readPrintView(`<table class="message">${'"<'.repeat(500_000)}`)).not.toBeNull();
  });
});
