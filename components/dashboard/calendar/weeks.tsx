import { type KeyboardEvent, useRef } from 'react';
import type { Clock } from '@/lib/domain/format';
import { inWeeks } from '@/lib/domain/plan-days';
import type { PlanPart, PlanView } from '@/lib/domain/plan-view';
import { weekStartOf } from '@/lib/domain/week-start';
import { useText } from '../../text';
import { DayCell } from './day-cell';
import { stepOfKey } from './step-of-key';
import type { Move } from './use-move';

interface WeeksProps {
  plan: PlanView;
  part: PlanPart;
  clock: Clock;
  move: Move;
  onPart: (part: PlanPart) => void;
}

/** Sunday, 7 January 2024: weekdays are named by the days after it. */
const sunday = Date.UTC(2024, 0, 7);
const dayMs = 24 * 60 * 60 * 1000;

/** Four weeks, a line each: a day is chosen with the arrow keys or a click, and takes what is dropped on it. */
export function Weeks({ plan, part, clock, move, onPart }: WeeksProps) {
  const text = useText();
  const table = useRef<HTMLTableElement>(null);
  const weekStart = weekStartOf(clock.locale);
  const chosen = Math.max(
    plan.days.findIndex(({ date }) => date === part),
    0,
  );
  const stop = plan.days[chosen]?.date;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = stepOfKey(event.key, isRtl);
    if (step === null) return;
    event.preventDefault();
    const next = plan.days[chosen + step];
    if (!next) return;
    onPart(next.date);
    table.current?.querySelector<HTMLElement>(`[data-date="${next.date}"]`)?.focus();
  };
  const weekday = new Intl.DateTimeFormat(clock.locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table ref={table} className="weeks" aria-label={text('planWeeks')}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => weekday.format(sunday + (weekStart + index) * dayMs)).map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {inWeeks(plan.days, weekStart).map((week) => (
          <tr key={week[0]?.date}>
            {week.map(({ date, day }) =>
              day === null ? (
                <td key={date} className="outside" aria-hidden="true" />
              ) : (
                <DayCell
                  key={date}
                  day={day}
                  perDay={plan.perDay}
                  clock={clock}
                  isChosen={date === part}
                  isStop={date === stop}
                  move={move}
                  onChoose={() => onPart(date)}
                  onKeyDown={onKeyDown}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
