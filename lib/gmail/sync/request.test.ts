import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { OutgoingRecord } from '@/lib/bridge/records';
import {
  addOperation,
  asObjects,
  changed,
  createOperation,
  draftLabels,
  labelOperation,
  operation,
  request,
  scheduledLabels,
  sendLabels,
  sentMessage,
  updateOperation,
} from './payloads.fixture';
import { readRequest } from './request';

const dana = { email: 'dana@prospect.test', name: 'Dana' };
const sent: OutgoingRecord = {
  type: 'outgoing',
  kind: 'send',
  messageId: 'msg-a:r1',
  threadId: 'thread-a:r5',
  from: { email: 'me@acme.test', name: 'Me' },
  to: [dana],
  cc: [],
  bcc: [],
  subject: 'Pricing',
  inReplyTo: null,
  at: 1_700_000_000_000,
  op: 8,
  confidence: 'positions',
};

const read = (root: unknown) => readRequest(root).map(({ record }) => record);

describe('every slot with every kind', () => {
  const slots = { create: createOperation, add: addOperation, update: updateOperation };
  const kinds = { draft: draftLabels, send: sendLabels, scheduled: scheduledLabels } as const;
  for (const [slot, build] of Object.entries(slots))
    it.each(Object.entries(kinds))(`${slot}: %s`, (kind, labels) => {
      const root = request(build(8, 'thread-a:r5', sentMessage({ labels: [...labels] })));
      expect(read(root)).toEqual([{ ...sent, kind }]);
    });
});

test.each([
  ['a reply', { inReplyTo: '<a=b@mail.test>' }, { inReplyTo: '<a=b@mail.test>' }],
  ['blind copies only', { to: [], bcc: [dana] }, { to: [], bcc: [dana] }],
  ['everybody', { cc: [dana], bcc: [dana] }, { cc: [dana], bcc: [dana] }],
  ['empty names', { to: [{ email: 'x@y.test', name: '' }] }, { to: [{ email: 'x@y.test', name: '' }] }],
  ['to oneself', { to: [sent.from], labels: [...sendLabels, '^i', '^u'] }, { to: [sent.from] }],
  ['send and archive', { labels: [...sendLabels, '^a'] }, {}],
  ['an attachment', { attachments: [[['a.pdf', 'application/pdf', 12, 'msg-a:r1']]] }, {}],
  ['no subject', { subject: '' }, { subject: '' }],
  ['a subject like an id', { subject: 'msg-a:r7' }, { subject: 'msg-a:r7' }],
  ['a body like labels', { html: '"^pfg" ^r msg-a:r7' }, {}],
  [
    'a scheduled moment',
    { at: 1_900_000_000_000, labels: scheduledLabels },
    { at: 1_900_000_000_000, kind: 'scheduled' },
  ],
] as const)('%s', (_name, message, expected) => {
  const root = request(updateOperation(8, 'thread-a:r5', sentMessage(structuredClone(message) as object)));
  expect(read(root)).toEqual([{ ...sent, ...expected }]);
});

test('ids are told bare, also while conversation view is off', () => {
  const root = request(updateOperation(8, 'thread-f:7|msg-f:7', sentMessage({ id: '#msg-a:r1' })));
  expect(read(root)).toEqual([{ ...sent, threadId: 'thread-f:7' }]);
});

test('several operations are told in their order', () => {
  const root = request(
    createOperation(3, 'thread-a:r1', sentMessage({ id: 'msg-a:r11', labels: draftLabels })),
    updateOperation(4, 'thread-a:r2', sentMessage({ id: 'msg-a:r12' })),
    labelOperation(5, 'thread-a:r2', ['^io_re'], ['^io_fwd'], ['msg-a:r10']),
    addOperation(6, 'thread-f:3', sentMessage({ id: 'msg-a:r13', labels: draftLabels })),
  );
  expect(read(root)).toEqual([
    { ...sent, kind: 'draft', op: 3, messageId: 'msg-a:r11', threadId: 'thread-a:r1' },
    { ...sent, op: 4, messageId: 'msg-a:r12', threadId: 'thread-a:r2' },
    { ...sent, kind: 'draft', op: 6, messageId: 'msg-a:r13', threadId: 'thread-f:3' },
  ]);
});

describe('label changes', () => {
  it.each([
    ['undo', ['^r', '^r_bt'], ['^pfg'], [{ type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r5' }]],
    [
      'cancelled schedule',
      ['^r'],
      ['^scheduled'],
      [{ type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r5' }],
    ],
    ['discard', ['^k'], ['^r', '^r_bt'], [{ type: 'discarded', messageId: 'msg-a:r1' }]],
    ['discard for good', [], ['^r'], [{ type: 'discarded', messageId: 'msg-a:r1' }]],
    ['archive', [], ['^i'], []],
    ['replied', ['^io_re'], ['^io_fwd'], []],
    ['sent by label', ['^pfg'], ['^r'], []],
  ])('%s', (_name, added, removed, expected) => {
    expect(read(request(labelOperation(8, 'thread-a:r5', added, removed, ['#msg-a:r1'])))).toEqual(expected);
  });

  it('tells every message of the change, but no pseudo message', () => {
    const ids = ['msg-a:r1', 'msg-a:bump-r1', 'msg-a:r2'];
    const told = read(request(labelOperation(8, 'thread-a:r5', ['^r'], ['^pfg'], ids)));
    expect(told.map((record) => record.messageId)).toEqual(['msg-a:r1', 'msg-a:r2']);
  });
});

describe('what Gmail may do one day', () => {
  const message = sentMessage({ cc: [dana], inReplyTo: '<a@b.test>' });
  const expected = { ...sent, cc: [dana], inReplyTo: '<a@b.test>' };
  const moved = (by: number) => [message[0], ...Array.from({ length: by }, () => null), ...message.slice(1)];

  it.each([
    ['an unknown slot', request(operation(8, 'thread-a:r5', 20, [[message]])), {}],
    ['a deeper operation list', [[request(updateOperation(8, 'thread-a:r5', message))]], {}],
    ['every field one later', request(updateOperation(8, 'thread-a:r5', moved(1))), {}],
    ['every field three later', request(updateOperation(8, 'thread-a:r5', moved(3))), {}],
    ['no operation number', ['thread-a:r5', [message]], { op: null }],
    [
      'labels at the end',
      request(updateOperation(8, 'thread-a:r5', changed(message, { 10: null, 60: sendLabels }))),
      {},
    ],
  ])('%s: found by its shape', (_name, root, difference) => {
    expect(read(root)).toEqual([{ ...expected, confidence: 'walked', ...difference }]);
  });
});

test('a message without a thread, or without labels of ours, is nothing', () => {
  expect(read([sentMessage()])).toEqual([]);
  expect(read(request(updateOperation(8, 'thread-a:r5', sentMessage({ labels: ['^all', '^i'] }))))).toEqual(
    [],
  );
});

test('long texts and lists are cut', () => {
  const to = Array.from({ length: 300 }, (_, index) => ({
    email: `p${index}@x.test`,
    name: 'n'.repeat(500),
  }));
  const [record] = read(
    request(updateOperation(8, 'thread-a:r5', sentMessage({ to, subject: 's'.repeat(5_000) }))),
  );
  expect(record).toMatchObject({ subject: 's'.repeat(1_000), to: { length: 200 } });
  expect(record).toMatchObject({
    to: expect.arrayContaining([{ email: 'p0@x.test', name: 'n'.repeat(200) }]),
  });
});

const anyMessage = fc
  .record({
    id: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((id) => `msg-a:r${id}`),
    to: fc.array(fc.record({ email: fc.emailAddress(), name: fc.string({ maxLength: 30 }) }), {
      maxLength: 4,
    }),
    subject: fc.string({ maxLength: 40 }),
    html: fc.string(),
    labels: fc.constantFrom(draftLabels, sendLabels, scheduledLabels),
  })
  .map(sentMessage);

test('objects and arrays tell the same, in any mixture', () => {
  const slots = [createOperation, addOperation, updateOperation];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyMessage, fc.constantFrom(...slots)), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.boolean()),
      (messages, choices) => {
        const root = request(
          ...messages.map(([message, build], index) => build(index, `thread-a:r${index}`, message)),
        );
        const choose = () => choices.next().value === true;
        expect(read(root)).toHaveLength(messages.length);
        expect(read(asObjects(root))).toEqual(read(root));
        expect(read(asObjects(root, choose))).toEqual(read(root));
      },
    ),
  );
});

test('no JSON makes it throw', () => {
  const words = fc.constantFrom('msg-a:r1', 'thread-a:r5', '^r', '^pfg', '1', '<a@b>', 1, 1.7e12, null);
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      words,
      fc.array(tie('node'), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom('1', '2', '3', '11', '__proto__', 'constructor'), tie('node')),
    ),
  }));
  fc.assert(
    fc.property(fc.oneof(node, fc.jsonValue()), (root) => {
      expect(Array.isArray(read(root))).toBe(true);
    }),
  );
});

test('a prototype key is no field', () => {
  const root: unknown = JSON.parse(
    `{"__proto__":${JSON.stringify(request(updateOperation(8, 'thread-a:r5', sentMessage())))}}`,
  );
  expect(read(root)).toEqual([]);
  expect(read(Object.create({ 2: request() }))).toEqual([]);
});

test('endless nesting does not exhaust the stack', () => {
  const depth = 5_000;
  const root: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  expect(read(root)).toEqual([]);
});
