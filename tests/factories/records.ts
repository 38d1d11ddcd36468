import type { AnsweredRecord, OutgoingRecord, ThreadMessage, ThreadRecord } from '@/lib/bridge/records';

export const account = 'sam@steadfast.com';
export const sam = { email: account, name: 'Sam Lee' };
export const dana = { email: 'dana@acme.com', name: 'Dana Wu' };

/** Gmail's number of a thread that began at `at` (epoch ms): the time, shifted. */
export function legacyIdAt(at: number): string {
  return (BigInt(at) << 20n).toString(16).padStart(16, '0');
}

export const threadId = 'thread-a:r1';
export const legacyThreadId = '19a8c0ffee000001';
export const followUpKey = `${account}:${legacyThreadId}`;

export function outgoing(part: Partial<OutgoingRecord> = {}): OutgoingRecord {
  return {
    type: 'outgoing',
    kind: 'send',
    messageId: 'msg-a:r1',
    threadId,
    from: sam,
    to: [dana],
    cc: [],
    bcc: [],
    subject: 'SOC 2 report',
    inReplyTo: null,
    at: 1,
    op: 1,
    confidence: 'positions',
    ...part,
  };
}

export function answered(part: Partial<AnsweredRecord> = {}): AnsweredRecord {
  return {
    type: 'answered',
    messageId: 'msg-a:r1',
    threadId,
    legacyThreadId,
    legacyMessageId: null,
    rfcMessageId: null,
    ok: true,
    error: null,
    ...part,
  };
}

export function listed(part: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    messageId: 'msg-a:r1',
    from: sam,
    at: 0,
    state: 'sent',
    subject: '',
    legacyMessageId: null,
    rfcMessageId: null,
    ...part,
  };
}

export function received(part: Partial<ThreadMessage> = {}): ThreadMessage {
  return listed({ messageId: 'msg-f:900', from: dana, state: 'received', ...part });
}

export function thread(messages: ThreadMessage[], part: Partial<ThreadRecord> = {}): ThreadRecord {
  return { type: 'thread', threadId, legacyThreadId, subject: 'SOC 2 report', messages, ...part };
}
