import type { FollowUp } from '@/lib/domain/model';
import { applyChange, type Change } from './apply-change';
import type { Deps } from './ports/deps';

/** There is no such follow-up (any more). */
export class UnknownFollowUpError extends Error {
  override name = 'UnknownFollowUpError';
}

/**
 * What the rep does to a follow-up, with what undoes it.
 *
 * @throws UnknownFollowUpError
 */
export async function changeFollowUp(
  deps: Deps,
  key: string,
  change: Change,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const before = await tables.followUps.get(key);
    if (!before) throw new UnknownFollowUpError('This follow-up does not exist any more');
    return applyChange(tables, before, change, { calendar, now, newId: deps.newId });
  });
}
