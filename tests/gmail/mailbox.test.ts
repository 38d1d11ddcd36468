import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './clock';
import { createIds, readLegacyTime, toLegacyId } from './ids';
import { draftLabels, outgoingLabels, readStage, sendLabels, scheduledLabels } from './labels';
import { createMailbox, type Mailbox, type Written } from './mailbox';
import type { Thread } from './model';

const sam = { email: 'sam@example.com', name: 'Sam' };
const dana = { email: 'dana@example.com', name: 'Dana' };
const startedAt = Date.UTC(2026, 10, 2, 9);
const undoMs = 10_000;

function createFixture() {
  const time = { now: startedAt };
  const ids = createIds(createRandom(7));
  return { time, mailbox: createMailbox({ account: sam, now: () => time.now, ids, undoMs: () => undoMs }) };
}

function written(labels: string[], changes: Partial<Written> = {}): Written {
  const people = { from: sam, to: [dana], cc: [], bcc: [] };
  const text = { subject: 'Hello', html: '<div>Hi</div>', quotedHtml: '' };
  return { id: 'msg-a:r1', ...people, ...text, labels, inReplyTo: null, at: startedAt, ...changes };
}

const threadId = 'thread-a:r9';

function only(mailbox: Mailbox) {
  const message = mailbox.find(threadId)?.messages[0];
  if (message === undefined) throw new Error('no message');
  return message;
}

describe('a message from draft to sent', () => {
  it('keeps its id, changes the others with each version, and names the thread by its first save', () => {
    const { mailbox, time } = createFixture();
    const versions = [draftLabels, draftLabels, sendLabels].map((labels) => {
      time.now += 1_000;
      return mailbox.write(threadId, written(labels), true);
    });
    expect(new Set(versions.map((message) => message?.id))).toEqual(new Set(['msg-a:r1']));
    expect(new Set(versions.map((message) => message?.legacyId)).size).toBe(3);
    expect(new Set(versions.map((message) => message?.rfcMessageId)).size).toBe(3);
    expect(mailbox.find(threadId)?.legacyId).toBe(versions[0]?.legacyId);
    expect(mailbox.find(threadId)?.messages).toHaveLength(1);
    expect(readLegacyTime(versions[2]?.legacyId ?? '')).toBe(startedAt + 3_000);
  });

  it('names its conversation by the subject that was written last', () => {
    const { mailbox } = createFixture();
    mailbox.write(threadId, written(draftLabels, { subject: '' }), true);
    mailbox.write(threadId, written(sendLabels), false);
    expect(mailbox.find(threadId)?.subject).toBe('Hello');
  });

  it('is held for the Undo period and then leaves once', () => {
    const { mailbox, time } = createFixture();
    mailbox.write(threadId, written(sendLabels), true);
    const held = only(mailbox);
    expect(held.labels).toEqual(['^all', '^f', '^f_bt', '^f_cl', '^pfg']);
    time.now += undoMs - 1;
    expect(mailbox.settle()).toEqual([]);
    time.now += 1;
    const version = mailbox.version();
    expect(mailbox.settle()).toEqual([{ ...held, labels: ['^all', '^f', '^f_bt'] }]);
    expect(mailbox.changedSince(version).map(({ id }) => id)).toEqual([threadId]);
    expect(mailbox.settle()).toEqual([]);
  });

  it('stays as asked when scheduled, and gets the sent ids when it leaves', () => {
    const { mailbox, time } = createFixture();
    const at = startedAt + 3_600_000;
    mailbox.write(threadId, written(scheduledLabels, { at }), true);
    const waiting = only(mailbox);
    expect(readStage(waiting.labels)).toBe('scheduled');
    time.now = at;
    const [gone] = mailbox.settle();
    expect(gone?.labels).toEqual(['^all', '^f', '^f_bt']);
    expect(gone?.legacyId).not.toBe(waiting.legacyId);
    expect(readLegacyTime(gone?.legacyId ?? '')).toBe(at);
  });

  it('takes the thread out of the inbox when sent and archived', () => {
    const { mailbox } = createFixture();
    const mail = { from: dana, to: [sam], subject: 'Hello', html: 'Hi', at: startedAt - 1_000 };
    const received = mailbox.insert(mail);
    mailbox.write(received.threadId, written([...sendLabels, '^a']), false);
    expect(mailbox.find(received.threadId)?.messages.flatMap(({ labels }) => labels)).not.toContain('^i');
  });
});

describe('undo', () => {
  const forms: Record<string, (mailbox: Mailbox) => boolean> = {
    rewrite: (mailbox) => mailbox.write(threadId, written(draftLabels), false) !== null,
    labels: (mailbox) => mailbox.relabel(threadId, ['msg-a:r1'], ['^r', '^r_bt'], outgoingLabels),
  };

  it.each(Object.entries(forms))('as %s turns a held mail into a draft that never leaves', (_, undo) => {
    const { mailbox, time } = createFixture();
    mailbox.write(threadId, written(sendLabels), true);
    const held = only(mailbox);
    expect(undo(mailbox)).toBe(true);
    expect(only(mailbox)).toMatchObject({ id: held.id, html: held.html, labels: draftLabels });
    expect(only(mailbox).rfcMessageId).not.toBe(held.rfcMessageId);
    time.now += undoMs * 2;
    expect(mailbox.settle()).toEqual([]);
  });

  it.each(Object.entries(forms))('as %s comes too late once the mail has left', (_, undo) => {
    const { mailbox, time } = createFixture();
    mailbox.write(threadId, written(sendLabels), true);
    time.now += undoMs;
    mailbox.settle();
    const sent = only(mailbox);
    expect(undo(mailbox)).toBe(false);
    expect(only(mailbox)).toEqual(sent);
  });

  it('lets the same mail be sent again, with a new hold', () => {
    const { mailbox, time } = createFixture();
    mailbox.write(threadId, written(sendLabels), true);
    forms['labels']?.(mailbox);
    time.now += undoMs;
    mailbox.write(threadId, written(sendLabels), false);
    expect(mailbox.settle()).toEqual([]);
    time.now += undoMs;
    expect(mailbox.settle()).toHaveLength(1);
  });

  it('followed by discarding leaves an empty thread that a poll still hears of', () => {
    const { mailbox } = createFixture();
    mailbox.write(threadId, written(draftLabels), true);
    const version = mailbox.version();
    expect(mailbox.relabel(threadId, ['msg-a:r1'], [], ['^all', '^r', '^r_bt'])).toBe(true);
    expect(mailbox.threads()).toEqual([]);
    expect(mailbox.changedSince(version)).toMatchObject([{ id: threadId, messages: [] }]);
  });
});

describe('mail that comes in', () => {
  it('begins a thread whose ids are one number', () => {
    const { mailbox } = createFixture();
    const message = mailbox.insert({ from: dana, to: [sam], subject: 'Hi', html: 'Hi', at: startedAt });
    const thread = mailbox.find(message.legacyId);
    expect(thread?.legacyId).toBe(message.legacyId);
    expect(toLegacyId(message.id)).toBe(message.legacyId);
    expect(toLegacyId(thread?.id ?? '')).toBe(message.legacyId);
  });

  it('joins the thread that it answers', () => {
    const { mailbox } = createFixture();
    const sent = mailbox.write(threadId, written(sendLabels), true);
    const reply = { from: dana, to: [sam], subject: 'Re: Hello', html: 'Yes', at: startedAt + 60_000 };
    mailbox.insert({ ...reply, inReplyTo: sent?.rfcMessageId ?? null });
    expect(mailbox.find(threadId)?.messages.map(({ from }) => from)).toEqual([sam, dana]);
  });

  it('is not answered in a thread that does not exist', () => {
    expect(createFixture().mailbox.write('thread-f:1', written(sendLabels), false)).toBeNull();
  });
});

describe('whatever happens', () => {
  interface Act {
    what: 'draft' | 'send' | 'undo' | 'discard' | 'receive' | 'wait';
    which: number;
    waitMs: number;
  }
  const act: fc.Arbitrary<Act> = fc.record({
    what: fc.constantFrom('draft', 'send', 'undo', 'discard', 'receive', 'wait'),
    which: fc.integer({ min: 1, max: 3 }),
    waitMs: fc.integer({ min: 1, max: undoMs }),
  });

  /** Gives the number of mails that left. */
  function perform(mailbox: Mailbox, time: { now: number }, { what, which, waitMs }: Act): number {
    const [id, threadId] = [`msg-a:r${which}`, `thread-a:r${which}`];
    time.now += what === 'wait' ? waitMs : 1;
    const at = time.now;
    if (what === 'draft') mailbox.write(threadId, written(draftLabels, { id, at }), true);
    if (what === 'send') mailbox.write(threadId, written(sendLabels, { id, at }), true);
    if (what === 'undo') mailbox.relabel(threadId, [id], ['^r', '^r_bt'], outgoingLabels);
    if (what === 'discard') mailbox.relabel(threadId, [id], [], ['^all']);
    if (what === 'receive') mailbox.insert({ from: dana, to: [sam], subject: 'Hi', html: '', at, threadId });
    return mailbox.settle().length;
  }

  it('a page that follows the versions knows every thread exactly as it is', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.infiniteStream(fc.boolean()), (acts, polls) => {
        const { mailbox, time } = createFixture();
        const known = new Map<string, Thread>();
        let cursor = mailbox.version();
        function poll(): void {
          for (const thread of mailbox.changedSince(cursor)) known.set(thread.id, thread);
          cursor = mailbox.version();
        }
        for (const step of acts) {
          perform(mailbox, time, step);
          if (polls.next().value) poll();
        }
        poll();
        const full = [...known.values()].filter(({ messages }) => messages.length > 0);
        expect(new Set(full)).toEqual(new Set(mailbox.threads()));
        expect(mailbox.changedSince(cursor)).toEqual([]);
      }),
    );
  });

  it('every legacy id and Message-ID is used once, and a mail leaves at most once per send', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { mailbox, time } = createFixture();
        const left = acts.map((step) => perform(mailbox, time, step));
        const messages = mailbox.threads().flatMap(({ messages }) => messages);
        expect(new Set(messages.map(({ legacyId }) => legacyId)).size).toBe(messages.length);
        expect(new Set(messages.map(({ rfcMessageId }) => rfcMessageId)).size).toBe(messages.length);
        const sends = acts.filter(({ what }) => what === 'send').length;
        expect(left.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(sends);
      }),
    );
  });
});
