import type { GmailRecord } from '@/lib/bridge/records';

/** Which of the observer's records the background needs to hear of. */
export interface Sightings {
  /** Takes one in; true where it is worth a message. */
  notes: (record: GmailRecord) => boolean;
  /** Whether this tab saw the mail being sent. */
  sawSend: (messageId: string) => boolean;
  /** The same, and nothing since that took it back. */
  isSent: (messageId: string) => boolean;
  /** The page showed that it was taken back. */
  takeBack: (messageId: string) => void;
  /** When Gmail last synced here, epoch ms. */
  readonly syncedAt: number | null;
  /** The newest moment, epoch ms, before which something that Gmail said could not be read; null without any. */
  readonly gapAt: number | null;
}

/**
 * Drafts are saved every few seconds and matter only where they take back a send; syncs are
 * remembered here for when they are asked for. Everything else is passed on.
 */
export function createSightings(): Sightings {
  const sent = new Set<string>();
  const takenBack = new Set<string>();
  let syncedAt: number | null = null;
  let gapAt: number | null = null;
  let unreadable = 0;
  return {
    notes(record) {
      if (takesBack(record)) takenBack.add(record.messageId);
      switch (record.type) {
        case 'outgoing':
          if (record.kind === 'draft') return sent.has(record.messageId);
          sent.add(record.messageId);
          takenBack.delete(record.messageId);
          return true;
        case 'answered':
        case 'discarded':
          return sent.has(record.messageId);
        case 'thread':
        case 'undone':
          return true;
        case 'synced':
          syncedAt = record.at;
          if (record.unreadable > unreadable) gapAt = record.at;
          unreadable = record.unreadable;
          return false;
        case 'unreadable':
          return false;
      }
    },
    sawSend: (messageId) => sent.has(messageId),
    takeBack: (messageId) => void takenBack.add(messageId),
    isSent: (messageId) => sent.has(messageId) && !takenBack.has(messageId),
    get syncedAt() {
      return syncedAt;
    },
    get gapAt() {
      return gapAt;
    },
  };
}

/** Whether it tells of a mail that it is no send any more: Undo made it a draft again, or Gmail refused it. */
export function takesBack(record: GmailRecord): record is Extract<GmailRecord, { messageId: string }> {
  switch (record.type) {
    case 'outgoing':
      return record.kind === 'draft';
    case 'undone':
    case 'discarded':
      return true;
    case 'answered':
      return record.error === 'http' || record.error === 'rejected';
    case 'thread':
    case 'synced':
    case 'unreadable':
      return false;
  }
}
