import { changeFollowUp } from '@/lib/app/change-follow-up';
import { declineProposal } from '@/lib/app/decline-proposal';
import { openThread } from '@/lib/app/open-thread';
import { rememberAccount } from '@/lib/app/own-addresses';
import type { Deps } from '@/lib/app/ports';
import { readThread } from '@/lib/app/read-thread';
import { recordSightings } from '@/lib/app/record-sightings';
import { track } from '@/lib/app/track';
import { undoAction } from '@/lib/app/undo-action';
import { witnessSend } from '@/lib/app/witness-send';
import type { GmailRecord } from '@/lib/bridge/records';
import { gmailRecordSchema } from '@/lib/bridge/schema';
import type { FollowUp } from '@/lib/domain/model';
import { viewFollowUp } from '@/lib/domain/view';
import type { ActionResult, MessageType } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/receive';
import { report } from '@/lib/platform/log';

/** What a message finds in the background. */
export interface Background {
  deps: Deps;
  /** Makes the world agree with the database, after the answer: what changed is stored before it. */
  reconcileSoon: () => void;
  /** The tab that the message came from; null for the popup. */
  tabId: number | null;
}

/** Message → use case. */
export const handlers: Handlers<MessageType, Background> = {
  'gmail.hello': async ({ account, index }, { deps, reconcileSoon, tabId }) => {
    await deps.store.write((tables) =>
      rememberAccount(tables, account, deps.clock.now(), index === null ? {} : { index }),
    );
    if (tabId !== null) await deps.tabs.arrived(tabId, account);
    reconcileSoon();
  },
  'gmail.records': async ({ account, records }, { deps, reconcileSoon }) => {
    await recordSightings(deps, account, records.flatMap(parseRecord));
    reconcileSoon();
  },
  'gmail.sendWitnessed': async ({ account, ...seen }, { deps, reconcileSoon }) => {
    await witnessSend(deps, account, seen);
    reconcileSoon();
  },
  'gmail.thread': ({ account, legacyThreadId }, { deps }) => readThread(deps, account, legacyThreadId),
  'followUp.track': async ({ source, dueAt }, background) =>
    answer(background, await track(background.deps, source, dueAt)),
  'followUp.snooze': async ({ key, until }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'snooze', until })),
  'followUp.done': async ({ key }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'done' })),
  'followUp.stop': async ({ key }, background) =>
    answer(background, await changeFollowUp(background.deps, key, { type: 'stop' })),
  'followUp.open': ({ key }, { deps }) => openThread(deps, key),
  'proposal.decline': async ({ messageKey, scope }, { deps }) => ({
    undoId: await declineProposal(deps, messageKey, scope),
  }),
  'action.undo': async ({ undoId }, { deps, reconcileSoon }) => {
    await undoAction(deps, undoId);
    reconcileSoon();
  },
  'popup.opened': async (_, { reconcileSoon }) => reconcileSoon(),
  'notice.dismiss': ({ id }, { deps }) => deps.store.write((tables) => tables.notice.dismiss(id)),
};

function parseRecord(raw: unknown): GmailRecord[] {
  const parsed = gmailRecordSchema.safeParse(raw);
  if (!parsed.success) report('A record from Gmail was refused', parsed.error.issues.length);
  return parsed.success ? [parsed.data] : [];
}

async function answer(
  { deps, reconcileSoon }: Background,
  done: { followUp: FollowUp; undoId: string },
): Promise<ActionResult> {
  reconcileSoon();
  const followUp = viewFollowUp(done.followUp, deps.clock.now(), await deps.settings.calendar());
  return { followUp, undoId: done.undoId };
}
