import { useText } from '../../text';

interface TimeRangeProps {
  /** What the hours are of: "Monday". */
  name: string;
  /** `HH:MM`, or '' while it is typed. */
  from: string;
  to: string;
  error: string | null;
  onType: (from: string, to: string) => void;
  /** It is left, or Enter was pressed: what was typed is meant. */
  onCommit: () => void;
}

/** Two times of day. */
export function TimeRange({ name, from, to, error, onType, onCommit }: TimeRangeProps) {
  const text = useText();
  const common = {
    type: 'time',
    'aria-invalid': error !== null,
    onBlur: onCommit,
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Enter') onCommit();
    },
  };
  return (
    <>
      <span className="range">
        <input
          {...common}
          aria-label={text('hoursFrom', name)}
          value={from}
          onChange={(event) => onType(event.currentTarget.value, to)}
        />
        {' – '}
        <input
          {...common}
          aria-label={text('hoursUntil', name)}
          value={to}
          onChange={(event) => onType(from, event.currentTarget.value)}
        />
      </span>
      {error === null ? null : (
        <span className="error" role="alert">
          {error}
        </span>
      )}
    </>
  );
}
