import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { OutgoingRecord, ThreadRecord } from '@/lib/bridge/records';
import { capThread, readAnswered, readThreads } from './answer';
import {
  answer,
  asObjects,
  changed,
  fetchAnswer,
  listAnswer,
  listedMessage,
  listedThread,
} from './payloads.fixture';

const dana = { email: 'dana@prospect.test', name: 'Dana' };
const me = { email: 'me@acme.test', name: 'Me' };
const received = {
  messageId: 'msg-f:1743802434391390786',
  from: dana,
  at: 1_700_000_000_500,
  state: 'received',
  subject: 'Pricing',
  legacyMessageId: null,
  rfcMessageId: null,
};
const thread = {
  type: 'thread',
  threadId: 'thread-f:1743802434391390786',
  legacyThreadId: '18333b13345c3a42',
  subject: 'Pricing',
  messages: [received],
};
const mine = (id: string, labels: string[]) =>
  listedMessage({ id, from: me, labels, legacyId: '18333b1f5712f659', rfcId: '<b=c@mail.gmail.com>' });
const told = (messageId: string, state: string) => ({
  ...received,
  messageId,
  from: me,
  state,
  subject: '',
  legacyMessageId: '18333b1f5712f659',
  rfcMessageId: '<b=c@mail.gmail.com>',
});

describe('threads', () => {
  const hex = { legacyId: '18333b13345c3a42' };
  const decimal = { legacyDecimal: '1743802434391390786' };

  it('are told with the state of each message', () => {
    const messages = [
      listedMessage(),
      mine('msg-a:r1', ['^all', '^f', '^f_bt']),
      mine('msg-a:r2', ['^all', '^f', '^f_bt', '^f_cl', '^pfg']),
      mine('msg-a:r3', ['^all', '^r', '^r_bt']),
    ];
    expect(readThreads(answer([], listedThread({ ...hex, messages })))).toEqual([
      {
        ...thread,
        messages: [received, told('msg-a:r1', 'sent'), told('msg-a:r2', 'held'), told('msg-a:r3', 'draft')],
      },
    ]);
  });

  it('tell the own subject of what was received: an automatic reply says there what it is', () => {
    const messages = [listedMessage({ subject: 'Automatic reply: Pricing' })];
    expect(readThreads(answer([], listedThread({ ...hex, messages })))).toEqual([
      { ...thread, messages: [{ ...received, subject: 'Automatic reply: Pricing' }] },
    ]);
  });

  it.each([
    ['hex', hex, '18333b13345c3a42'],
    ['decimal', decimal, '18333b13345c3a42'],
    ['a short decimal, which is something else', { legacyDecimal: '0' }, null],
    ['none', {}, null],
  ])('in a list, legacy id: %s', (_name, legacy, legacyThreadId) => {
    expect(readThreads(listAnswer(listedThread(legacy)))).toEqual([{ ...thread, legacyThreadId }]);
  });

  it('do not take a legacy id from a number, which has lost its last digits', () => {
    const lossy = changed(listedThread(), { 17: Number('1743802434391390786') });
    expect(readThreads(listAnswer(lossy))).toEqual([{ ...thread, legacyThreadId: null }]);
  });

  it('keep their order and their own messages', () => {
    const other = listedThread({ id: 'thread-a:r5', subject: 'Other', messages: [mine('msg-a:r1', ['^f'])] });
    expect(readThreads(answer([], other, listedThread(hex)))).toEqual([
      {
        ...thread,
        threadId: 'thread-a:r5',
        subject: 'Other',
        legacyThreadId: null,
        messages: [told('msg-a:r1', 'sent')],
      },
      thread,
    ]);
  });

  it('are found while conversation view is off', () => {
    const split = listedThread({ ...hex, id: 'thread-f:1743802434391390786|msg-f:1743802434391390786' });
    expect(readThreads(answer([], split))).toEqual([thread]);
  });

  it('are found wherever they stand', () => {
    expect(readThreads([null, [[[{ 9: [listedThread(hex)] }]]]])).toEqual([thread]);
    const moved = [null, null, ...listedThread(hex)];
    expect(readThreads([moved])).toEqual([{ ...thread, subject: '' }]);
  });

  it('do not list pseudo messages', () => {
    const messages = [listedMessage({ id: 'msg-a:bump-1' }), listedMessage()];
    expect(readThreads(answer([], listedThread({ ...hex, messages })))).toEqual([thread]);
  });

  it.each(['apart', 'together'] as const)('are read from a fetch, recipients %s', (recipients) => {
    const root = fetchAnswer(recipients, {
      ...hex,
      messages: [
        {
          id: received.messageId,
          from: dana,
          at: received.at,
          legacyId: '18333b13345c3a42',
          rfcId: '<a@b.test>',
        },
        {
          id: 'msg-a:r1',
          from: me,
          at: received.at,
          labels: ['^f'],
          fullLegacyId: '18333b1f5712f659',
          rfcId: '<b=c@mail.gmail.com>',
        },
      ],
    });
    expect(readThreads(root)).toEqual([
      {
        ...thread,
        messages: [
          { ...received, legacyMessageId: '18333b13345c3a42', rfcMessageId: '<a@b.test>' },
          told('msg-a:r1', 'sent'),
        ],
      },
    ]);
  });

  it('take the decimal legacy id of a fetch', () => {
    const message = { id: received.messageId, from: dana, at: received.at, rfcId: '<a@b.test>' };
    const [fetched] = readThreads(fetchAnswer('apart', { ...decimal, messages: [message] }));
    expect(fetched?.legacyThreadId).toBe('18333b13345c3a42');
  });

  it('are capped at the 100 newest messages, oldest first', () => {
    const messages = Array.from({ length: 130 }, (_, index) => ({ ...received, at: (index * 37) % 130 }));
    const capped = capThread({ ...thread, messages } as ThreadRecord).messages.map(({ at }) => at);
    expect(capped).toEqual(Array.from({ length: 100 }, (_, index) => index + 30));
  });

  it('are cut to the newest that the receiver takes, however they are escaped', () => {
    const name = '\u0001'.repeat(200);
    const messages = Array.from({ length: 100 }, (_, index) => ({
      ...received,
      from: { ...dana, name },
      at: index,
    }));
    const capped = capThread({ ...thread, subject: '\u0001'.repeat(1_000), messages } as ThreadRecord);
    expect(JSON.stringify(capped).length).toBeLessThan(100_000);
    expect(capped.messages.length).toBeGreaterThan(50);
    expect(capped.messages.at(-1)?.at).toBe(99);
  });

  it('tell the beginning of a long subject', () => {
    const messages = [listedMessage({ subject: 's'.repeat(300) })];
    expect(readThreads(listedThread({ messages }))[0]?.messages[0]?.subject).toBe('s'.repeat(200));
  });
});

describe('answers', () => {
  const sent = { messageId: 'msg-a:r1', threadId: 'thread-f:1743802434391390786', op: 8 } as OutgoingRecord;
  const fresh = ['^all', '^f', '^f_bt', '^f_cl', '^pfg'];
  const listed = listedThread({
    legacyId: '18333b13345c3a42',
    messages: [listedMessage(), mine('msg-a:r1', fresh)],
  });
  const accepted = {
    type: 'answered',
    messageId: 'msg-a:r1',
    threadId: sent.threadId,
    legacyThreadId: '18333b13345c3a42',
    legacyMessageId: '18333b1f5712f659',
    rfcMessageId: '<b=c@mail.gmail.com>',
    ok: true,
    error: null,
  };
  const rejected = { ok: false, error: 'rejected' };
  const unlisted = { legacyThreadId: null, legacyMessageId: null, rfcMessageId: null };
  const read = (root: unknown, ...outgoing: OutgoingRecord[]) =>
    readAnswered(root, outgoing, readThreads(root));

  const rider = listedThread({
    id: 'thread-a:r77',
    legacyId: '17b79f50c14b98d2',
    messages: [listedMessage({ id: 'msg-a:r78', labels: fresh, legacyId: '17b79f50c14b98d2' })],
  });
  const earlier = listedMessage({ id: 'msg-a:r0', from: me, labels: fresh, legacyId: '17b79f50c14b98d2' });

  it.each([
    ['accepted', answer([8], listed), {}],
    ['other operations acknowledged too', answer([7, 8, 9], listed), {}],
    ['another thread with a fresh mail first', answer([8], rider, listed), {}],
    ['another thread with a fresh mail last', answer([8], listed, rider), {}],
    [
      'an earlier fresh mail in the same thread',
      answer(
        [8],
        listedThread({ legacyId: '18333b13345c3a42', messages: [mine('msg-a:r1', fresh), earlier] }),
      ),
      {},
    ],
    ['not acknowledged', answer([], listed), rejected],
    ['another operation acknowledged', answer([9], listed), rejected],
    ['neither acknowledged nor listed', answer([]), { ...rejected, ...unlisted }],
    ['acknowledged, but not listed', answer([8]), unlisted],
    ['acknowledged, only other threads listed', answer([8], rider), unlisted],
    [
      'acknowledged with an error',
      [[[[8, 3, null, 1]]], [0, null, null, null, null, []]],
      { ...rejected, ...unlisted },
    ],
    ['nothing at all', null, { ...rejected, ...unlisted }],
  ])('%s', (_name, root, difference) => {
    expect(read(root, sent)).toEqual([{ ...accepted, ...difference }]);
  });

  it('are one for each message, for its last operation', () => {
    const other = { ...sent, messageId: 'msg-a:r2', op: 10 } as OutgoingRecord;
    expect(read(answer([8, 10], listed), sent, { ...sent, op: 9 }, other)).toEqual([
      { ...accepted, ...rejected },
      { ...accepted, ...unlisted, messageId: 'msg-a:r2' },
    ]);
  });

  it('count a listed mail as accepted where its operation has no number', () => {
    const unnumbered = { ...sent, op: null } as OutgoingRecord;
    expect(read(answer([], listed), unnumbered)).toEqual([accepted]);
    expect(read(answer([], rider), unnumbered)).toEqual([{ ...accepted, ...rejected, ...unlisted }]);
  });

  it('are read the same from objects', () => {
    const root = answer([8], rider, listed);
    expect(read(asObjects(root), sent)).toEqual(read(root, sent));
  });
});

test('objects and arrays tell the same, in any mixture', () => {
  const message = fc
    .record({
      id: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map((id) => `msg-f:${id}`),
      labels: fc.constantFrom(['^all', '^i'], ['^f'], ['^f', '^pfg'], ['^r']),
      legacyId: fc.constantFrom('18333b13345c3a42', '17b79f50c14b98d2'),
    })
    .map(listedMessage);
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.boolean()),
      (messages, choices) => {
        const root = answer([1], listedThread({ messages, legacyId: '18333b13345c3a42' }));
        expect(readThreads(root)[0]?.messages).toHaveLength(messages.length);
        expect(readThreads(asObjects(root))).toEqual(readThreads(root));
        expect(readThreads(asObjects(root, () => choices.next().value === true))).toEqual(readThreads(root));
      },
    ),
  );
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      for (const root of [one, [other, one], [null, [['msg-f:1', one, other, ['^i']], 'thread-f:1']]])
        expect(Array.isArray(readThreads(root))).toBe(true);
    }),
  );
});
