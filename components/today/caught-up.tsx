import type { FollowUpView } from '@/lib/domain/views';
import { type Clock, formatMoment } from '@/lib/domain/format';
import { isolate } from '../isolate';
import { useText } from '../text';
import { MarkIcon } from '../ui/icons';

/** Nothing is due: says so, and what comes next. */
export function CaughtUp({ next, clock }: { next: FollowUpView | undefined; clock: Clock }) {
  const text = useText();
  return (
    <div className="caught-up">
      <MarkIcon />
      <p>{text('caughtUp')}</p>
      <p className="soft">
        {next?.dueAt
          ? text('caughtUpNext', isolate(next.who), formatMoment(next.dueAt, clock))
          : text('caughtUpHow')}
      </p>
    </div>
  );
}
