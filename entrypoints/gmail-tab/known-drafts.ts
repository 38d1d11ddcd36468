import type { GmailRecord } from '@/lib/bridge/records';

/** More drafts than a rep has; the oldest make room. */
const most = 500;

interface Draft {
  messageId: string;
  threadId: string;
}

/** The drafts of a mailbox, as far as Gmail's own traffic told of them, and what is being saved. */
export interface KnownDrafts {
  note: (record: GmailRecord) => void;
  /** Whether there is one in a thread. */
  some: (isThread: (threadId: string) => boolean) => boolean;
  /** Resolves true with the next save that `isIt` takes; false after `patienceMs`. */
  nextSave: (isIt: (draft: Draft) => boolean, patienceMs: number) => Promise<boolean>;
}

export function createKnownDrafts(): KnownDrafts {
  /** The thread of each, by message. */
  const drafts = new Map<string, string>();
  const waiting = new Set<(draft: Draft) => void>();
  const add = ({ messageId, threadId }: Draft) => {
    drafts.set(messageId, threadId);
    for (const oldest of drafts.keys()) {
      if (drafts.size <= most) break;
      drafts.delete(oldest);
    }
  };
  return {
    note(record) {
      if (record.type === 'discarded') drafts.delete(record.messageId);
      if (record.type === 'thread') {
        for (const { messageId, state } of record.messages) {
          if (state === 'draft') add({ messageId, threadId: record.threadId });
          else drafts.delete(messageId);
        }
      }
      if (record.type !== 'outgoing') return;
      if (record.kind !== 'draft') return void drafts.delete(record.messageId);
      add(record);
      for (const hear of waiting) hear(record);
    },
    some: (isThread) => [...drafts.values()].some(isThread),
    nextSave: (isIt, patienceMs) =>
      new Promise((resolve) => {
        const end = (saved: boolean) => {
          clearTimeout(timer);
          waiting.delete(hear);
          resolve(saved);
        };
        const hear = (draft: Draft) => isIt(draft) && end(true);
        const timer = setTimeout(() => end(false), patienceMs);
        waiting.add(hear);
      }),
  };
}
