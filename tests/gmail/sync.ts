import { countLabels } from './count-labels';
import type { Mailbox } from './mailbox';
import type { Operation } from './wire/operation';
import type { SyncAnswer } from './wire/sync-answer';
import type { SyncRequest } from './wire/sync-request';

/** Applies what `i/s` asks for and answers what changed. Keeps per mailbox how far its pages have been told. */
export type Sync = (mailbox: Mailbox, request: SyncRequest) => SyncAnswer;

export function createSync(): Sync {
  const told = new WeakMap<Mailbox, number>();

  return (mailbox, request) => {
    const before = mailbox.version();
    const acks = request.operations
      .filter((operation) => applyOperation(mailbox, operation))
      .map(({ seq }) => ({ seq, version: mailbox.version() }));
    // A page that starts (cursor 0) loads its lists by itself. A send has no cursor, but what changed since the last
    // answer rides along, as in Gmail.
    const since = request.cursor === null ? (told.get(mailbox) ?? before) : request.cursor || before;
    told.set(mailbox, mailbox.version());
    return {
      acks,
      threads: mailbox
        .changedSince(since)
        .map((thread) => ({ thread, version: mailbox.versionOf(thread.id) })),
      counters: countLabels(mailbox.threads()),
      version: mailbox.version(),
      isComplete: request.cursor !== null,
    };
  };
}

function applyOperation(mailbox: Mailbox, operation: Operation): boolean {
  const { threadId, slot } = operation;
  if (slot === 6) return mailbox.relabel(threadId, operation.messageIds, operation.add, operation.remove);
  const { session: _session, edits: _edits, ...message } = operation.message;
  return mailbox.write(threadId, message, slot === 2) !== null;
}
