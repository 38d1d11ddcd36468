import { followUpKeyOf } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import type { Planner } from '@/lib/domain/schedule';
import { viewFollowUp } from '@/lib/domain/view';
import { mostRows, type RowView } from '@/lib/domain/views';
import type { Deps } from './ports/deps';

/** What the badges on a screen of rows show: of the tracked threads among them, in one read. */
export async function readRows(
  deps: Deps,
  account: string,
  legacyThreadIds: readonly string[],
): Promise<RowView[]> {
  const calendar = await deps.settings.calendar();
  const keys = legacyThreadIds.map((id) => followUpKeyOf(account, id));
  const followUps = await deps.store.read((tables) => tables.followUps.many(keys));
  return viewAll(followUps, deps.clock.now(), calendar);
}

/**
 * The same for the newest threads of an account, before anybody knows which of them will be on screen: of all whose
 * id is `from` or above ('': of all there are).
 */
export async function readNewestRows(
  deps: Deps,
  account: string,
  limit = mostRows,
): Promise<{ from: string; rows: RowView[] }> {
  const calendar = await deps.settings.calendar();
  const { from, followUps } = await deps.store.read((tables) => tables.followUps.newest(account, limit));
  return { from, rows: viewAll(followUps, deps.clock.now(), calendar) };
}

/** Nothing of what is over. */
function viewAll(followUps: readonly FollowUp[], now: number, calendar: Planner): RowView[] {
  return followUps.flatMap((followUp) => {
    const view = viewFollowUp(followUp, now, calendar);
    const { legacyThreadId, state, dueAt, silentDays, touch, plannedTouches, who } = view;
    return state === 'closed'
      ? []
      : [{ legacyThreadId, state, dueAt, silentDays, touch, plannedTouches, who }];
  });
}
