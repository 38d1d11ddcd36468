import { aheadMs } from '@/lib/domain/pacing';
import type { Policy } from '@/lib/domain/policy';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { attemptAll } from './attempt-all';
import { commitSend } from './commit-send';
import { deliverNudges } from './deliver-nudges';
import { holdMs } from './hold';
import { offerNew } from './offer-new';
import type { Deps } from './ports/deps';

/** How many follow-ups one pass moves to due; a pass that is full is followed by another. */
const batch = 200;

/** A row that never gets anywhere must not keep the worker busy for ever. */
const mostPasses = 50;

/** When an unfinished delivery is tried again, ms: the shortest alarm that Chrome grants. */
const retryMs = 30_000;

/**
 * Makes the world agree with the database: what is over its hold counts, what has come due is
 * nudged, what is not due any more is taken off the screen, and the next wake-up is set. Safe to
 * run at any moment, any number of times, after any kind of death. What fails does not keep the
 * rest from being done.
 *
 * @throws AggregateError with what failed, at the end
 */
export async function reconcile(deps: Deps): Promise<void> {
  await deps.lock.run('reconcile', async () => {
    const calendar = await deps.settings.calendar();
    const policy = await deps.policy.read();
    await attemptAll([() => agree(deps, calendar, policy), () => offerNew(deps, calendar, policy)]);
  });
}

/** Something may come due while a pass is on its way; no alarm is worth more than looking again. */
async function agree(deps: Deps, calendar: Planner, policy: Policy): Promise<void> {
  for (let pass = 0; pass < mostPasses && (await makeAgree(deps, calendar, policy)); pass += 1);
}

/** @returns whether there is more to do at once */
async function makeAgree(deps: Deps, calendar: Planner, policy: Policy): Promise<boolean> {
  let nextAt: number | null = null;
  await attemptAll([
    () => commitHeld(deps, calendar, policy),
    () => followZone(deps, calendar),
    () => markAllDue(deps, calendar),
    // Before anything is shown: a run that dies on the way is woken again.
    () => planNext(deps),
    () => deliverNudges(deps, calendar),
    async () => void (nextAt = await planNext(deps)),
  ]);
  return nextAt !== null && nextAt <= deps.clock.now();
}

/** Sends whose Undo is over, oldest first. */
async function commitHeld(deps: Deps, calendar: Planner, policy: Policy): Promise<void> {
  const held = await deps.store.read((tables) => tables.messages.held());
  held.sort((one, other) => one.at - other.at);
  await attemptAll(
    held.map(
      ({ key }) =>
        () =>
          commitOne(deps, key, calendar, policy),
    ),
  );
}

async function commitOne(deps: Deps, key: string, calendar: Planner, policy: Policy): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const message = await tables.messages.get(key);
    if (message?.state !== 'held' || message.heldUntil === null) return;
    if (message.heldUntil <= now)
      await commitSend(tables, message, { newId: deps.newId, calendar, policy, now });
    // The clock was set back meanwhile: no hold is that long.
    else if (message.heldUntil > now + holdMs)
      await tables.messages.put({ ...message, heldUntil: now + holdMs });
  });
}

/** 9:00 stays 9:00 in the zone that the rep has travelled to. */
async function followZone(deps: Deps, calendar: Planner): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    for (const followUp of await tables.followUps.meantForOtherZone(calendar.zone)) {
      await applyEvent(tables, followUp, { type: 'zoneChanged', zone: calendar.zone }, calendar, now);
    }
  });
}

/** All of them before any is told of, so that many are told of together. */
async function markAllDue(deps: Deps, calendar: Planner): Promise<void> {
  for (let pass = 0; pass < mostPasses && (await markDue(deps, calendar)) === batch; pass += 1);
}

async function markDue(deps: Deps, calendar: Planner): Promise<number> {
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const ready = await tables.followUps.ready(now, batch);
    for (const followUp of ready) {
      await applyEvent(tables, followUp, { type: 'clockReached', now }, calendar, now);
    }
    return ready.length;
  });
}

/**
 * The badge counts what is due; the worker sleeps until the next thing can happen.
 *
 * @returns when that is, epoch ms; null: never
 */
export async function planNext(deps: Deps): Promise<number | null> {
  const now = deps.clock.now();
  const isLooking = await deps.checks.read().then(
    ({ isOn }) => isOn,
    () => false,
  );
  const plan = await deps.store.read(async (tables) => ({
    due: await tables.followUps.countDue(),
    isWatching: await tables.followUps.hasWatched(),
    moments: [
      await tables.followUps.nextDueAt(),
      isLooking ? aheadOf(await tables.followUps.nextDueAt(now + aheadMs)) : null,
      ...(await tables.messages.held()).map(({ heldUntil }) => heldUntil),
      (await tables.nudges.hasUnfinished()) ? now + retryMs : null,
    ],
  }));
  const moments = plan.moments.filter((at) => at !== null);
  const nextAt = moments.length > 0 ? Math.min(...moments) : null;
  await deps.wakeup.plan(nextAt, plan.isWatching || nextAt !== null);
  await deps.badge.show(plan.due);
  return nextAt;
}

/** The moment from which on answers are looked for before it is due. */
function aheadOf(dueAt: number | null): number | null {
  return dueAt === null ? null : dueAt - aheadMs;
}
