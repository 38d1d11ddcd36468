import { describe, expect, it } from 'vitest';
import type {
  AnsweredRecord,
  DiscardedRecord,
  GmailRecord,
  OutgoingRecord,
  SyncedRecord,
  ThreadRecord,
  UnreadableRecord,
  UndoneRecord,
} from './records';
import { gmailRecordSchema } from './schema';

const dana = { email: 'dana@prospect.test', name: 'Dana' };
const outgoing: OutgoingRecord = {
  type: 'outgoing',
  kind: 'send',
  messageId: 'msg-a:r-1',
  threadId: 'thread-a:r5',
  from: { email: 'me@acme.test', name: '' },
  to: [dana],
  cc: [],
  bcc: [],
  subject: 'Pricing',
  inReplyTo: '<a=b+c@mail.test>',
  at: 1_700_000_000_000,
  op: 8,
  confidence: 'positions',
};
const answered: AnsweredRecord = {
  type: 'answered',
  messageId: 'msg-a:r-1',
  threadId: 'thread-f:1743802434391390786',
  legacyThreadId: '18333b13345c3a42',
  legacyMessageId: null,
  rfcMessageId: null,
  ok: false,
  error: 'http',
};
const message = {
  messageId: 'msg-f:1',
  from: dana,
  at: 0,
  state: 'received',
  subject: '',
  legacyMessageId: null,
  rfcMessageId: null,
} as const;
const thread: ThreadRecord = {
  type: 'thread',
  threadId: 'thread-f:1',
  legacyThreadId: null,
  subject: '',
  messages: [message],
};
const undone: UndoneRecord = { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' };
const discarded: DiscardedRecord = { type: 'discarded', messageId: 'msg-a:r1' };
const synced: SyncedRecord = { type: 'synced', at: 1, unreadable: 0 };
const unreadable: UnreadableRecord = { type: 'unreadable', unreadable: 3 };

describe('accepts', () => {
  const limits: GmailRecord[] = [
    { ...outgoing, kind: 'draft', op: null, inReplyTo: null, confidence: 'walked' },
    { ...outgoing, to: Array.from({ length: 200 }, () => dana), subject: 's'.repeat(1_000) },
    { ...thread, messages: Array.from({ length: 100 }, () => message) },
    { ...answered, ok: true, error: null },
  ];
  it.each([outgoing, answered, thread, undone, discarded, synced, unreadable, ...limits])(
    '$type %#',
    (record) => {
      expect(gmailRecordSchema.parse(record)).toEqual(record);
    },
  );
});

describe('refuses', () => {
  it.each([
    ['no record', null],
    ['an unknown type', { ...synced, type: 'command' }],
    ['a missing key', { ...undone, threadId: undefined }],
    ['an unknown key', { ...undone, html: '<b>' }],
    ['an unknown key deeper', { ...outgoing, from: { ...dana, isAdmin: true } }],
    ['a token', { ...synced, token: 'x' }],
    ['a long subject', { ...outgoing, subject: 's'.repeat(1_001) }],
    ['too many people', { ...outgoing, bcc: Array.from({ length: 201 }, () => dana) }],
    ['a long name', { ...outgoing, from: { email: 'a@b.test', name: 'n'.repeat(201) } }],
    ['a long address', { ...outgoing, from: { email: 'a'.repeat(321), name: '' } }],
    ['too many messages', { ...thread, messages: Array.from({ length: 101 }, () => message) }],
    ['an id with a suffix', { ...outgoing, threadId: 'thread-f:1|msg-f:1' }],
    ['an id with a hash', { ...outgoing, messageId: '#msg-a:r1' }],
    ['markup as an id', { ...outgoing, messageId: 'msg-a:<img>' }],
    ['a thread as a message', { ...outgoing, messageId: 'thread-a:r1' }],
    ['a short legacy id', { ...answered, legacyThreadId: '18333b' }],
    ['an RFC id with spaces', { ...outgoing, inReplyTo: '<a b@c>' }],
    ['no moment', { ...outgoing, at: 0 }],
    ['a broken moment', { ...outgoing, at: 1.5 }],
    ['a moment that no date has', { ...synced, at: 9e15 }],
    ['text as a moment', { ...outgoing, at: '1700000000000' }],
    ['an unknown state', { ...thread, messages: [{ ...message, state: 'lost' }] }],
    ['an unknown error', { ...answered, error: 'other' }],
  ])('%s', (_name, record) => {
    expect(gmailRecordSchema.safeParse(record).success).toBe(false);
  });
});
