import type { GmailRecord } from '@/lib/bridge/records';

const mostAtOnce = 200;

/**
 * Brings records to the background, in order and together where they come together. Until the page
 * says whose mailbox it is, they wait.
 *
 * @param deliver gets at most 200 at once
 */
export function createOutbox(deliver: (account: string, records: GmailRecord[]) => void) {
  let waiting: GmailRecord[] = [];
  let account: string | null = null;
  let isScheduled = false;

  const flush = () => {
    isScheduled = false;
    if (account === null) return;
    while (waiting.length > 0) deliver(account, waiting.splice(0, mostAtOnce));
  };

  return {
    setAccount(address: string) {
      account = address;
      flush();
    },
    add(record: GmailRecord) {
      waiting.push(record);
      // A send goes at once: the tab may be closed in the next moment.
      if (record.type === 'outgoing') return flush();
      if (isScheduled) return undefined;
      isScheduled = true;
      return queueMicrotask(flush);
    },
    clear() {
      waiting = [];
    },
  };
}
