import type { Database } from '@/lib/db/database';
import type { Calendar } from '@/lib/domain/calendar';
import type { PopupView } from '@/lib/domain/views';
import { usePopupView } from './use-popup-view';
import { useWanted } from './use-wanted';

interface TodayView extends Omit<ReturnType<typeof useWanted>, 'wanted'> {
  /** Null while it is being read, or where it cannot be. */
  view: PopupView | null;
  isUnreadable: boolean;
  /** Whose mail a recent send was, or whom a follow-up is with. */
  whoOf: (key: string) => string;
}

/**
 * The rep's day as it is stored, live, and how much of it is wanted.
 *
 * @param db null where there is none that opens
 * @param now epoch ms
 */
export function useTodayView(db: Database | null, now: number, calendar: Calendar): TodayView {
  const { wanted, ...state } = useWanted();
  const read = usePopupView(db, now, calendar, wanted);
  const view = read === 'loading' || read === 'failed' ? null : read;
  const whoOf = (key: string) =>
    view?.recentSends.find(({ messageKey }) => messageKey === key)?.who ??
    (view ? [...view.due, ...view.asked, ...view.answered, ...view.upcoming] : []).find(
      (row) => row.key === key,
    )?.who ??
    '';
  return { view, isUnreadable: read === 'failed', whoOf, ...state };
}
