import type { Cadence } from '@/lib/domain/cadence';
import { allCadences, withoutStamps } from '@/lib/domain/cadences';
import type { Edit } from '@/lib/domain/edit-running';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';

/** A change of cadences that is being made in one transaction. */
export interface Changing {
  tables: Tables;
  /** Epoch ms. */
  now: number;
  /** Keeps a cadence; null: it is not there any more, or again as it ships. */
  put: (id: string, cadence: Cadence | null) => Promise<void>;
  /** Takes all that runs on one cadence along, by the cadences as they are now. */
  takeAlong: (from: string, edit: Omit<Edit, 'now'>) => Promise<void>;
}

/**
 * Changes cadences and what runs on them, all or nothing, and writes down what undoes it.
 *
 * @param what for the journal
 * @returns what `undoCadences` takes
 */
export async function changeCadences(
  deps: Deps,
  what: string,
  change: (changing: Changing) => Promise<void>,
): Promise<{ undoId: string }> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  const undoId = deps.newId();
  await deps.store.write(async (tables) => {
    const cadences: { id: string; before: Cadence | null }[] = [];
    let followUps = 0;
    await change({
      tables,
      now,
      put: async (id, cadence) => {
        cadences.push({ id, before: await putCadence(tables, id, cadence, now) });
      },
      takeAlong: async (from, edit) => {
        const planner: Planner = { ...calendar, cadences: allCadences(await tables.cadences.all()) };
        for (const before of await tables.followUps.onCadence(from)) {
          const after = await applyEvent(
            tables,
            before,
            { type: 'cadenceEdited', ...edit, now },
            planner,
            now,
          );
          if (after === before) continue;
          const id = takenAlongId(undoId, followUps);
          await note(tables, () => id, now, 'rep.cadenceEdited', {
            followUpKey: before.key,
            before: { followUp: before, message: null, touchKey: null, suppressionKey: null, after },
          });
          followUps += 1;
        }
      },
    });
    await note(tables, () => undoId, now, what, { library: { cadences, followUps } });
  });
  return { undoId };
}

/** The journal's id of what became of the follow-up that was taken along as number `index`. */
export function takenAlongId(undoId: string, index: number): string {
  return `${undoId}~${index}`;
}

/** @returns what was kept there before; null: nothing, or as it ships */
export async function putCadence(
  { cadences }: Pick<Tables, 'cadences'>,
  id: string,
  cadence: Cadence | null,
  now: number,
): Promise<Cadence | null> {
  const known = await cadences.get(id);
  if (cadence)
    await cadences.put({ ...cadence, createdAt: known?.createdAt ?? now, updatedAt: now, deletedAt: null });
  else if (known) await cadences.put({ ...known, updatedAt: now, deletedAt: now });
  return known ? withoutStamps(known) : null;
}
