import type { GmailRecord } from '@/lib/bridge/records';

/** Which of the observer's records the background needs to hear of. */
export interface Sightings {
  /** Takes one in; true where it is worth a message. */
  notes: (record: GmailRecord) => boolean;
  /** Whether this tab saw the mail being sent. */
  sawSend: (messageId: string) => boolean;
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
  let syncedAt: number | null = null;
  let gapAt: number | null = null;
  let unreadable = 0;
  return {
    notes(record) {
      switch (record.type) {
        case 'outgoing':
          if (record.kind === 'draft') return sent.has(record.messageId);
          sent.add(record.messageId);
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
    get syncedAt() {
      return syncedAt;
    },
    get gapAt() {
      return gapAt;
    },
  };
}
