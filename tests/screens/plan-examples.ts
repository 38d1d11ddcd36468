import { type Calendar, plainCalendar } from '@/lib/domain/calendar';
import { planDays } from '@/lib/domain/plan-days';
import type { PlannedView, PlanView } from '@/lib/domain/plan-view';
import type { FollowUpView } from '@/lib/domain/views';
import { at, calling, choices, coming, dana, long, now, rightToLeft, zone } from './examples';

const followUpViews = [dana, coming, long, calling, rightToLeft];

/** Calendars of a rep in Germany with a week off in December. */
export const planCalendar: Calendar = {
  ...plainCalendar(zone),
  country: 'DE',
  vacations: [{ from: '2026-12-07', to: '2026-12-09' }],
  load: { perDay: 8, perCompany: 1, gapDays: 2 },
};

function planned(date: string, count: number, most: number): PlannedView {
  const first = Array.from({ length: Math.min(count, most) }, (_, index): FollowUpView => {
    const view = followUpViews[index % followUpViews.length];
    if (!view) throw new Error('There are no examples of follow-ups');
    return {
      ...view,
      key: `${view.key.slice(0, -4)}${(0x1000 + index).toString(16)}`,
      dueAt: at(`${date}T09:00`),
    };
  });
  return { count, first };
}

/** @param counts follow-ups by the date that they are due on; `chosen` is whose are listed */
export function planWith(
  counts: Readonly<Record<string, number>>,
  overdue: number,
  chosen: string | null,
): PlanView {
  return {
    days: planDays(now, planCalendar).map((day) => ({
      ...day,
      ...planned(day.date, counts[day.date] ?? 0, 3),
    })),
    overdue: planned('2026-11-18', overdue, 6),
    perDay: planCalendar.load.perDay,
    chosen: chosen === null ? planned('2026-11-18', overdue, 50) : planned(chosen, counts[chosen] ?? 0, 50),
    choices,
  };
}
