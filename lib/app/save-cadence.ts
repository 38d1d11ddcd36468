import type { Cadence } from '@/lib/domain/cadence';
import { allCadences, cadenceOf, isBuiltIn, isChanged } from '@/lib/domain/cadences';
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

/** Keeps a cadence, new or changed; a built-in one that is as it ships again is not kept. */
export function saveCadence(deps: Deps, cadence: Cadence, running: Running): Promise<{ undoId: string }> {
  return changeCadences(deps, 'rep.cadenceSaved', async ({ tables, put, takeAlong }) => {
    const known = allCadences(await tables.cadences.all());
    const old = known.find(({ id }) => id === cadence.id);
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

/**
 * Removes one of the rep's own; what runs on it goes on with `moveTo` at the same place, with its next date as it is.
 *
 * @throws CannotRemoveCadenceError
 */
export function removeCadence(deps: Deps, id: string, moveTo: string): Promise<{ undoId: string }> {
  return changeCadences(deps, 'rep.cadenceRemoved', async ({ tables, put, takeAlong }) => {
    const known = allCadences(await tables.cadences.all());
    const isThere = known.some((cadence) => cadence.id === id);
    if (isBuiltIn(id) || !isThere || id === moveTo || cadenceOf(moveTo, known).id !== moveTo)
      throw new CannotRemoveCadenceError('This cadence cannot be removed so');
    await takeAlong(id, { cadenceId: moveTo, dates: 'keep' });
    await put(id, null);
  });
}
