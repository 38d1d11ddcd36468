import type { Cadence } from '@/lib/domain/cadence';
import {
  allCadences,
  cadenceOf,
  isBuiltIn,
  isChanged,
  isSameCadence,
  withoutStamps,
} from '@/lib/domain/cadences';
import type { CadenceChange } from '@/lib/domain/views';
import { changeCadences } from './change-cadences';
import type { Deps } from './ports/deps';

/** What happens to the follow-ups that run on a cadence that is changed. */
export type Running =
  /** Their next date is counted anew from their last touch. */
  | { kind: 'recount' }
  /** Their next date stays, later ones go by the new steps. */
  | { kind: 'keepDates' }
  /** They go on with the old steps, which are kept under this name. */
  | { kind: 'keepOld'; name: string; about: string | null };

/** The cadence cannot be removed, or there is none to go on with. */
class CannotRemoveCadenceError extends Error {
  override name = 'CannotRemoveCadenceError';
}

/** What is kept is not what the rep's editing began from: another page has changed it. */
class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
  constructor(readonly kept: Cadence | null) {
    super('This cadence has changed meanwhile');
  }
}

/**
 * Keeps a cadence, new or changed; a built-in one that is as it ships again is not kept.
 *
 * @param from what the rep's editing began from; null: nothing was kept under this id
 * @returns `changed`, and nothing is done, where something else is kept by now
 */
export function saveCadence(
  deps: Deps,
  cadence: Cadence,
  from: Cadence | null,
  running: Running,
): Promise<CadenceChange> {
  return unlessChanged(saveOver(deps, cadence, from, running));
}

/**
 * Removes one of the rep's own; what runs on it goes on with `moveTo` at the same place, with its next date as it is.
 *
 * @param seen the cadence as the rep has seen it
 * @returns `changed`, and nothing is done, where something else or nothing is kept by now
 * @throws CannotRemoveCadenceError
 */
export function removeCadence(deps: Deps, seen: Cadence, moveTo: string): Promise<CadenceChange> {
  return unlessChanged(removeSeen(deps, seen, moveTo));
}

async function unlessChanged(change: Promise<{ undoId: string }>): Promise<CadenceChange> {
  try {
    return { kind: 'done', ...(await change) };
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) return { kind: 'changed', kept: error.kept };
    throw error;
  }
}

/** @throws ChangedMeanwhileError */
function saveOver(
  deps: Deps,
  cadence: Cadence,
  from: Cadence | null,
  running: Running,
): Promise<{ undoId: string }> {
  return changeCadences(deps, 'rep.cadenceSaved', async ({ tables, put, takeAlong }) => {
    const known = allCadences(await tables.cadences.all());
    const old = known.find(({ id }) => id === cadence.id) ?? null;
    insistOn(from, old);
    if (old && running.kind === 'keepOld') {
      const id = deps.newId();
      await put(id, { ...old, id, name: running.name, about: running.about });
      await takeAlong(cadence.id, { cadenceId: id, dates: 'keep' });
    }
    const isAsShipped = isBuiltIn(cadence.id) && !isChanged(cadence);
    await put(cadence.id, isAsShipped ? null : cadence);
    if (running.kind !== 'keepOld')
      await takeAlong(cadence.id, {
        cadenceId: cadence.id,
        dates: running.kind === 'recount' ? 'recount' : 'keep',
      });
  });
}

/** @throws ChangedMeanwhileError, CannotRemoveCadenceError */
function removeSeen(deps: Deps, seen: Cadence, moveTo: string): Promise<{ undoId: string }> {
  const { id } = seen;
  return changeCadences(deps, 'rep.cadenceRemoved', async ({ tables, put, takeAlong }) => {
    const known = allCadences(await tables.cadences.all());
    if (isBuiltIn(id) || id === moveTo || cadenceOf(moveTo, known).id !== moveTo)
      throw new CannotRemoveCadenceError('This cadence cannot be removed so');
    insistOn(seen, known.find((cadence) => cadence.id === id) ?? null);
    await takeAlong(id, { cadenceId: moveTo, dates: 'keep' });
    await put(id, null);
  });
}

/** @throws ChangedMeanwhileError where what is kept (null: nothing) is not what the rep has seen */
function insistOn(seen: Cadence | null, kept: Cadence | null): void {
  const isAsSeen = kept === null || seen === null ? kept === seen : isSameCadence(kept, seen);
  if (!isAsSeen) throw new ChangedMeanwhileError(kept && withoutStamps(kept));
}
