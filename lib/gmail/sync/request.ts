import type { DiscardedRecord, OutgoingRecord, UndoneRecord } from '@/lib/bridge/records';
import { bareId, isMessageId, isThreadId } from '../ids';
import { outgoingKind } from './labels';
import { isLabels, messageIdOf, readMessage, readWritten, threadIdOf } from './message';
import { at, childrenOf, numberOf, walk } from './node';

/** Something that a request does, with the node that it was read from. */
export interface Found<Record = OutgoingRecord | UndoneRecord | DiscardedRecord> {
  record: Record;
  node: unknown;
}

/**
 * What an `i/s` request does with messages, in its own order: drafts saved, mails sent or scheduled, and label
 * changes that take a send back or throw a draft away. Everything is found by its shape, so that operations in
 * unknown places count too; those are marked `walked`. Calls `onCut` when the request was too large to be seen whole.
 * Never throws.
 */
export function readRequest(root: unknown, onCut?: () => void): Found[] {
  const found: Found[] = [];
  const known = new Set(messagesAtKnownPlaces(root));
  const isWhole = walk(root, (node, parents) => {
    const id = messageIdOf(node);
    if (id) {
      const record = readOutgoing(id, node, parents, known.has(node));
      if (record) found.push({ record, node });
      return true;
    }
    const changes = readLabelChange(node, parents);
    for (const record of changes) found.push({ record, node });
    return changes.length > 0;
  });
  if (!isWhole) onCut?.();
  return found;
}

/**
 * Operations are `[number, [threadId, payload]]` in `root[1][0]`. A payload has messages in slot 13 (a draft that
 * exists is saved or sent), slot 1 (added to a thread) and slot 2 (a new thread, whose messages are its `[4]`).
 */
function messagesAtKnownPlaces(root: unknown): unknown[] {
  return childrenOf(at(root, 1, 0)).flatMap((operation) => {
    const payload = at(operation, 1, 1);
    const messages = childrenOf(at(payload, 2)).flatMap((thread) => childrenOf(at(thread, 4)));
    messages.push(at(payload, 13, 0), at(payload, 1, 0));
    return messages;
  });
}

function readOutgoing(
  id: string,
  node: unknown,
  parents: readonly unknown[],
  isKnownPlace: boolean,
): OutgoingRecord | null {
  const { labels, from, subject, layout, isKnownLayout, ...message } = readMessage(id, node);
  const kind = outgoingKind(labels);
  const threadId = nearestThreadId(parents);
  if (!kind || !threadId) return null;
  return {
    type: 'outgoing',
    kind,
    messageId: id,
    threadId,
    from,
    subject,
    ...readWritten(node, layout),
    at: message.at,
    op: numberOf(at(parents.findLast(isOperation), 0)),
    confidence: isKnownPlace && isKnownLayout ? 'positions' : 'walked',
  };
}

/** Slot 6 is `[[labels added], [labels removed], [message ids]]`. */
function readLabelChange(node: unknown, parents: readonly unknown[]): (UndoneRecord | DiscardedRecord)[] {
  const [added, removed, ids] = childrenOf(node);
  if (!isLabels(added) && !isLabels(removed)) return [];
  const messageIds = childrenOf(ids).map(bareId).filter(isMessageId);
  const adds = childrenOf(added);
  const threadId = nearestThreadId(parents);
  if (threadId && adds.includes('^r'))
    return messageIds.map((messageId) => ({ type: 'undone', messageId, threadId }));
  const leaves = adds.includes('^pfg') || adds.includes('^scheduled');
  return childrenOf(removed).includes('^r') && !leaves
    ? messageIds.map((messageId) => ({ type: 'discarded', messageId }))
    : [];
}

function isOperation(node: unknown): boolean {
  return numberOf(at(node, 0)) !== null && isThreadId(bareId(at(node, 1, 0)));
}

function nearestThreadId(parents: readonly unknown[]): string | null {
  const nearest = parents.findLast((parent) => threadIdOf(parent) !== null);
  return nearest === undefined ? null : threadIdOf(nearest);
}
