import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { GmailRecord } from '@/lib/bridge/records';
import { gmailRecordSchema } from '@/lib/bridge/schema';
import { createExchanges } from './exchange';
import {
  answer,
  fetchAnswer,
  labelOperation,
  listAnswer,
  listedMessage,
  listedThread,
  request,
  sentMessage,
  updateOperation,
} from './payloads.fixture';

const syncUrl = '/sync/u/0/i/s?hl=en&c=7&rt=r&pt=ji';
const sending = JSON.stringify(request(updateOperation(8, 'thread-a:r5', sentMessage())));
const poll = JSON.stringify(request());

function setUp() {
  const records: GmailRecord[] = [];
  const clock = { now: 1_800_000_000_000 };
  const laters: (() => void)[] = [];
  const begin = createExchanges(
    (...told) => records.push(...told),
    () => clock.now,
    (read) => laters.push(read),
  );
  /** One whole exchange; returns what it told. */
  const exchange = (url: string, body: unknown, status: number, answered: string | null): GmailRecord[] => {
    const before = records.length;
    begin(url, body)?.(status, answered);
    pass();
    return records.slice(before);
  };
  /** Gmail has drawn what it got. */
  const pass = () => {
    for (const read of laters.splice(0)) read();
  };
  return { pass, records, clock, begin, exchange };
}

const typesOf = (records: GmailRecord[]) => records.map(({ type }) => type);

test.each([
  ['/sync/u/0/i/s', true],
  [syncUrl, true],
  ['https://mail.google.com/sync/u/12/i/fd?c=1', true],
  ['/sync/i/bv', true],
  ['/sync/u/0/d/AbC-1/i/s?c=1', true],
  ['/sync/u/0/i/s#x', true],
  ['/sync/u/0/i/sx', false],
  ['/sync/u/0/i/', false],
  ['/mail/u/0/feed/atom', false],
  ['', false],
])('%s is sync: %s', (url, isSync) => {
  expect(setUp().begin(url, '') !== null).toBe(isSync);
});

describe('a send', () => {
  it('is told when its request leaves, and again when it is answered', () => {
    const { begin, records } = setUp();
    const end = begin(syncUrl, sending);
    expect(typesOf(records)).toEqual(['outgoing']);
    const mine = listedMessage({ id: 'msg-a:r1', legacyId: '18333b1f5712f659' });
    end?.(200, `)]}'\n${JSON.stringify(answer([8], listedThread({ id: 'thread-a:r5', messages: [mine] })))}`);
    expect(typesOf(records)).toEqual(['outgoing', 'answered', 'thread', 'synced']);
    expect(records[1]).toMatchObject({
      messageId: 'msg-a:r1',
      legacyMessageId: '18333b1f5712f659',
      ok: true,
    });
  });

  it.each([
    ['offline', 0, '', 'network'],
    ['a server error', 503, '<html>', 'http'],
    ['a redirect to the sign-in', 302, '', 'http'],
    ['no acknowledgement', 200, JSON.stringify(answer([])), 'rejected'],
    ['an answer that is no JSON', 200, '<html>', null],
    ['an answer that is no text', 200, null, null],
    ['an empty answer', 200, '', null],
  ])('%s', (_name, status, answered, error) => {
    const [, told] = setUp().exchange(syncUrl, sending, status, answered);
    expect(told).toMatchObject({ type: 'answered', messageId: 'msg-a:r1', ok: false, error });
  });

  it('without a time gets the present one, because 0 would be decades overdue', () => {
    const { exchange, clock } = setUp();
    const body = JSON.stringify(request(updateOperation(8, 'thread-a:r5', sentMessage({ at: 0 }))));
    expect(exchange(syncUrl, body, 0, null)[0]).toMatchObject({ type: 'outgoing', at: clock.now });
  });

  it.each([
    ['bytes', new TextEncoder().encode(sending)],
    ['a buffer', new TextEncoder().encode(sending).buffer],
    ['a form', new URLSearchParams({ token: 'x', 'f.req': sending })],
  ])('is read from %s', (_name, body) => {
    expect(typesOf(setUp().exchange(syncUrl, body, 0, null))).toEqual(['outgoing', 'answered']);
  });
});

test('an undo by labels is told when its request leaves', () => {
  const body = JSON.stringify(
    request(labelOperation(9, 'thread-a:r5', ['^r', '^r_bt'], ['^pfg'], ['msg-a:r1'])),
  );
  expect(setUp().exchange(syncUrl, body, 0, null)).toEqual([
    { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r5' },
  ]);
});

test.each([
  ['/sync/u/0/i/s', answer([], listedThread())],
  ['/sync/u/0/i/bv', listAnswer(listedThread())],
  [
    '/sync/u/0/i/fd',
    fetchAnswer('apart', {
      messages: [{ id: 'msg-f:1', from: { email: 'a@b.test', name: '' }, at: 1, rfcId: '<a@b>' }],
    }),
  ],
])('threads are told from %s', (url, root) => {
  expect(typesOf(setUp().exchange(url, poll, 200, JSON.stringify(root)))).toContain('thread');
});

describe('a list', () => {
  const list = JSON.stringify(listAnswer(listedThread()));

  it('is read once Gmail has drawn it', () => {
    const { begin, records, pass } = setUp();
    begin('/sync/u/0/i/bv', poll)?.(200, list);
    expect(records).toEqual([]);
    pass();
    expect(typesOf(records)).toContain('thread');
    const { length } = records;
    pass();
    expect(records).toHaveLength(length);
  });

  it.each<[string, (begin: ReturnType<typeof setUp>['begin']) => void]>([
    ['sent', (begin) => begin(syncUrl, sending)],
    ['answered', (begin) => begin(syncUrl, poll)?.(200, '[]')],
  ])('is told before what is %s after it', (_, happens) => {
    const { begin, records, pass } = setUp();
    begin('/sync/u/0/i/bv', poll)?.(200, list);
    happens(begin);
    expect(typesOf(records)[0]).toBe('thread');
    const threads = typesOf(records).filter((type) => type === 'thread').length;
    pass();
    expect(typesOf(records).filter((type) => type === 'thread')).toHaveLength(threads);
  });

  it('is not held for longer than it takes to draw it', async () => {
    vi.useFakeTimers();
    const records: GmailRecord[] = [];
    const begin = createExchanges((...told) => records.push(...told), Date.now);
    begin('/sync/u/0/i/bv', poll)?.(200, list);
    await vi.advanceTimersByTimeAsync(100);
    expect(typesOf(records)).toContain('thread');
    vi.useRealTimers();
  });
});

test('only i/s requests are read', () => {
  expect(setUp().exchange('/sync/u/0/i/fd', sending, 0, null)).toEqual([]);
});

test('synced is told at most once per 5 s, whatever the clock does', () => {
  const { exchange, clock } = setUp();
  const once = () => typesOf(exchange(syncUrl, poll, 200, '[]'));
  expect(once()).toEqual(['synced']);
  clock.now += 4_999;
  expect(once()).toEqual([]);
  clock.now += 1;
  expect(once()).toEqual(['synced']);
  clock.now -= 86_400_000;
  expect(once()).toEqual(['synced']);
  expect(exchange('/sync/u/0/i/bv', poll, 200, '[]')).toEqual([]);
  clock.now += 5_000;
  expect(exchange(syncUrl, poll, 500, '[]')).toEqual([]);
});

test('synced tells when the request left: what changed later may not be in its answer', () => {
  const { begin, records, clock } = setUp();
  const leftAt = clock.now;
  const end = begin(syncUrl, poll);
  clock.now += 3_000;
  end?.(200, '[]');
  expect(records).toEqual([{ type: 'synced', at: leftAt, unreadable: 0 }]);
});

describe('an answer that was not wholly read', () => {
  // More nodes than are walked.
  const endless = `["msg-",${'[],'.repeat(500_001)}0]`;

  it.each([
    ['no text', null],
    ['broken', '["msg-'],
    ['no JSON, and without a message', '<html>'],
    ['too large', endless],
  ])('is no sync, but a gap that the next one tells: %s', (_name, answered) => {
    const { exchange, clock } = setUp();
    expect(exchange(syncUrl, poll, 200, answered)).toEqual([{ type: 'unreadable', unreadable: 1 }]);
    expect(exchange(syncUrl, poll, 200, '[]')).toEqual([{ type: 'synced', at: clock.now, unreadable: 1 }]);
  });

  it('spoils the syncs under way, whose time would say that the gap was before them', () => {
    const { begin, exchange, records } = setUp();
    const end = begin(syncUrl, poll);
    exchange('/sync/u/0/i/fd', poll, 200, null);
    end?.(200, '[]');
    expect(typesOf(records)).toEqual(['unreadable']);
    expect(exchange(syncUrl, poll, 200, '[]')).toMatchObject([{ type: 'synced', unreadable: 1 }]);
  });
});

test('where nothing can be read any more, that is told, at most once per 5 s', () => {
  const { exchange, clock } = setUp();
  const once = () => exchange(syncUrl, poll, 200, '<html>');
  expect(once()).toEqual([{ type: 'unreadable', unreadable: 1 }]);
  expect(once()).toEqual([]);
  clock.now += 5_000;
  expect(once()).toEqual([{ type: 'unreadable', unreadable: 3 }]);
});

test.each([
  ['a blob as request', new Blob([sending]), '[]', 1],
  ['a broken request', `${sending}]`, '[]', 1],
  ['an endless request', `"^pfg"${' '.repeat(10_000_000)}`, '[]', 1],
  ['a request with too many nodes', `["^pfg",${'[],'.repeat(500_001)}0]`, '[]', 1],
  ['neither', sending, JSON.stringify(answer([8])), 0],
  ['no body', null, '[]', 0],
])('%s is counted', (_name, body, answered, unreadable) => {
  expect(setUp().exchange(syncUrl, body, 200, answered).at(-1)).toMatchObject({ type: 'synced', unreadable });
});

test('nothing throws, and every record is one that the receiver accepts', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.string());
  const id = fc.oneof(fc.constantFrom('msg-a:r1', 'msg-f:7', '#msg-a:r1|x'), fc.string());
  const body = fc
    .record({
      id,
      subject: fc.string(),
      inReplyTo: fc.oneof(fc.constant('<a@b.test>'), fc.string()),
    })
    .map((message) => request(updateOperation(8, 'thread-a:r5', sentMessage(message))));
  const answered = fc
    .record({
      id,
      legacyId: fc.string(),
      rfcId: fc.oneof(fc.constant('<a@b.test>'), fc.string()),
      subject: anything,
    })
    .map(({ subject, ...message }) =>
      answer([8], listedThread({ messages: [listedMessage(message), subject] })),
    );
  fc.assert(
    fc.property(
      fc.oneof(body, anything).map((value) => JSON.stringify(value)),
      fc.oneof(answered, anything).map((value) => JSON.stringify(value)),
      fc.constantFrom(0, 200, 404),
      (body, answered, status) => {
        for (const record of setUp().exchange(syncUrl, body, status, answered))
          expect(gmailRecordSchema.parse(record)).toEqual(record);
      },
    ),
  );
});
