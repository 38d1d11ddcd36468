import type { Thread } from '../model';
import { dig, readList, readNumber, readText, sparse } from './sparse';
import { readThread, writeThread } from './thread';

export interface Counter {
  label: string;
  unread: number;
  total: number;
}

/** What `i/s` answers. An operation without an ack was not accepted. */
export interface SyncAnswer {
  acks: { seq: number; version: number }[];
  /** Whole threads, each with the version of its last change. */
  threads: { thread: Thread; version: number }[];
  counters: Counter[];
  version: number;
  /** Whether the request had a cursor: only then the answer is complete up to `version` and says so in `[1][7]`. */
  isComplete: boolean;
}

export function writeSyncAnswer({ acks, threads, counters, version, isComplete }: SyncAnswer): unknown[] {
  const changed = threads.map(({ thread, version }) => [
    [thread.id, null, sparse({ 6: [writeThread(thread), version] })],
  ]);
  return [
    [acks.map(({ seq, version }) => [seq, 0, null, version])],
    sparse({
      0: 0,
      4: isComplete ? [] : null,
      5: changed,
      6: isComplete ? 0 : null,
      7: isComplete ? version : null,
    }),
    [counters.map(({ label, unread, total }) => [label, unread, total])],
    [version],
  ];
}

export function readSyncAnswer(root: unknown): SyncAnswer {
  return {
    acks: readList(dig(root, 0, 0)).map((ack) => ({
      seq: readNumber(dig(ack, 0)),
      version: readNumber(dig(ack, 3)),
    })),
    threads: readList(dig(root, 1, 5)).map((changed) => ({
      thread: readThread(dig(changed, 0, 2, 6, 0)),
      version: readNumber(dig(changed, 0, 2, 6, 1)),
    })),
    counters: readList(dig(root, 2, 0)).map((counter) => ({
      label: readText(dig(counter, 0)),
      unread: readNumber(dig(counter, 1)),
      total: readNumber(dig(counter, 2)),
    })),
    version: readNumber(dig(root, 3, 0)),
    isComplete: typeof dig(root, 1, 7) === 'number',
  };
}
