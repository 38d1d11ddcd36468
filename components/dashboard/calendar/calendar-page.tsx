import type { Calendar } from '@/lib/domain/calendar';
import { formatMoment } from '@/lib/domain/format';
import type { PlanPart, PlanView } from '@/lib/domain/plan-view';
import type { FollowUpView } from '@/lib/domain/views';
import { DatesFor, useAlsoTouched } from '../../also-touched';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { Loaded, type Read } from '../loaded';
import './calendar.css';
import { DayList } from './day-list';
import { nameDay, speaksAgainst } from './describe-day';
import { type Taken, useMove } from './use-move';
import { Overdue } from './overdue';
import { Weeks } from './weeks';

interface CalendarPageProps {
  read: Read<PlanView>;
  part: PlanPart;
  /** Epoch ms. */
  now: number;
  calendar: Calendar;
  /** Why the last action was refused; null: none was. */
  trouble: string | null;
  isBusy: (key: string) => boolean;
  onPart: (part: PlanPart) => void;
  /** @param at epoch ms */
  onMove: (view: FollowUpView, at: number) => void;
  /** More of the chosen day. */
  onMore: () => void;
}

/** What is due on which day, to be moved to others. */
export function CalendarPage({ read, trouble, ...props }: CalendarPageProps) {
  const text = useText();
  return (
    <div className="calendar">
      <h1>{text('pageCalendar')}</h1>
      {trouble === null ? null : (
        <p className="trouble error" role="alert">
          {trouble}
        </p>
      )}
      <Loaded read={read}>{(plan) => <Plan plan={plan} {...props} />}</Loaded>
    </div>
  );
}

function Plan({
  plan,
  part,
  now,
  calendar,
  isBusy,
  onPart,
  onMove,
  onMore,
}: Omit<CalendarPageProps, 'read' | 'trouble'> & { plan: PlanView }) {
  const text = useText();
  const clock = { now, zone: calendar.zone, locale: text.locale };
  const move = useMove(now, calendar, onMove);
  const day = plan.days.find(({ date }) => date === part);
  const isEmpty = plan.overdue.count === 0 && plan.days.every(({ count }) => count === 0);
  const { taken } = move;
  return (
    <>
      <p className="lede">{text(isEmpty ? 'planEmpty' : 'planLede')}</p>
      <Overdue plan={plan} isChosen={!day} move={move} onChoose={() => onPart('overdue')} clock={clock} />
      <div className="plan">
        <Weeks plan={plan} part={part} clock={clock} move={move} onPart={onPart} />
        <DayList
          title={day ? nameDay(day, clock) : text('planOverdue')}
          none={text(day ? 'planNone' : 'planNoneOverdue')}
          plan={plan}
          clock={clock}
          move={move}
          isBusy={isBusy}
          onMove={onMove}
          onMore={onMore}
        />
      </div>
      <output className={taken === null ? undefined : 'moving'}>
        {taken === null ? null : (
          <DatesFor person={taken.view}>
            <Moving taken={taken} plan={plan} clock={clock} />
          </DatesFor>
        )}
      </output>
    </>
  );
}

/** Where it would come to be, and what speaks against that, before it is put there. */
function Moving({
  taken: { view, by, date, at },
  plan,
  clock,
}: {
  taken: Taken;
  plan: PlanView;
  clock: { now: number; zone: string; locale: string };
}) {
  const text = useText();
  const also = useAlsoTouched(at === null ? [] : [at]);
  const who = isolate(view.who);
  const day = plan.days.find((one) => one.date === date);
  const isOwn = at !== null && at === view.dueAt;
  if (!day || (isOwn && by === 'keys')) return <p>{text('planTaken', who)}</p>;
  if (at === null) return <p>{text('planNoMoment')}</p>;
  const against = [...speaksAgainst(day, plan.perDay, text), also(at)].filter((one) => one !== null);
  return (
    <>
      <p>{text('planTarget', who, formatMoment(at, clock))}</p>
      {against.length === 0 ? null : <p className="doubt">{against.join(' · ')}</p>}
    </>
  );
}
