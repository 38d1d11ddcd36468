import { defaultHours, type Hours, type WorkWeek, workWeekSchema } from '@/lib/domain/work-week';
import { useText } from '../../text';
import { TimeRange } from './time-range';
import { useTyped } from './use-typed';

interface HoursFieldsProps {
  week: WorkWeek;
  onChange: (week: WorkWeek) => void;
}

/** The weekdays in the order in which most calendars have them, as `Date.getDay` counts. */
const days = [1, 2, 3, 4, 5, 6, 0];

/** When the rep works, weekday by weekday. What cannot be is kept as typed, and not told. */
export function HoursFields({ week, onChange }: HoursFieldsProps) {
  const text = useText();
  const { typed: hours, setTyped: setHours, mean } = useTyped(week.hours);
  const commit = (changed: WorkWeek['hours']) => {
    const parsed = workWeekSchema.safeParse({ hours: changed });
    if (parsed.success && mean(parsed.data.hours)) onChange(parsed.data);
  };
  const change = (day: number, one: Hours | null) => {
    const changed = hours.with(day, one);
    setHours(changed);
    return changed;
  };
  const isIdle = hours.every((one) => one === null);
  const name = new Intl.DateTimeFormat(text.locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      {isIdle ? (
        <p className="error" role="alert">
          {text('hoursNeedDay')}
        </p>
      ) : null}
      <ul className="days">
        {days.map((day) => {
          const dayName = name.format(Date.UTC(2026, 10, 22 + day));
          const one = hours[day] ?? null;
          return (
            <li key={day}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={one !== null}
                  onChange={(event) => commit(change(day, event.currentTarget.checked ? defaultHours : null))}
                />
                {dayName}
              </label>
              {one === null ? (
                <span className="soft">{text('dayOff')}</span>
              ) : (
                <TimeRange
                  name={dayName}
                  from={one.start}
                  to={one.end}
                  error={one.start < one.end && one.start !== '' ? null : text('hoursBackwards')}
                  onType={(start, end) => change(day, { start, end })}
                  onCommit={() => commit(hours)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
