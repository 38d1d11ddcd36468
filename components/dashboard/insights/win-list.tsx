import { type Clock, formatPast } from '@/lib/domain/format';
import type { Win } from '@/lib/domain/insights/wins';
import { useText } from '../../text';

/** The newest are named. */
const named = 5;

export function WinList({ wins, clock }: { wins: readonly Win[]; clock: Clock }) {
  const text = useText();
  if (wins.length === 0) return <p className="soft">{text('noWins')}</p>;
  const newest = wins.toSorted((one, other) => other.at - one.at).slice(0, named);
  return (
    <ul className="wins">
      {newest.map(({ at, touch, email, name }) => (
        <li key={`${email} ${at}`}>
          <a href={`#prospect/${encodeURIComponent(email)}`} dir="auto">
            {name}
          </a>{' '}
          <span className="soft">{text('wonAfter', touch, formatPast(at, clock))}</span>
        </li>
      ))}
    </ul>
  );
}
