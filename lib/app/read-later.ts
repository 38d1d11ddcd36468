import { localMomentOf } from '@/lib/domain/calendar';
import { proposedDate } from '@/lib/domain/points/proposed-date';
import { laterChoices } from '@/lib/domain/schedule';
import type { LaterChoice } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

/** When the prospect of a follow-up can be asked again who said "not now": first on the day that they named themselves. */
export async function readLater(deps: Deps, key: string): Promise<LaterChoice[]> {
  const planner = await deps.settings.calendar();
  const now = deps.clock.now();
  const points = await deps.store.read((tables) => tables.points.of(key));
  const { date: today } = localMomentOf(now, planner.zone);
  return laterChoices(
    now,
    planner,
    proposedDate(
      points.filter(({ isLeftOut }) => !isLeftOut),
      today,
      planner,
    )?.date ?? null,
  );
}
