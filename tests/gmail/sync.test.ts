import { beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from './clock';
import { createIds } from './ids';
import { draftLabels, sendLabels } from './labels';
import { createMailbox, type Mailbox } from './mailbox';
import { createSync, type Sync } from './sync';
import type { Operation } from './wire/operation';
import type { SyncRequest } from './wire/sync-request';

const sam = { email: 'sam@example.com', name: 'Sam' };
const dana = { email: 'dana@example.com', name: 'Dana' };
const startedAt = Date.UTC(2026, 10, 2, 9);

function ask(operations: Operation[], cursor: number | null): SyncRequest {
  return { operations, cursor, lastAt: startedAt, at: startedAt, generation: 100 };
}

function compose(number: number, labels: string[], slot: 1 | 2 | 13 = 2): Operation {
  const people = { from: sam, to: [dana], cc: [], bcc: [] };
  const text = { subject: `Mail ${number}`, html: 'Hi', quotedHtml: '', inReplyTo: null };
  const origin = { session: '0123456789abcdef', edits: 1 };
  const message = { id: `msg-a:r${number}`, ...people, ...text, ...origin, labels, at: startedAt + number };
  return { seq: number, threadId: `thread-a:r${number}`, slot, message, parentId: null, writtenAt: null };
}

describe('a sync', () => {
  let mailbox: Mailbox;
  let sync: Sync;
  const time = { now: startedAt };

  beforeEach(() => {
    time.now = startedAt;
    const ids = createIds(createRandom(3));
    mailbox = createMailbox({ account: sam, now: () => time.now, ids, undoMs: () => 10_000 });
    sync = createSync();
  });

  const listed = (request: SyncRequest) => sync(mailbox, request).threads.map(({ thread }) => thread.id);

  it('tells a page that starts only where it stands', () => {
    mailbox.insert({ from: dana, to: [sam], subject: 'Hi', html: '', at: startedAt });
    expect(sync(mailbox, ask([], 0))).toMatchObject({
      threads: [],
      version: mailbox.version(),
      isComplete: true,
    });
  });

  it('tells a cursor everything since, once', () => {
    const { version } = sync(mailbox, ask([], 0));
    const { threadId } = mailbox.insert({ from: dana, to: [sam], subject: 'Hi', html: '', at: startedAt });
    const answer = sync(mailbox, ask([compose(1, draftLabels)], version));
    expect(answer.threads.map(({ thread }) => thread.id)).toEqual([threadId, 'thread-a:r1']);
    expect(answer.acks).toEqual([{ seq: 1, version: answer.version }]);
    expect(listed(ask([], answer.version))).toEqual([]);
  });

  it('lets what changed meanwhile ride along with a send, and keeps it for the next cursor too', () => {
    const { version } = sync(mailbox, ask([compose(1, sendLabels)], null));
    time.now += 10_000;
    mailbox.settle();
    const answer = sync(mailbox, ask([compose(2, sendLabels)], null));
    const labels = answer.threads.map(({ thread }) => thread.messages[0]?.labels.includes('^pfg'));
    expect(labels).toEqual([false, true]);
    expect(answer.isComplete).toBe(false);
    expect(listed(ask([], version))).toEqual(['thread-a:r1', 'thread-a:r2']);
  });

  it('does not acknowledge what it refuses, and takes the rest', () => {
    const answer = sync(mailbox, ask([compose(1, sendLabels, 13), compose(2, draftLabels)], null));
    expect(answer.acks.map(({ seq }) => seq)).toEqual([2]);
    expect(answer.threads.map(({ thread }) => thread.id)).toEqual(['thread-a:r2']);
  });

  it('counts threads per label, with a third number for categories only', () => {
    mailbox.insert({ from: dana, to: [sam], subject: 'Hi', html: '', at: startedAt });
    const { counters } = sync(mailbox, ask([], 0));
    expect(counters).toContainEqual({ label: '^i', unread: 1, total: 1, recent: null });
    expect(counters).toContainEqual({ label: '^sq_ig_i_personal', unread: 1, total: 1, recent: 0 });
    expect(counters).toContainEqual({ label: '^r', unread: 0, total: 0, recent: null });
  });
});
