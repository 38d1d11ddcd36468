import type { Written } from '../mailbox';
import { list } from './objects';
import { dig, readNumber, readText, readTexts, sparse } from './sparse';
import { readWritten, writeWritten, type Origin } from './written';

/**
 * One change that the page asks for. `slot` is the position of the change in its payload:
 * 2 begins a thread with its first message, 1 adds a message to a thread, 13 rewrites or sends a message that is
 * there already, 6 changes labels.
 */
export type Operation = { seq: number; threadId: string } & (
  | { slot: 1 | 2 | 13; message: Written & Origin; parentId: string | null; writtenAt: number | null }
  | { slot: 6; add: string[]; remove: string[]; messageIds: string[] }
);

export function writeOperation(operation: Operation): unknown[] {
  return [operation.seq, [operation.threadId, writePayload(operation)]];
}

function writePayload(operation: Operation): unknown[] {
  if (operation.slot === 6) {
    return sparse({
      6: [list([...operation.add]), list([...operation.remove]), list([...operation.messageIds])],
    });
  }
  const message = writeWritten(operation.message, operation.message);
  if (operation.slot === 2) {
    return sparse({ 2: [['', null, operation.message.at, operation.threadId, list([message])]] });
  }
  const when = operation.writtenAt === null ? null : [operation.writtenAt];
  return sparse({ [operation.slot]: sparse({ 0: message, 1: operation.parentId, 2: 1, 4: when }) });
}

/** Null for an operation of a kind that this stand-in does not know. */
export function readOperation(value: unknown): Operation | null {
  const seq = readNumber(dig(value, 0));
  const threadId = readText(dig(value, 1, 0));
  const payload = dig(value, 1, 1);
  const labels = dig(payload, 6);
  if (Array.isArray(labels)) {
    const [add, remove, messageIds] = [0, 1, 2].map((index) => readTexts(dig(labels, index)));
    return { seq, threadId, slot: 6, add: add ?? [], remove: remove ?? [], messageIds: messageIds ?? [] };
  }
  const begun = dig(payload, 2, 0, 4, 0);
  if (begun !== undefined) {
    return { seq, threadId, slot: 2, message: readWritten(begun), parentId: null, writtenAt: null };
  }
  const slot = ([1, 13] as const).find((slot) => Array.isArray(dig(payload, slot)));
  if (slot === undefined) return null;
  return {
    seq,
    threadId,
    slot,
    message: readWritten(dig(payload, slot, 0)),
    parentId: readText(dig(payload, slot, 1)) || null,
    writtenAt: readNumber(dig(payload, slot, 4, 0)) || null,
  };
}
