import { changeFollowUp } from '@/lib/app/change-follow-up';
import { declineProposal } from '@/lib/app/decline-proposal';
import { openThread } from '@/lib/app/open-thread';
import { rememberAccount } from '@/lib/app/own-addresses';
import type { Deps } from '@/lib/app/ports';
import { readThread } from '@/lib/app/read-thread';
import { reconcile } from '@/lib/app/reconcile';
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

/** Message → use case; after each change the world is made to agree with the database. */
export const handlers: Handlers<MessageType, Deps> = {
  'gmail.hello': async ({ account, index }, deps) => {
    await deps.store.write((tables) =>
      rememberAccount(tables, account, deps.clock.now(), index === null ? {} : { index }),
    );
    await reconcile(deps);
  },
  'gmail.records': async ({ account, records }, deps) => {
    await recordSightings(deps, account, records.flatMap(parseRecord));
    await reconcile(deps);
  },
  'gmail.sendWitnessed': async ({ account, ...seen }, deps) => {
    await witnessSend(deps, account, seen);
    await reconcile(deps);
  },
  'gmail.thread': ({ account, legacyThreadId }, deps) => readThread(deps, account, legacyThreadId),
  'followUp.track': async ({ source, dueAt }, deps) => settle(deps, await track(deps, source, dueAt)),
  'followUp.snooze': async ({ key, until }, deps) =>
    settle(deps, await changeFollowUp(deps, key, { type: 'snooze', until })),
  'followUp.done': async ({ key }, deps) => settle(deps, await changeFollowUp(deps, key, { type: 'done' })),
  'followUp.stop': async ({ key }, deps) => settle(deps, await changeFollowUp(deps, key, { type: 'stop' })),
  'followUp.open': ({ key }, deps) => openThread(deps, key),
  'proposal.decline': async ({ messageKey, scope }, deps) => ({
    undoId: await declineProposal(deps, messageKey, scope),
  }),
  'action.undo': async ({ undoId }, deps) => {
    await undoAction(deps, undoId);
    await reconcile(deps);
  },
  'popup.opened': (_, deps) => reconcile(deps),
  'notice.dismiss': ({ id }, deps) => deps.store.write((tables) => tables.notice.dismiss(id)),
};

function parseRecord(raw: unknown): GmailRecord[] {
  const parsed = gmailRecordSchema.safeParse(raw);
  if (!parsed.success) report('A record from Gmail was refused', parsed.error.issues.length);
  return parsed.success ? [parsed.data] : [];
}

async function settle(deps: Deps, done: { followUp: FollowUp; undoId: string }): Promise<ActionResult> {
  await reconcile(deps);
  const followUp = viewFollowUp(done.followUp, deps.clock.now(), await deps.settings.calendar());
  return { followUp, undoId: done.undoId };
}
