import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GmailRecord, MessageState } from '@/lib/bridge/records';
import { createKnownDrafts } from './known-drafts';

const person = { email: 'sam@steadfast.com', name: 'Sam' };
const outgoing = (kind: 'draft' | 'send', messageId = 'msg-a:r1', threadId = 'thread-a:r1'): GmailRecord => ({
  type: 'outgoing',
  kind,
  messageId,
  threadId,
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
const listed = (state: MessageState, messageId = 'msg-a:r1'): GmailRecord => ({
  type: 'thread',
  threadId: 'thread-a:r1',
  legacyThreadId: null,
  subject: '',
  messages: [
    { messageId, from: person, at: 1, state, subject: '', legacyMessageId: null, rfcMessageId: null },
  ],
});
const isThread = (threadId: string) => threadId === 'thread-a:r1';

describe('drafts', () => {
  it.each<[string, GmailRecord[], boolean]>([
    ['none was told', [], false],
    ['one was saved', [outgoing('draft')], true],
    ['one was saved elsewhere', [outgoing('draft', 'msg-a:r2', 'thread-a:r2')], false],
    ['one is listed', [listed('draft')], true],
    ['it was sent', [outgoing('draft'), outgoing('send')], false],
    ['it is listed as sent', [listed('draft'), listed('held')], false],
    ['it was discarded', [outgoing('draft'), { type: 'discarded', messageId: 'msg-a:r1' }], false],
    [
      'another one of two was sent',
      [outgoing('draft'), outgoing('draft', 'msg-a:r2'), outgoing('send')],
      true,
    ],
  ])('%s', (_, records, expected) => {
    const drafts = createKnownDrafts();
    for (const record of records) drafts.note(record);
    expect(drafts.some(isThread)).toBe(expected);
  });

  it('are not kept without end', () => {
    const drafts = createKnownDrafts();
    drafts.note(outgoing('draft'));
    for (let n = 0; n < 500; n += 1) drafts.note(outgoing('draft', `msg-a:s${n}`, 'thread-a:s'));
    expect(drafts.some(isThread)).toBe(false);
  });
});

describe('the next save', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is that of the draft that is meant, and of no earlier one', async () => {
    const drafts = createKnownDrafts();
    drafts.note(outgoing('draft'));
    const heard = vi.fn<(saved: boolean) => void>();
    void drafts.nextSave(({ messageId }) => messageId === 'msg-a:r1', 10_000).then(heard);
    drafts.note(outgoing('draft', 'msg-a:r2'));
    drafts.note(outgoing('send', 'msg-a:r1'));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(heard).not.toHaveBeenCalled();
    drafts.note(outgoing('draft'));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('may not come', async () => {
    const save = createKnownDrafts().nextSave(() => true, 10_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await save).toBe(false);
  });
});
