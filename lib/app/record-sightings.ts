import type { GmailRecord } from '@/lib/bridge/records';
import { messageKeyOf } from '@/lib/domain/ids';
import type { Policy } from '@/lib/domain/policy';
import type { Planner } from '@/lib/domain/schedule';
import { askAboutOthers } from './ask-about-others';
import { attemptAll } from './attempt-all';
import type { Deps } from './ports/deps';
import { recordAnswer, recordOutgoing } from './record-outgoing';
import { recordThread } from './record-thread';
import { takeBackSend } from './take-back-send';

/** Held while sightings are taken in: whoever takes it too has heard everything that was reported before. */
export const sightingsLock = 'sightings';

/**
 * Takes in what was seen in a Gmail tab of `account`, in the order in which it was seen, whatever
 * arrives meanwhile. Each record is stored by itself, so that a bad one does not cost the others.
 * Taking in the same records again changes nothing.
 *
 * @throws AggregateError once all are tried, where some could not be stored
 */
export async function recordSightings(
  deps: Deps,
  account: string,
  records: readonly GmailRecord[],
): Promise<void> {
  await deps.lock.run(sightingsLock, async () => {
    const calendar = await deps.settings.calendar();
    const policy = await deps.policy.read();
    await attemptAll([
      ...records.map((record) => () => recordOne(deps, account, record, { calendar, policy })),
      () => askAboutOthers(deps, account, records, calendar),
    ]);
  });
}

async function recordOne(
  deps: Deps,
  account: string,
  record: GmailRecord,
  { calendar, policy }: { calendar: Planner; policy: Policy },
): Promise<void> {
  const { newId } = deps;
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const moment = { newId, calendar, policy, locale: deps.locale(), now };
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
      case 'unreadable':
        return undefined;
    }
  });
}
