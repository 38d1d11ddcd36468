import type { DayProgress as Progress } from '@/lib/domain/day-progress';
import { useText } from '../text';

/** "4 of 11", with a bar; nothing where the day has nothing. */
export function DayProgress({ done, total }: Progress) {
  const text = useText();
  if (total === 0) return null;
  return (
    <span className="progress" title={text('progressMeans', done, total)}>
      <progress value={done} max={total} aria-label={text('progressMeans', done, total)} />
      <span aria-hidden="true">{text('progressOf', done, total)}</span>
    </span>
  );
}
