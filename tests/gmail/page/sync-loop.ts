import type { Written } from '../mailbox';
import type { Thread } from '../model';
import type { Operation } from '../wire/operation';
import { readSyncAnswer } from '../wire/sync-answer';
import { writeSyncRequest } from '../wire/sync-request';
import { Unreachable, type Transport } from './sync-transport';

/** What the page wants changed; numbers and origin are added when it is sent. */
export type Change =
  | { slot: 1 | 2 | 13; threadId: string; parentId: string | null; message: Written }
  | { slot: 6; threadId: string; add: string[]; remove: string[]; messageIds: string[] };

export interface Syncer {
  /** Resolves when the first poll was answered or has failed: from then on no change is missed. */
  readonly started: Promise<void>;
  /**
   * One `i/s` request. Resolves with the threads of the answer; rejects when a change was not accepted.
   * With `waiting`, which is told, it waits while Gmail cannot be reached instead of giving up.
   */
  change(changes: readonly Change[], waiting?: () => void): Promise<Thread[]>;
  onChange(listener: (thread: Thread) => void): void;
}

export interface SyncerNeeds {
  transport: Transport;
  pollMs: number;
  merge: (thread: Thread) => Thread;
}

/** Sends changes, polls in between, and tells listeners of every thread that an answer carries. */
export function createSyncer({ transport, pollMs, merge }: SyncerNeeds): Syncer {
  const listeners: ((thread: Thread) => void)[] = [];
  const edits = new Map<string, number>();
  const session = drawSession();
  const generation = 100 + Math.floor(performance.now() % 100);
  let cursor = 0;
  let seq = 0;
  let lastAt = Date.now();
  let reached: (() => void)[] = [];

  function number(change: Change): Operation {
    seq += 1;
    if (change.slot === 6) return { ...change, seq };
    const { message } = change;
    const count = (edits.get(message.id) ?? 0) + 1;
    edits.set(message.id, count);
    const writtenAt = change.parentId === null ? null : Date.now();
    return { ...change, seq, writtenAt, message: { ...message, session, edits: count } };
  }

  async function exchange(changes: readonly Change[], waiting?: () => void): Promise<Thread[]> {
    const operations = changes.map(number);
    const isSend = changes.some((change) => change.slot !== 6 && isOutgoing(change.message.labels));
    const at = Date.now();
    const request = { operations, cursor: isSend ? null : cursor, lastAt, at, generation };
    lastAt = at;
    const answer = readSyncAnswer(await post(writeSyncRequest(request), waiting));
    // Only an answer to a cursor is complete; polls and saves may overtake each other.
    if (answer.isComplete) cursor = Math.max(cursor, answer.version);
    const threads = answer.threads.map(({ thread }) => merge(thread));
    for (const thread of threads) for (const listener of listeners) listener(thread);
    const isAccepted = operations.every((operation) => answer.acks.some(({ seq }) => seq === operation.seq));
    if (!isAccepted) throw new Error('Gmail did not accept the change');
    return threads;
  }

  /** The same request again, until it gets through. */
  async function post(body: unknown, waiting?: () => void): Promise<unknown> {
    for (;;) {
      try {
        return await transport.post('s', body);
      } catch (error) {
        if (waiting === undefined || !(error instanceof Unreachable)) throw error;
      }
      waiting();
      await new Promise<void>((resolve) => reached.push(resolve));
    }
  }

  async function poll(): Promise<void> {
    try {
      await exchange([]);
      const waited = reached;
      reached = [];
      for (const go of waited) go();
    } catch {
      // A poll that fails is simply the next one's task.
    }
    setTimeout(() => void poll(), pollMs);
  }

  const started = poll();
  return {
    started,
    change: exchange,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

function isOutgoing(labels: readonly string[]): boolean {
  return labels.includes('^pfg') || labels.includes('^scheduled');
}

function drawSession(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
