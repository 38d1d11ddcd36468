import { useState } from 'react';
import { CalendarPage } from '@/components/dashboard/calendar/calendar-page';
import { readPlan } from '@/lib/db/read-plan';
import { localMomentOf } from '@/lib/domain/calendar';
import { DateAnswers } from '../shared/date-answers';
import type { PageProps } from './page';
import { usePageActions } from './use-page-actions';
import { useLastRead, useRead } from './use-read';

/** Rows of the chosen day that are shown at first, and with each press on "more". */
const atOnce = 50;

export function LiveCalendar(props: PageProps) {
  const { db, calendar, now } = props;
  const [{ part, most }, setWanted] = useState({
    part: localMomentOf(now, calendar.zone).date,
    most: atOnce,
  });
  const read = useLastRead(
    useRead(
      (onBadRow) => readPlan(db, { part, most }, now, calendar, onBadRow),
      [db, part, most, now, calendar],
    ),
  );
  const plan = read.state === 'ready' ? read.value : null;
  const shown = plan
    ? [...plan.chosen.first, ...plan.overdue.first, ...plan.days.flatMap(({ first }) => first)]
    : [];
  const { actions, running, trouble } = usePageActions(shown, props);
  return (
    <DateAnswers>
      <CalendarPage
        read={read}
        part={part}
        now={now}
        calendar={calendar}
        trouble={trouble}
        isBusy={(key) => running.busy.has(key)}
        onPart={(chosen) => setWanted({ part: chosen, most: atOnce })}
        onMove={({ key }, at) => running.run(key, () => actions.snooze(key, at))}
        onMore={() => setWanted({ part, most: most + atOnce })}
      />
    </DateAnswers>
  );
}
