import { applyEvent } from './apply-event';
import { commitSend } from './commit-send';
import { deliverNudges } from './deliver-nudges';
import { viewProposal } from '@/lib/domain/view';
import { defaultCadence } from '@/lib/domain/cadence';
import type { Calendar } from '@/lib/domain/schedule';
import type { Deps } from './ports';

/** How many follow-ups one pass moves to due; a pass that is full is followed by another. */
const batch = 200;

/** A row that never gets anywhere must not keep the worker busy for ever. */
const mostPasses = 50;

/** When an unfinished delivery is tried again, ms: the shortest alarm that Chrome grants. */
const retryMs = 30_000;

/**
 * Makes the world agree with the database: what is over its hold counts, what has come due is
 * nudged, what is not due any more is taken off the screen, and the next wake-up is set. Safe to
 * run at any moment, any number of times, after any kind of death.
 */
export async function reconcile(deps: Deps): Promise<void> {
  await deps.lock.run('reconcile', async () => {
    const calendar = await deps.settings.calendar();
    // Something may come due while a pass is on its way; no alarm is worth more than looking again.
    for (let pass = 0; pass < mostPasses && (await makeAgree(deps, calendar)); pass += 1);
    await offerNew(deps, calendar);
  });
}

/** @returns whether there is more to do at once */
async function makeAgree(deps: Deps, calendar: Calendar): Promise<boolean> {
  await commitHeld(deps, calendar);
  await followZone(deps, calendar);
  const isFull = (await markDue(deps, calendar)) === batch;
  // Before anything is shown: a run that dies on the way is woken again.
  await planNext(deps);
  await deliverNudges(deps, calendar);
  const nextAt = await planNext(deps);
  return isFull || (nextAt !== null && nextAt <= deps.clock.now());
}

/** Sends whose Undo is over. */
async function commitHeld(deps: Deps, calendar: Calendar): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    for (const message of await tables.messages.held()) {
      if (message.heldUntil === null || message.heldUntil > now) continue;
      await commitSend(tables, deps.newId, message, calendar, now);
    }
  });
}

/** 9:00 stays 9:00 in the zone that the rep has travelled to. */
async function followZone(deps: Deps, calendar: Calendar): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    for (const followUp of await tables.followUps.meantForOtherZone(calendar.zone)) {
      await applyEvent(tables, followUp, { type: 'zoneChanged', zone: calendar.zone }, calendar, now);
    }
  });
}

async function markDue(deps: Deps, calendar: Calendar): Promise<number> {
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
async function planNext(deps: Deps): Promise<number | null> {
  const plan = await deps.store.read(async (tables) => ({
    due: await tables.followUps.countDue(),
    isWatching: await tables.followUps.hasWatched(),
    moments: [
      await tables.followUps.nextDueAt(),
      ...(await tables.messages.held()).map(({ heldUntil }) => heldUntil),
      (await tables.nudges.open()).some(({ state }) => state !== 'shown') ? deps.clock.now() + retryMs : null,
    ],
  }));
  const moments = plan.moments.filter((at) => at !== null);
  const nextAt = moments.length > 0 ? Math.min(...moments) : null;
  await deps.badge.show(plan.due);
  await deps.wakeup.plan(nextAt, plan.isWatching || nextAt !== null);
  return nextAt;
}

/** Asks about the sends that have become certain, in the tabs that saw them. */
async function offerNew(deps: Deps, calendar: Calendar): Promise<void> {
  const now = deps.clock.now();
  const fresh = await deps.store.write(async (tables) => {
    const known = (await tables.messages.toOffer()).filter(({ legacyThreadId }) => legacyThreadId !== null);
    for (const message of known) await tables.messages.put({ ...message, proposal: 'open', updatedAt: now });
    return known;
  });
  for (const message of fresh) {
    const proposal = viewProposal(message, defaultCadence.id, now, calendar);
    if (proposal) await deps.tabs.propose(proposal);
  }
}
