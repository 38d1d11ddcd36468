import { readOperation, writeOperation, type Operation } from './operation';
import { list } from './objects';
import { dig, readList, readNumber, readNumberOrNull } from './sparse';

/** `POST …/i/s`: the page's changes, and what it knows already. */
export interface SyncRequest {
  operations: Operation[];
  /** The version up to which the page knows everything; null in a request that sends mail. */
  cursor: number | null;
  /** Epoch ms of the page's sync before this one, and of this one. */
  lastAt: number;
  at: number;
  /** A small number that stays (nearly) the same while a page lives. */
  generation: number;
}

/** In recorded traffic every request that sends is marked in its head and tail, and leaves the cursor out. */
export function writeSyncRequest({ operations, cursor, lastAt, at, generation }: SyncRequest): unknown[] {
  const isSend = cursor === null;
  const count = Math.max(1, operations.length);
  return [
    isSend ? [null, null, 2] : null,
    operations.length === 0 ? null : [list(operations.map(writeOperation))],
    isSend ? null : [1, cursor, null, null, [null, 0], null, 1],
    [lastAt, count, at, isSend ? 1 : 0, generation],
    2,
  ];
}

export function readSyncRequest(root: unknown): SyncRequest {
  return {
    operations: readList(dig(root, 1, 0))
      .map(readOperation)
      .filter((operation) => operation !== null),
    cursor: readNumberOrNull(dig(root, 2, 1)),
    lastAt: readNumber(dig(root, 3, 0)),
    at: readNumber(dig(root, 3, 2)),
    generation: readNumber(dig(root, 3, 4)),
  };
}
