import type { StoredPoint } from '@/lib/domain/library';
import type { PointChange } from '@/lib/domain/point-change';
import { rewordPoint, writePoint, type WritingContext } from '@/lib/domain/points/written-point';
import { UnknownFollowUpError } from './change-follow-up';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/** There is no such point (any more), or it is another follow-up's. */
class UnknownPointError extends Error {
  override name = 'UnknownPointError';
}

/**
 * What the rep does to a talking point of a follow-up, with what undoes it.
 *
 * @throws UnknownFollowUpError, UnknownPointError
 */
export async function changePoint(deps: Deps, key: string, change: PointChange): Promise<{ undoId: string }> {
  const now = deps.clock.now();
  const { zone } = await deps.settings.calendar();
  const context = { zone, locale: deps.locale() };
  return deps.store.write(async (tables) => {
    if (!(await tables.followUps.get(key)))
      throw new UnknownFollowUpError('This follow-up does not exist any more');
    const before = await pointBefore(tables, key, change, context, now);
    await tables.points.put({ ...changed(before, change, context, now), isOwn: true, updatedAt: now });
    const known = { points: [before], prospects: [], places: [] };
    return { undoId: await note(tables, deps.newId, now, 'rep.point', { followUpKey: key, known }) };
  });
}

/** A new one was deleted before, so to speak. */
async function pointBefore(
  { points }: Tables,
  followUpKey: string,
  change: PointChange,
  context: WritingContext,
  now: number,
): Promise<StoredPoint> {
  const known = await points.get(change.id);
  if (known?.followUpKey === followUpKey) return known;
  if (known || change.what !== 'add') throw new UnknownPointError('There is no such point to change');
  const stamps = { createdAt: now, updatedAt: now, deletedAt: now };
  const { id } = change;
  return { ...writePoint(change, now, context), id, followUpKey, isOwn: true, isLeftOut: false, ...stamps };
}

function changed(
  before: StoredPoint,
  change: PointChange,
  context: WritingContext,
  now: number,
): StoredPoint {
  switch (change.what) {
    case 'add':
      return { ...rewordPoint(before, change.text, context), deletedAt: null };
    case 'reword':
      return rewordPoint(before, change.text, context);
    case 'use':
      return { ...before, isLeftOut: !change.isUsed };
    case 'remove':
      // What was found in a mail must not be found there again.
      return before.sentence === '' ? { ...before, deletedAt: now } : { ...before, isLeftOut: true };
  }
}
