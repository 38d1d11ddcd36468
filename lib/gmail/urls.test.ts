import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeToken } from './url-token';
import { type GmailPlace, ownIndexOf, parseGmailUrl, threadLink } from './urls';

const token = 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV';
const thread = { threadId: 'thread-f:1709009752799549650', legacyThreadId: '17b79f50c14b98d2' };
const nowhere: GmailPlace = {
  accountIndex: 0,
  delegate: null,
  mailbox: '/mail/u/0',
  view: 'inbox',
  argument: '',
  threadId: null,
  legacyThreadId: null,
  isPopOut: false,
};

const places: [url: string, place: Partial<GmailPlace>][] = [
  ['/mail/u/0/#inbox', {}],
  ['/mail/u/0/', { view: '' }],
  ['/mail/', { view: '', accountIndex: null, mailbox: '/mail' }],
  ['/mail/u/12/#sent', { view: 'sent', accountIndex: 12, mailbox: '/mail/u/12' }],
  ['/mail/u/0/#inbox/p3', {}],
  [`/mail/u/0/#inbox/${token}`, thread],
  [`/mail/u/0/#inbox/p2/${token}`, thread],
  [`/mail/u/0/#inbox/${token}?compose=new`, thread],
  [`/mail/u/0/#inbox?compose=${token}`, {}],
  [`/mail/u/0/#inbox/${encodeToken('f:1709009752799549650|msg-f:1709009752799549651') ?? ''}`, thread],
  ['/mail/u/0/#all/17b79f50c14b98d2', { view: 'all', legacyThreadId: '17b79f50c14b98d2' }],
  ['/mail/u/0/#all/thread-a:r-5', { view: 'all', threadId: 'thread-a:r-5' }],
  ['/mail/u/0/#all/%23thread-f:1709009752799549650', { view: 'all', ...thread }],
  [
    `/mail/u/0/#search/from%3Adana+a%2Fb%3F/${token}`,
    { view: 'search', argument: 'from:dana a/b?', ...thread },
  ],
  [`/mail/u/0/#label/Clients%2FAcme/p2/${token}`, { view: 'label', argument: 'Clients/Acme', ...thread }],
  ['/mail/u/0/#search/17b79f50c14b98d2', { view: 'search', argument: '17b79f50c14b98d2' }],
  ['/mail/u/0/#search/100%', { view: 'search', argument: '100%' }],
  ['/mail/u/0/#settings/filters', { view: 'settings', argument: 'filters' }],
  [
    '/mail/u/0/#inbox/KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq',
    { threadId: 'thread-a:r2920100187541125030', legacyThreadId: null },
  ],
  [
    `/mail/b/AbC_9/u/1/#inbox/${token}`,
    { delegate: 'AbC_9', accountIndex: 1, mailbox: '/mail/b/AbC_9/u/1', ...thread },
  ],
  ['/mail/u/0/d/XyZ/#inbox', { delegate: 'XyZ', mailbox: '/mail/u/0/d/XyZ' }],
  [`/mail/u/0/popout?ver=1#inbox/${token}`, { isPopOut: true, ...thread }],
  ['/mail/u/0/?view=cm&fs=1&tf=1', { view: '', isPopOut: true }],
];

test.each(places)('%s', (path, place) => {
  expect(parseGmailUrl(`https://mail.google.com${path}`)).toEqual({ ...nowhere, ...place });
});

test('the N of an address stands for its own account only', () => {
  const indexOf = (path: string) => ownIndexOf(parseGmailUrl(`https://mail.google.com${path}`));
  expect(indexOf('/mail/u/2/#inbox')).toBe(2);
  expect(indexOf('/mail/')).toBeNull();
  expect(indexOf('/mail/u/2/d/XyZ/#inbox')).toBeNull();
  expect(indexOf('/mail/b/AbC_9/u/1/')).toBeNull();
  expect(ownIndexOf(null)).toBeNull();
});

test('other addresses are not Gmail', () => {
  for (const url of [
    '',
    'about:blank',
    'https://mail.google.com/',
    'https://mail.google.com/chat/u/0/',
    'https://mail.google.com/mailbox/',
    'https://mail.google.com.evil.example/mail/u/0/',
    'http://mail.google.com/mail/u/0/',
  ])
    expect(parseGmailUrl(url)).toBeNull();
});

test('reading an address never throws', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      parseGmailUrl(hash);
      expect(parseGmailUrl(`https://mail.google.com/mail/u/3/#${hash}`)).toMatchObject({ accountIndex: 3 });
    }),
  );
});

test('every thread is found again in every view', () => {
  const views = fc.constantFrom(
    'inbox',
    'sent',
    'all',
    'search/a%2Fb',
    'label/x',
    'inbox/p7',
    'category/social',
  );
  fc.assert(
    fc.property(views, fc.bigInt({ min: 2n ** 59n, max: 2n ** 63n }), (view, id) => {
      const place = parseGmailUrl(`https://mail.google.com/mail/u/0/#${view}/${encodeToken(`f:${id}`)}`);
      expect(place?.threadId).toBe(`thread-f:${id}`);
    }),
  );
});

test('a thread link opens the thread, by account number or by address', () => {
  const hex = thread.legacyThreadId;
  expect(threadLink(2, hex)).toBe('https://mail.google.com/mail/u/2/#all/17b79f50c14b98d2');
  expect(threadLink('me+sales@acme.test', hex)).toBe(
    'https://mail.google.com/mail/?authuser=me%2Bsales%40acme.test#all/17b79f50c14b98d2',
  );
  expect(parseGmailUrl(threadLink(2, hex))).toMatchObject({ accountIndex: 2, legacyThreadId: hex });
});
