import type { FollowUp } from '@/lib/domain/model';
import { aheadMs, needsLateLook, needsLookAhead, type Urgency } from '@/lib/domain/pacing';
import type { Planner } from '@/lib/domain/schedule';
import { checkClosed, checkOpenTab } from './check-replies';
import type { Deps } from './ports/deps';

/** How long one round waits for its turns, ms; the next wake-up begins another. */
const patienceMs = 60_000;

/**
 * Looks for answers with Gmail closed that no nudge waits for: to what comes due within the hour, earliest first, then
 * to what the rep has been told of, newest first.
 *
 * @returns whether a follow-up is not as it was: the world has to be made to agree with it
 */
export async function lookAround(deps: Deps): Promise<boolean> {
  if (!(await deps.checks.read()).isOn) return false;
  // Two rounds at once would look after the same ones.
  return deps.lock.run('looks', async () => {
    const calendar = await deps.settings.calendar();
    const until = deps.clock.now() + patienceMs;
    let hasChanged = false;
    for (const { followUp, urgency } of await wanted(deps)) {
      const next = await lookAfter(deps, followUp, calendar, urgency, until);
      hasChanged ||= next.state !== followUp.state || next.dueAt !== followUp.dueAt;
      if (next.unchecked?.why === 'paced') break;
    }
    return hasChanged;
  });
}

async function wanted(deps: Deps): Promise<{ followUp: FollowUp; urgency: Urgency }[]> {
  const now = deps.clock.now();
  const { waiting, due } = await deps.store.read(async ({ followUps }) => ({
    waiting: await followUps.dueBetween(now, now + aheadMs + 1),
    due: await followUps.due(),
  }));
  const ahead = waiting.filter((followUp) => needsLookAhead(followUp, now));
  const late = due.filter((followUp) => needsLateLook(followUp, now));
  return [
    ...ahead.toSorted(byDue).map((followUp) => ({ followUp, urgency: 'ahead' as const })),
    ...late
      .toSorted(byDue)
      .toReversed()
      .map((followUp) => ({ followUp, urgency: 'late' as const })),
  ];
}

function byDue(one: FollowUp, other: FollowUp): number {
  return (one.dueAt ?? 0) - (other.dueAt ?? 0);
}

/** A tab that vouches saves the request. */
async function lookAfter(
  deps: Deps,
  followUp: FollowUp,
  calendar: Planner,
  urgency: Urgency,
  until: number,
): Promise<FollowUp> {
  const seen = await checkOpenTab(deps, followUp, calendar);
  return seen ?? checkClosed(deps, followUp, calendar, { urgency, until });
}
