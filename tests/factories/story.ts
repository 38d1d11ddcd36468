import { changeFollowUp } from '@/lib/app/change-follow-up';
import type { Deps } from '@/lib/app/ports/deps';
import { reconcile } from '@/lib/app/reconcile';
import { recordSightings } from '@/lib/app/record-sightings';
import { track } from '@/lib/app/track';
import type { GmailRecord } from '@/lib/bridge/records';
import type { World } from '../fakes/fake-world';
import { account, answered, followUpKey, legacyIdAt, listed, outgoing, thread } from './records';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** What was seen in Gmail's tab, and the run that follows it. */
export async function see(deps: Deps, ...records: GmailRecord[]): Promise<void> {
  await recordSightings(deps, account, records);
  await reconcile(deps);
}

/** Sends a mail as Gmail does: request, answer, and the thread as the answer lists it. */
export async function send(world: World, messageId = 'msg-a:r1', deps = world.deps): Promise<void> {
  const legacyMessageId = legacyIdAt(world.clock.at - world.clock.ahead);
  await see(
    deps,
    outgoing({ messageId }),
    answered({ messageId, legacyMessageId }),
    thread([listed({ messageId, state: 'held', at: world.clock.at, legacyMessageId })]),
  );
}

/** Sends a mail and lets the time for Undo pass. */
export async function sendForGood(world: World, messageId = 'msg-a:r1'): Promise<void> {
  await send(world, messageId);
  world.clock.at += minute;
  await reconcile(world.deps);
}

/** Sends a mail and tracks it. */
export async function sendAndTrack(world: World, dueAt: number | null = null): Promise<string> {
  await sendForGood(world);
  const { undoId } = await track(world.deps, { kind: 'message', messageKey: `${account}:msg-a:r1` }, dueAt);
  await reconcile(world.deps);
  return undoId;
}

/** Lets time pass, ms, and the worker wake. */
export async function elapse(world: World, ms: number): Promise<void> {
  world.clock.at += ms;
  await reconcile(world.deps);
}

export async function act(world: World, change: Parameters<typeof changeFollowUp>[2], key = followUpKey) {
  const done = await changeFollowUp(world.deps, key, change);
  await reconcile(world.deps);
  return done;
}

export async function onlyFollowUp(world: World) {
  const [only] = (await world.rows()).followUps;
  if (!only) throw new Error('There is no follow-up');
  return only;
}
