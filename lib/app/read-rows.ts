import { followUpKeyOf } from '@/lib/domain/ids';
import { viewFollowUp } from '@/lib/domain/view';
import type { RowView } from '@/lib/domain/views';
import type { Deps } from './ports';

/** What the badges on a screen of rows show: of the tracked threads among them, in one read. */
export async function readRows(
  deps: Deps,
  account: string,
  legacyThreadIds: readonly string[],
): Promise<RowView[]> {
  const calendar = await deps.settings.calendar();
  const keys = legacyThreadIds.map((id) => followUpKeyOf(account, id));
  const followUps = await deps.store.read((tables) => tables.followUps.many(keys));
  return followUps.flatMap((followUp) => {
    const view = viewFollowUp(followUp, deps.clock.now(), calendar);
    const { legacyThreadId, state, dueAt, silentDays, touch, plannedTouches, who } = view;
    return state === 'closed'
      ? []
      : [{ legacyThreadId, state, dueAt, silentDays, touch, plannedTouches, who }];
  });
}
