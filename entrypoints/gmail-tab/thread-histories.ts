import type { GmailRecord, ThreadRecord } from '@/lib/bridge/records';

/** As many as a rep has open before one of them is tracked; the oldest make room. */
const most = 30;

/**
 * Threads as Gmail told them: what was said before a thread is tracked tells how long its people take to answer. Only
 * here, in the tab, until then.
 */
export interface ThreadHistories {
  note: (record: GmailRecord) => void;
  /** The fullest telling of it; null where Gmail told of no more than one mail. Not checked. */
  heardOf: (legacyThreadId: string) => ThreadRecord | null;
}

export function createThreadHistories(): ThreadHistories {
  const heard = new Map<string, ThreadRecord>();
  return {
    note(record) {
      if (record.type !== 'thread' || record.legacyThreadId === null || mailsIn(record) < 2) return;
      const { legacyThreadId } = record;
      const known = heard.get(legacyThreadId);
      // A list shows some of the mails only.
      if (known && mailsIn(known) > mailsIn(record)) return;
      heard.delete(legacyThreadId);
      heard.set(legacyThreadId, record);
      for (const oldest of heard.keys()) {
        if (heard.size <= most) break;
        heard.delete(oldest);
      }
    },
    heardOf: (legacyThreadId) => heard.get(legacyThreadId) ?? null,
  };
}

/** A script of the page can tell anything. */
function mailsIn({ messages }: ThreadRecord): number {
  return Array.isArray(messages) ? messages.length : 0;
}
