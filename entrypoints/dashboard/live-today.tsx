import { TodayPage } from '@/components/dashboard/today/today-page';
import { useText } from '@/components/text';
import { awayTo } from '@/lib/domain/away-switch';
import { localMomentOf } from '@/lib/domain/calendar';
import { storedSample } from '@/lib/platform/stored-sample';
import { DateAnswers } from '../shared/date-answers';
import { createFollowUpActions } from '../shared/follow-up-actions';
import { setAway } from '../shared/set-away';
import { usePolish } from '../shared/use-polish';
import { useSetting } from '../shared/use-setting';
import { useTodayView } from '../shared/use-today-view';
import { useUndo } from '../shared/use-undo';
import type { PageProps } from './page';

export function LiveToday({ db, calendar, now }: PageProps) {
  const text = useText();
  const { zone } = calendar;
  const { last, undo, onDone } = useUndo({ now, zone });
  const { view, isUnreadable, whoOf, ...state } = useTodayView(db, now, calendar);
  const polish = usePolish();
  const hasSample = useSetting(storedSample) ?? false;
  const actions = {
    ...createFollowUpActions(whoOf, onDone),
    undo,
    away: async (backAt: number | null) => onDone(await setAway(calendar, now, backAt)),
    removeSample: () => storedSample.remove(),
  };
  return (
    <DateAnswers>
      <TodayPage
        view={view}
        now={now}
        zone={zone}
        actions={actions}
        polish={polish}
        hasSample={hasSample}
        undo={last}
        awayTo={awayTo(calendar.vacations, localMomentOf(now, zone).date)}
        error={isUnreadable ? text('storeUnreadable') : null}
        {...state}
      />
    </DateAnswers>
  );
}
