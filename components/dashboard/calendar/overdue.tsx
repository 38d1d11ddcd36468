import type { Clock } from '@/lib/domain/format';
import type { PlanView } from '@/lib/domain/plan-view';
import { useText } from '../../text';
import { ProspectLink } from '../prospect-link';
import { dragOf, type Move } from './use-move';

interface OverdueProps {
  plan: PlanView;
  isChosen: boolean;
  clock: Clock;
  move: Move;
  onChoose: () => void;
}

/** What should have been done before today, in a lane of its own above the days; nothing is moved into it. */
export function Overdue({ plan, isChosen, clock, move, onChoose }: OverdueProps) {
  const text = useText();
  const { count, first } = plan.overdue;
  if (count === 0) return null;
  const more = count - first.length;
  return (
    <div className={isChosen ? 'lane chosen' : 'lane'}>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        {text('planOverdue')}
        <span className="count">{count.toLocaleString(clock.locale)}</span>
      </button>
      <ul>
        {first.map((view) => (
          <li key={view.key}>
            <ProspectLink who={view.who} email={view.email} isAside {...dragOf(view, move)} />
          </li>
        ))}
        {more > 0 ? <li className="more">{text('planMore', more)}</li> : null}
      </ul>
    </div>
  );
}
