import type { FollowUpView } from '@/lib/domain/views';
import { type Clock, formatMoment } from '@/lib/domain/format';
import { describeFreshness } from '@/lib/domain/freshness';
import { describeMove, describeNo, describeStep } from '@/lib/domain/describe-step';
import { describeAway } from '../describe-answer';
import { isolate } from '../isolate';
import { useText } from '../text';
import { describeDue } from './describe-due';

/** When it is due, or that it was answered. */
export function When({ view, clock, isDue }: { view: FollowUpView; clock: Clock; isDue: boolean }) {
  const text = useText();
  return (
    <span
      className={view.state === 'replied' ? 'replied' : isDue ? 'overdue' : undefined}
      title={view.dueAt === null ? undefined : formatMoment(view.dueAt, clock)}
    >
      {describeDue(view, clock, text)}
    </span>
  );
}

interface FactsProps {
  view: FollowUpView;
  clock: Clock;
  showsAccount: boolean;
  /** What is to be said first; null where nothing is known. */
  point: string | null;
}

/** How it stands, in order of weight. */
export function Facts({ view, clock, showsAccount, point }: FactsProps) {
  const text = useText();
  const freshness = describeFreshness(view, clock, text);
  const moved = describeMove(view.moves, text);
  const no = describeNo(view, text);
  return (
    <>
      {view.isBounced ? <span className="doubt">{text('mailsBounce', isolate(view.email))}</span> : null}
      {describeAway(view, clock, text).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <span className={view.step ? undefined : 'doubt'}>{describeStep(view, text)}</span>
      <span>
        {view.touch > view.plannedTouches
          ? text('touchNumber', view.touch)
          : text('touchOf', view.touch, view.plannedTouches)}
      </span>
      {view.touch > 1 && view.silentDays > 0 ? (
        <span>{text.count('silentDays', view.silentDays)}</span>
      ) : null}
      {freshness ? (
        <span className={freshness.isDoubtful ? 'doubt' : undefined}>{freshness.words}</span>
      ) : null}
      {moved === null ? null : <span>{moved}</span>}
      {no === null ? null : <span dir="auto">{no}</span>}
      {showsAccount ? <bdi>{view.account}</bdi> : null}
      {point === null ? null : (
        <span className="talk cut" dir="auto" title={point}>
          {point}
        </span>
      )}
    </>
  );
}
