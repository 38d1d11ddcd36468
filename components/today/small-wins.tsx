import type { SmallWin } from '@/lib/domain/small-win';
import { isolate } from '../isolate';
import { useText } from '../text';
import { RepliedIcon } from '../ui/icons';

/** In one line: the newest answer that a follow-up has brought, and how many more there are. */
export function SmallWins({ wins }: { wins: readonly SmallWin[] }) {
  const text = useText();
  const [newest] = wins;
  if (!newest) return null;
  const more = wins.length - 1;
  return (
    <p className="wins">
      <RepliedIcon />
      <span className="cut">{text('winNewest', newest.touch, isolate(newest.who))}</span>
      {more > 0 ? <span className="more-wins">{text.count('winMore', more)}</span> : null}
    </p>
  );
}
