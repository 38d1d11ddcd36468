import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFeed } from '@/tests/gmail/feed';
import { feedAddress, feedIndex, readFeed } from './feed';

const feed = (title: string, entries = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>${title}</title><tagline>x</tagline><fullcount>1</fullcount>${entries}</feed>`;

const readFeedAccount = (xml: string) => readFeed(xml)?.account ?? null;

describe('whose feed it is', () => {
  it.each([
    ['in English', 'Gmail - Inbox for sam@acme.com'],
    ['in another order', 'sam@acme.com – Gmail-Posteingang'],
    ['in Arabic, with its marks', 'Gmail - البريد الوارد لـ \u202Asam@acme.com\u202C'],
    ['in Japanese, without spaces', 'Gmail - 受信トレイ (sam@acme.com)'],
    ['with words right behind it', 'Gmail - sam@acme.comの受信トレイ'],
    ['in capitals', 'Gmail - Inbox for Sam@Acme.COM'],
    ['escaped', 'Gmail - Inbox for sam&#64;acme.com'],
    ['after a label that has one', 'Gmail - Label &#39;a@b.com&#39; for sam@acme.com'],
  ])('is in its title %s', (_, title) => {
    expect(readFeedAccount(feed(title))).toBe('sam@acme.com');
  });

  it('keeps what belongs to an address', () => {
    expect(readFeedAccount(feed('Gmail - Inbox for o&#39;neil+a.b@acme.co.uk'))).toBe(
      "o'neil+a.b@acme.co.uk",
    );
  });

  it('is in the links of its entries where the title is silent', () => {
    const entry =
      '<entry><title>from a@b.com</title><link href="https://mail.google.com/mail/u/0?account_id=sam%40acme.com&amp;message_id=18335a7dcae04a59"/></entry>';
    expect(readFeedAccount(feed('Gmail', entry))).toBe('sam@acme.com');
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><title>Sign in as sam@acme.com</title></html>'],
    ['a page that shows a feed', `<html><body>${feed('Gmail - Inbox for sam@acme.com')}</body></html>`],
    [
      'a document that declares entities',
      `<!DOCTYPE a [<!ENTITY b "sam@acme.com">]>${feed('Gmail for &b;')}`,
    ],
    ['a feed of nobody', feed('Gmail')],
    ['a broken link', feed('Gmail', '<link href="?account_id=%E0%A4%A"/>')],
  ])('is not known from %s', (_, xml) => {
    expect(readFeedAccount(xml)).toBeNull();
  });
});

describe('a feed’s address', () => {
  it('says which N it is of', () => {
    expect(feedIndex(feedAddress(3, 17))).toBe(3);
    expect(feedIndex('https://mail.google.com/mail/u/0/feed/atom')).toBe(0);
    expect(feedIndex('https://accounts.google.com/mail/u/0/feed/atom')).toBeNull();
    expect(feedIndex('https://mail.google.com/mail/feed/atom')).toBeNull();
  });
});

const entry = (inner: string, author = '<author><name>Dana</name><email>dana@globex.com</email></author>') =>
  `<entry>${inner}${author}</entry>`;
const of = (...entries: string[]) =>
  readFeed(feed('Gmail - Inbox for sam@acme.com', entries.join('')))?.entries;

describe('what is unread', () => {
  it('is told with its ids, its newest writer, its words and its time', () => {
    const link =
      'https://mail.google.com/mail/u/0?account_id=sam%40acme.com&amp;message_id=18335a7dcae04a59&amp;view=conv';
    expect(
      of(
        entry(
          `<title>Re: A &amp; B</title><summary>Yes, let&#39;s</summary><link rel="alternate" href="${link}"/><modified>2026-11-17T08:00:00Z</modified><issued>2026-11-17T09:00:01Z</issued><id>tag:gmail.google.com,2004:1743889276284045913</id>`,
        ),
      ),
    ).toEqual([
      {
        legacyIds: ['18335a7dcae04a59', BigInt('1743889276284045913').toString(16)],
        from: { email: 'dana@globex.com', name: 'Dana' },
        subject: 'Re: A & B',
        summary: "Yes, let's",
        at: Date.UTC(2026, 10, 17, 9, 0, 1),
      },
    ]);
  });

  it.each([
    ['without an id or a time', entry('<title>Hi</title>'), [{ legacyIds: [], at: null }]],
    ['changed only', entry('<modified>2026-11-17T08:00:00Z</modified>'), [{ at: Date.UTC(2026, 10, 17, 8) }]],
    ['a small id', entry('<id>tag:gmail.google.com,2004:255</id>'), [{ legacyIds: ['00000000000000ff'] }]],
    ['an id of something else', entry('<id>tag:google.com,2004:255</id>'), [{ legacyIds: [] }]],
    ['nobody’s', entry('<title>Hi</title>', ''), []],
    ['by somebody without an address', entry('', '<author><email>Dana</email></author>'), []],
    ['cut', entry('').replace('</entry>', ''), []],
  ])('%s', (_, xml, entries) => {
    expect(of(xml)).toMatchObject(entries);
  });

  it('is read from what the stand-in lists, wherever it is cut', () => {
    const sam = { email: 'sam@acme.com', name: 'Sam' };
    const from = { email: 'dana@globex.com', name: 'Dana' };
    const common = {
      id: 'm',
      threadId: 't',
      rfcMessageId: '',
      inReplyTo: null,
      to: [sam],
      cc: [],
      bcc: [],
      html: '',
    };
    const mail = {
      ...common,
      from,
      legacyId: '18335a7dcae04a59',
      subject: 'A & B',
      quotedHtml: '',
      snippet: 'Yes',
      labels: ['^i', '^u'],
      at: 5_000,
    };
    const thread = { id: 't', legacyId: '18335a7dcae04a59', subject: 'A & B', messages: [mail] };
    const xml = renderFeed(sam, [thread], '', 'en');
    const whole = { legacyIds: [thread.legacyId], from, subject: 'A & B', summary: 'Yes', at: 5_000 };
    expect(readFeed(xml)?.entries).toEqual([whole]);
    fc.assert(
      fc.property(fc.nat({ max: xml.length }), (end) => {
        const { entries = [] } = readFeed(xml.slice(0, end)) ?? {};
        expect(entries).toEqual(entries.length === 0 ? [] : [whole]);
      }),
    );
  });

  it.each([
    ['entries', feed('Gmail - Inbox for a@b.co', entry('').repeat(60_000))],
    ['beginnings', feed('Gmail - Inbox for a@b.co', '<entry><title><author><email>'.repeat(170_000))],
    ['letters', feed('a'.repeat(5_000_000))],
    ['addresses', feed('a@b.'.repeat(1_250_000))],
    ['entities', feed(`${'&lol9;'.repeat(800_000)} a@b.co`)],
    ['one entry', feed('Gmail - Inbox for a@b.co', entry(`<title>${'&amp;'.repeat(1_000_000)}</title>`))],
    ['spaces', ' '.repeat(5_000_000)],
  ])('of 5 MB of %s is read in time', (_, xml) => {
    const start = performance.now();
    readFeed(xml);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('is read without an error from anything', () => {
    const pieces = fc.constantFrom(
      '<feed>',
      '<title>',
      '</title>',
      '<entry>',
      '</entry>',
      '<id>',
      '<author>',
      '<email>',
      'a@b.co',
      '&#x0;',
      '%',
      '?account_id=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        for (const one of readFeed(`<feed>${parts.join('')}`)?.entries ?? [])
          expect(one.from.email).toContain('@');
      }),
    );
  });
});
