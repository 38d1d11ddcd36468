import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { putCadence, takenAlongId } from './change-cadences';
import { note } from './journal';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { hasMovedOn, restoreFollowUp } from './restore-follow-up';
import { CannotUndoError } from './undo-action';

/**
 * Puts cadences back as they were before a change, and what ran on them. A follow-up that has moved on since (a reply
 * came, a mail was sent) keeps its date and goes on with the cadence that it had.
 *
 * @throws CannotUndoError where it is undone already, or one of the cadences has changed since
 */
export async function undoCadences(deps: Deps, undoId: string): Promise<void> {
  const calendar = await deps.settings.calendar();
  const now = deps.clock.now();
  await deps.store.write(async (tables) => {
    const entry = await tables.journal.get(undoId);
    const changed = entry?.library;
    if (!entry || !changed || (await tables.journal.get(`undo:${undoId}`)))
      throw new CannotUndoError('There is nothing to undo');
    if (await haveChangedSince(tables, entry)) throw new CannotUndoError('This cadence has changed since');
    for (const { id, before } of changed.cadences) await putCadence(tables, id, before, now);
    for (let index = 0; index < changed.followUps; index += 1) {
      const taken = await tables.journal.get(takenAlongId(undoId, index));
      if (taken?.before?.followUp) await giveBack(tables, taken.before, calendar, now);
    }
    await note(tables, () => `undo:${undoId}`, now, 'undone', { detail: entry.what });
  });
}

async function haveChangedSince({ cadences }: Tables, { library, at }: JournalEntry): Promise<boolean> {
  const rows = await Promise.all((library?.cadences ?? []).map(({ id }) => cadences.get(id)));
  return rows.some((row) => row !== undefined && row.updatedAt > at);
}

async function giveBack(
  tables: Tables,
  { followUp: previous, after }: NonNullable<JournalEntry['before']>,
  calendar: Planner,
  now: number,
): Promise<void> {
  const current = previous ? await tables.followUps.get(previous.key) : undefined;
  if (!previous || !after || !current || current.cadenceId !== after.cadenceId) return;
  const isMoved = previous.dueAt !== after.dueAt;
  if (isMoved && !hasMovedOn(after, current))
    return restoreFollowUp(tables, current, previous, calendar, now);
  await tables.followUps.save(withPlace(current, previous, after, now));
}

/** On the cadence that it had; at the place that it had, unless a touch was made since. */
function withPlace(current: FollowUp, previous: FollowUp, after: FollowUp, now: number): FollowUp {
  const step = current.step === after.step ? previous.step : current.step;
  return { ...current, cadenceId: previous.cadenceId, step, updatedAt: now };
}
