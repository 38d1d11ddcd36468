import type { KeyboardEvent } from 'react';
import { describeStep } from '@/lib/domain/describe-step';
import { type Clock, formatMoment } from '@/lib/domain/format';
import type { PlanView } from '@/lib/domain/plan-view';
import type { FollowUpView } from '@/lib/domain/views';
import { DatesFor } from '../../also-touched';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { Button, IconButton } from '../../ui/button';
import { DateMenu } from '../../ui/date-menu';
import { CalendarIcon, GripIcon } from '../../ui/icons';
import { useOwnId } from '../../ui/own-id';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { ProspectLink } from '../prospect-link';
import { stepOfKey } from './step-of-key';
import { dateOf, dragOf, type Move } from './use-move';

interface DayListProps {
  title: string;
  /** What is said where the list is empty. */
  none: string;
  plan: PlanView;
  clock: Clock;
  move: Move;
  /** Whether an action with that follow-up is under way. */
  isBusy: (key: string) => boolean;
  onMove: (view: FollowUpView, at: number) => void;
  onMore: () => void;
}

/** The follow-ups of the chosen day, each to be moved to another one. */
export function DayList({ title, none, plan, clock, move, isBusy, onMove, onMore }: DayListProps) {
  const text = useText();
  const id = useOwnId();
  const section = useKeptFocus<HTMLElement>();
  const { count, first } = plan.chosen;
  return (
    <section ref={section} tabIndex={-1} className="day-list" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count === 0 ? null : <span className="count">{count.toLocaleString(clock.locale)}</span>}
      </h2>
      {count === 0 ? <p className="soft">{none}</p> : null}
      <ul>
        {first.map((view) => (
          <li key={view.key} aria-busy={isBusy(view.key)}>
            <DatesFor person={view}>
              <Grip view={view} plan={plan} clock={clock} move={move} />
              <div className="what">
                <p className="cut">
                  <ProspectLink who={view.who} email={view.email} />
                  {view.company === null ? null : (
                    <>
                      {' · '}
                      <bdi>{view.company}</bdi>
                    </>
                  )}
                </p>
                <p className="cut soft" dir="auto">
                  {view.subject || text('noSubject')}
                </p>
                <p className="cut soft">
                  {view.dueAt === null ? null : <span>{formatMoment(view.dueAt, clock)}</span>}
                  {' · '}
                  <span>{describeStep(view, text)}</span>
                </p>
              </div>
              <DateMenu
                name={text('planMoveTo', isolate(view.who))}
                choices={plan.choices}
                now={clock.now}
                zone={clock.zone}
                onPick={(at) => onMove(view, at)}
                renderTrigger={(bind) => (
                  <IconButton
                    name={text('planMoveTo', isolate(view.who))}
                    icon={<CalendarIcon />}
                    {...bind}
                  />
                )}
              />
            </DatesFor>
          </li>
        ))}
      </ul>
      {first.length < count ? <Button onClick={onMore}>{text('showMore')}</Button> : null}
    </section>
  );
}

/** Takes the follow-up up: with the mouse by dragging it, else by a press, and then the arrow keys. */
function Grip({
  view,
  plan,
  clock,
  move,
}: Pick<DayListProps, 'plan' | 'clock' | 'move'> & { view: FollowUpView }) {
  const text = useText();
  const isTaken = move.taken?.by === 'keys' && move.taken.view.key === view.key;
  const today = plan.days[0]?.date ?? null;
  const start = () => {
    const own = dateOf(view, clock.zone);
    // What is overdue stands on none of the days.
    return own !== null && today !== null && own < today ? today : own;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isTaken) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return move.leave();
    }
    const step = stepOfKey(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (step === null) return;
    event.preventDefault();
    const at = plan.days.findIndex(({ date }) => date === move.taken?.date);
    const next = plan.days[at + step];
    if (next) move.over(next.date);
  };
  return (
    <IconButton
      name={text('planMoveKeys', isolate(view.who))}
      icon={<GripIcon />}
      aria-pressed={isTaken}
      {...dragOf(view, move)}
      onClick={() => (isTaken ? move.put() : move.take(view, 'keys', start()))}
      onKeyDown={onKeyDown}
      onBlur={() => isTaken && move.leave()}
    />
  );
}
