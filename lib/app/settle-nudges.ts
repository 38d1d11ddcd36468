import type { Deps } from './ports/deps';

/**
 * The rep has reacted to a nudge: it is not shown again after a restart. The follow-up stays due
 * until it is done.
 *
 * @param which the nudge's id, or `all` that are shown
 */
export async function settleNudges(deps: Deps, which: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    for (const nudge of await tables.nudges.shown()) {
      if (which !== 'all' && nudge.id !== which) continue;
      await tables.nudges.put({ ...nudge, state: 'settled', updatedAt: now });
    }
  });
}
