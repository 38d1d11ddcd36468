import { describe, expect, it } from 'vitest';
import { feedAddress, feedIndex, readFeedAccount } from './feed';

const feed = (title: string, entries = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>${title}</title><tagline>x</tagline><fullcount>1</fullcount>${entries}</feed>`;

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
