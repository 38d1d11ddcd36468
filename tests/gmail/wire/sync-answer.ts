import type { Thread } from '../model';
import { list } from './objects';
import { dig, readList, readNumber, readNumberOrNull, readText, sparse } from './sparse';
import { readThread, writeThread } from './thread';

export interface Counter {
  label: string;
  /** Threads; null for labels that Gmail names without counting them. */
  unread: number | null;
  total: number | null;
  /** Only the inbox categories have a third number. */
  recent: number | null;
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
    [list(acks.map(({ seq, version }) => [seq, 0, null, version]))],
    sparse({
      0: 0,
      4: isComplete ? [] : null,
      5: list(changed),
      6: isComplete ? 0 : null,
      7: isComplete ? version : null,
    }),
    [list(counters.map(writeCounter))],
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
    counters: readList(dig(root, 2, 0)).map(readCounter),
    version: readNumber(dig(root, 3, 0)),
    isComplete: readNumberOrNull(dig(root, 1, 7)) !== null,
  };
}

function writeCounter({ label, unread, total, recent }: Counter): unknown[] {
  return sparse({ 0: label, 1: unread, 2: total, 3: recent });
}

function readCounter(value: unknown): Counter {
  const [unread, total, recent] = [1, 2, 3].map((index) => readNumberOrNull(dig(value, index)));
  return {
    label: readText(dig(value, 0)),
    unread: unread ?? null,
    total: total ?? null,
    recent: recent ?? null,
  };
}
