import type { KeyboardEvent } from 'react';
import { describeFree } from '@/lib/domain/describe-step';
import type { Clock } from '@/lib/domain/format';
import { useText } from '../../text';
import { ProspectLink } from '../prospect-link';
import { type DayView, describeDay } from './describe-day';
import { dragOf, type Move } from './use-move';

interface DayCellProps {
  day: DayView;
  perDay: number;
  clock: Clock;
  isChosen: boolean;
  /** Whether Tab stops here. */
  isStop: boolean;
  move: Move;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One day: how much is due, what is in the way, the first names. */
export function DayCell({ day, perDay, clock, isChosen, isStop, move, onChoose, onKeyDown }: DayCellProps) {
  const text = useText();
  const isTarget = move.taken?.date === day.date;
  const isFull = day.count >= perDay;
  const looks = [
    day.free ? 'off' : '',
    isFull ? 'full' : '',
    isTarget ? 'target' : '',
    isChosen ? 'chosen' : '',
  ].filter(Boolean);
  const more = day.count - day.first.length;
  return (
    <td
      className={looks.join(' ') || undefined}
      onDragOver={(event) => {
        if (move.taken?.by !== 'mouse') return;
        event.preventDefault();
        move.over(day.date);
      }}
      onDrop={(event) => {
        event.preventDefault();
        move.put();
      }}
    >
      <button
        type="button"
        className="day"
        data-date={day.date}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <span className="unseen">{describeDay(day, perDay, clock, text)}</span>
        <span className="shown" aria-hidden="true">
          <span className="number">{numberOf(day.date, clock)}</span>
          {day.count === 0 ? null : <span className="load">{day.count.toLocaleString(clock.locale)}</span>}
          {day.free ? <span className="free cut">{describeFree(day.free, text)}</span> : null}
          {isFull ? <span className="free cut">{text('planFull', day.count, perDay)}</span> : null}
        </span>
      </button>
      <meter aria-hidden="true" min={0} max={perDay} value={Math.min(day.count, perDay)} />
      {day.first.length === 0 ? null : (
        <ul>
          {day.first.map((view) => (
            <li key={view.key} className="cut">
              <ProspectLink who={view.who} email={view.email} isAside {...dragOf(view, move)} />
            </li>
          ))}
          {more > 0 ? <li className="more">{text('planMore', more)}</li> : null}
        </ul>
      )}
    </td>
  );
}

/** "23", and with the month where one begins: "1 Dec". */
function numberOf(date: string, { locale }: Clock): string {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const month = date.endsWith('-01') ? ({ month: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC', ...month }).format(noon);
}
