import type { GmailRecord } from '@/lib/bridge/records';
import { legacyHexOf } from '@/lib/gmail/ids';

/** More than a rep sees of Gmail in a day; the oldest make room. */
const most = 2_000;

/** The legacy ids of threads, also of those that began here (`thread-a:…`): theirs can only be heard. */
export interface KnownThreads {
  /** Takes in what the observer tells; true where it brought the id of a thread that was not known. */
  note: (record: GmailRecord) => boolean;
  /** `threadId` bare; 16 hex digits, null where nobody has told. */
  legacyOf: (threadId: string) => string | null;
}

export function createKnownThreads(): KnownThreads {
  const heard = new Map<string, string>();
  const legacyOf = (threadId: string) => legacyHexOf(threadId) ?? heard.get(threadId) ?? null;
  return {
    note(record) {
      if (record.type !== 'thread' && record.type !== 'answered') return false;
      const { threadId, legacyThreadId } = record;
      if (legacyThreadId === null || legacyOf(threadId) !== null) return false;
      heard.set(threadId, legacyThreadId);
      for (const oldest of heard.keys()) {
        if (heard.size <= most) break;
        heard.delete(oldest);
      }
      return true;
    },
    legacyOf,
  };
}
