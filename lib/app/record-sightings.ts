import type { GmailRecord } from '@/lib/bridge/records';
import { messageKeyOf } from '@/lib/domain/ids';
import type { Deps } from './ports';
import { recordAnswer, recordOutgoing } from './record-outgoing';
import { recordThread } from './record-thread';
import { takeBackSend } from './take-back-send';

/**
 * Takes in what was seen in a Gmail tab of `account`, in the order in which it was seen. Each
 * record is stored by itself, so that a bad one does not cost the others.
 */
export async function recordSightings(deps: Deps, account: string, records: readonly GmailRecord[]): Promise<void> {
  const calendar = await deps.settings.calendar();
  const { newId } = deps;
  for (const record of records) {
    const now = deps.clock.now();
    await deps.store.write(async (tables) => {
      const moment = { newId, calendar, now };
      switch (record.type) {
        case 'outgoing':
          return recordOutgoing(tables, account, record, moment);
        case 'answered':
          return recordAnswer(tables, account, record, moment);
        case 'thread':
          return recordThread(tables, account, record, moment);
        case 'undone':
        case 'discarded': {
          const message = await tables.messages.get(messageKeyOf(account, record.messageId));
          return message && takeBackSend(tables, newId, message, 'undone', calendar, now);
        }
        case 'synced':
          return undefined;
      }
    });
  }
}
