import type { FollowUpView, PopupView } from '@/lib/domain/views';
import { type Clock, formatMoment, formatPast } from '@/lib/domain/format';
import { isolate } from '../isolate';
import { useText } from '../text';
import { Button } from '../ui/button';
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

interface NoticeProps {
  notice: NonNullable<PopupView['notice']>;
  clock: Clock;
  onDismiss: () => void;
}

/** What the rep must be told once. */
export function Notice({ notice, clock, onDismiss }: NoticeProps) {
  const text = useText();
  return (
    <div className="notice">
      <output>{text.count('noticeRestored', notice.count, formatPast(notice.at, clock))}</output>
      <Button kind="link" onClick={onDismiss}>
        {text('gotIt')}
      </Button>
    </div>
  );
}
