import { type BulkChange, type BulkResult, isMeant } from '@/lib/domain/bulk-change';
import { applyChange, type Change } from './apply-change';
import { note } from './journal';
import type { Deps } from './ports/deps';

/**
 * The same change to many follow-ups: all of it in one transaction, each written down as if it had been changed alone,
 * and one undo for all.
 */
export async function changeMany(
  deps: Deps,
  keys: readonly string[],
  change: BulkChange,
): Promise<BulkResult> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const wanted = new Set(keys);
    const changed = new Set<string>();
    const entries: string[] = [];
    let [gone, ended] = [0, 0];
    for (const key of wanted) {
      if (changed.has(key)) continue;
      const before = await tables.followUps.get(key);
      if (!before) {
        gone += 1;
        continue;
      }
      if (!isMeant(change, before)) {
        ended += 1;
        continue;
      }
      const made = await applyChange(tables, before, inFull(change), { calendar, now, newId: deps.newId });
      entries.push(made.undoId);
      for (const one of [key, ...made.others]) changed.add(one);
    }
    const undoId =
      entries.length === 0
        ? null
        : await note(tables, deps.newId, now, 'rep.many', { detail: change.type, entries });
    return { undoId, changed: [...changed].filter((key) => wanted.has(key)).length, gone, ended };
  });
}

function inFull(change: BulkChange): Change {
  return change.type === 'done' ? { ...change, channel: null, result: null } : change;
}
