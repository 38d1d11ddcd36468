import type { GmailRecord } from '@/lib/bridge/records';

const mostAtOnce = 200;
/** The background may die over a message: waits before it is told again, ms. */
const retryMs = [500, 2_000, 8_000, 30_000, 60_000, 120_000];

export type Deliver = (account: string, records: readonly GmailRecord[]) => Promise<void>;

/**
 * Brings records to the background, in order, each until it has arrived (told twice they count
 * once). Until the page says whose mailbox it is, they wait.
 *
 * @param deliver gets at most 200 at once
 * @param onGiveUp hears why records were not taken
 */
export function createOutbox(deliver: Deliver, onGiveUp: (error: unknown) => void, signal: AbortSignal) {
  const waiting: GmailRecord[] = [];
  let account: string | null = null;
  let underWay: Promise<void> | null = null;

  const flush = () => {
    if (account !== null && waiting.length > 0) underWay ??= empty(account).finally(() => (underWay = null));
  };

  const empty = async (address: string) => {
    // What is told at once goes in one message.
    await Promise.resolve();
    while (waiting.length > 0 && !signal.aborted) {
      await bring(address, waiting.splice(0, mostAtOnce)).catch(onGiveUp);
    }
  };

  const bring = async (address: string, records: readonly GmailRecord[]): Promise<void> => {
    for (const wait of retryMs) {
      try {
        return await deliver(address, records);
      } catch {
        if (signal.aborted) return undefined;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    return deliver(address, records);
  };

  return {
    setAccount(address: string) {
      account = address;
      flush();
    },
    /** Once everything that was added so far has been taken, or given up. */
    drained: () => underWay ?? Promise.resolve(),
    add(record: GmailRecord) {
      // A send overtakes what waits: the tab may be closed in the next moment.
      if (record.type === 'outgoing' && account !== null) {
        void bring(account, [record]).catch(onGiveUp);
        return;
      }
      waiting.push(record);
      flush();
    },
  };
}
