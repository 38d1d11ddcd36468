import { matchesRow } from '@/lib/domain/match-row';
import type { FollowUpView, PopupView, RecentSendView } from '@/lib/domain/views';

export type AnyRow = FollowUpView | RecentSendView;

/** All rows, in the order that they stand in. */
export function rowsOf(view: PopupView | null): AnyRow[] {
  return view ? [...view.due, ...view.asked, ...view.answered, ...view.upcoming, ...view.recentSends] : [];
}

/** What is left of a view where the rep looks for something. */
export function foundIn(view: PopupView, query: string): PopupView {
  if (query.trim() === '') return view;
  const found = <Row extends AnyRow>(rows: readonly Row[]) => rows.filter((row) => matchesRow(row, query));
  const [due, asked, answered, upcoming] = [
    found(view.due),
    found(view.asked),
    found(view.answered),
    found(view.upcoming),
  ];
  return {
    ...view,
    due,
    dueCount: due.length,
    overdueCount: due.length,
    asked,
    askedCount: asked.length,
    answered,
    answeredCount: answered.length,
    upcoming,
    upcomingCount: upcoming.length,
    recentSends: found(view.recentSends),
  };
}

export function rowKey(row: AnyRow): string {
  return 'key' in row ? row.key : row.messageKey;
}
