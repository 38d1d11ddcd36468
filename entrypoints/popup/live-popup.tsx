import { useEffect } from 'react';
import { Popup } from '@/components/popup/popup';
import { useText } from '@/components/text';
import { useNow } from '@/components/use-now';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import { awayTo } from '@/lib/domain/away-switch';
import { type Calendar, localMomentOf } from '@/lib/domain/calendar';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { storedSample } from '@/lib/platform/stored-sample';
import { storedWelcome } from '@/lib/platform/stored-welcome';
import { createActions } from './actions';
import { useFront, useHealths } from './use-gmail';
import { useChecks } from '../shared/use-checks';
import { usePolish } from '../shared/use-polish';
import { useTodayView } from '../shared/use-today-view';
import { useSetting } from '../shared/use-setting';
import { useUndo } from '../shared/use-undo';

interface LivePopupProps {
  db: Database | null;
  calendar: Calendar;
  clock: Clock;
}

/** The popup on the database: shows what is stored, live, and leaves all writing to the background. */
export function LivePopup({ db, calendar, clock }: LivePopupProps) {
  const text = useText();
  const now = useNow(clock);
  const { last, undo, onDone } = useUndo({ now, zone: calendar.zone });
  const { view, isUnreadable, whoOf, ...state } = useTodayView(db, now, calendar);
  // The background competes for the machine and for the database: it is woken once the rows are there.
  const isRead = view !== null || isUnreadable;
  const healths = useHealths(isRead);
  const front = useFront(isRead);
  const polish = usePolish();
  const checks = useChecks();
  const welcome = useSetting(storedWelcome);
  const hasSample = useSetting(storedSample);
  const actions = createActions(whoOf, undo, onDone, { calendar, now });

  useEffect(() => {
    if (!isRead) return;
    sendToBackground('popup.opened', {}).catch((error: unknown) =>
      report('The background did not answer', error),
    );
  }, [isRead]);

  return (
    <Popup
      view={view}
      now={now}
      zone={calendar.zone}
      actions={actions}
      healths={healths}
      front={front}
      polish={polish}
      explainsChecks={checks?.isToExplain ?? false}
      isSettingUp={welcome !== null && welcome !== 'over'}
      hasSample={hasSample ?? false}
      undo={last}
      awayTo={awayTo(calendar.vacations, localMomentOf(now, calendar.zone).date)}
      {...state}
      error={isUnreadable ? text('storeUnreadable') : null}
    />
  );
}
