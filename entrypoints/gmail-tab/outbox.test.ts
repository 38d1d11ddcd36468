import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GmailRecord } from '@/lib/bridge/records';
import { createOutbox } from './outbox';
import { createSightings } from './sightings';

const person = { email: 'sam@acme.com', name: '' };
const outgoing = (kind: 'draft' | 'send' | 'scheduled', messageId = 'msg-a:r1'): GmailRecord => ({
  type: 'outgoing',
  kind,
  messageId,
  threadId: 'thread-a:r1',
  from: person,
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  inReplyTo: null,
  at: 1,
  op: 1,
  confidence: 'positions',
});
const thread = (threadId: string): GmailRecord => ({
  type: 'thread',
  threadId,
  legacyThreadId: null,
  subject: '',
  messages: [],
});

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A background that answers when it is told to. */
function setUp(fails = 0) {
  const told: GmailRecord[][] = [];
  const gaveUp = vi.fn<(error: unknown) => void>();
  let left = fails;
  const stop = new AbortController();
  const outbox = createOutbox(
    (_, records) => {
      left -= 1;
      if (left >= 0) return Promise.reject(new Error('dead'));
      told.push([...records]);
      return Promise.resolve();
    },
    gaveUp,
    stop.signal,
  );
  return { outbox, told, gaveUp, stop };
}

describe('the outbox', () => {
  it('keeps everything until the account is known, then tells it in order', async () => {
    const { outbox, told } = setUp();
    outbox.add(outgoing('send'));
    outbox.add(thread('thread-a:r1'));
    expect(told).toEqual([]);
    outbox.setAccount('sam@acme.com');
    await vi.runAllTimersAsync();
    expect(told).toEqual([[outgoing('send'), thread('thread-a:r1')]]);
  });

  it('tells a send in the same turn: the tab may be closed in the next', () => {
    const { outbox, told } = setUp();
    outbox.setAccount('sam@acme.com');
    outbox.add(outgoing('send'));
    expect(told).toHaveLength(1);
  });

  it('tells again when the background died over it, and loses nothing that came meanwhile', async () => {
    const { outbox, told, gaveUp } = setUp(2);
    outbox.setAccount('sam@acme.com');
    outbox.add(thread('thread-a:r1'));
    outbox.add(thread('thread-a:r2'));
    await vi.runAllTimersAsync();
    expect(told.flat()).toEqual([thread('thread-a:r1'), thread('thread-a:r2')]);
    expect(gaveUp).not.toHaveBeenCalled();
  });

  it('gives up what is never taken, says so, and goes on', async () => {
    const { outbox, told, gaveUp } = setUp(7);
    outbox.setAccount('sam@acme.com');
    outbox.add(thread('thread-a:r1'));
    await vi.runAllTimersAsync();
    expect(gaveUp).toHaveBeenCalledOnce();
    outbox.add(thread('thread-a:r2'));
    await vi.runAllTimersAsync();
    expect(told.flat()).toEqual([thread('thread-a:r2')]);
  });

  it('tells many in portions', async () => {
    const { outbox, told } = setUp();
    for (let index = 0; index < 450; index += 1) outbox.add(thread(`thread-a:r${index}`));
    outbox.setAccount('sam@acme.com');
    await vi.runAllTimersAsync();
    expect(told.map((records) => records.length)).toEqual([200, 200, 50]);
  });
});

describe('what is worth telling', () => {
  it.each([
    ['a send', [outgoing('send')], [true]],
    ['a draft of nothing that was sent', [outgoing('draft')], [false]],
    ['a draft of what was sent: an Undo', [outgoing('send'), outgoing('draft')], [true, true]],
    ['a draft of another mail', [outgoing('send'), outgoing('draft', 'msg-a:r2')], [true, false]],
    ['a thread', [thread('thread-a:r1')], [true]],
    ['that Gmail syncs', [{ type: 'synced', at: 5, unreadable: 0 }], [false]],
    ['an answer to a draft', [{ type: 'discarded', messageId: 'msg-a:r9' }], [false]],
  ] as const)('%s', (_, records, expected) => {
    const sightings = createSightings();
    expect(records.map((record) => sightings.notes(record))).toEqual(expected);
  });

  it('remembers when Gmail synced last, and which mails were sent here', () => {
    const sightings = createSightings();
    sightings.notes({ type: 'synced', at: 5, unreadable: 0 });
    sightings.notes(outgoing('send'));
    expect(sightings.syncedAt).toBe(5);
    expect([sightings.sawSend('msg-a:r1'), sightings.sawSend('msg-a:r2')]).toEqual([true, false]);
  });
});
